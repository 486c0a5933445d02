'use client';

import type { TFunction } from 'i18next';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { collectBackup, restoreBackup } from '@/app/_storage/backup';
import { noteTime } from '@/app/_storage/study-facts';
import { type BackupFault, readBackup, writeBackup } from '@/core/study/backup';
import type { BackupData } from '@/core/study/backup-schema';
import { isoDateOf, studyDayOf } from '@/core/study/study-day';
import { now } from './clock';
import styles from './form.module.css';
import { saveFile } from './save-file';

interface Props {
  onRestored: () => void;
}

/** Everything into one file, and back: in place of what is here, or merged with it. */
export function BackupSection({ onRestored }: Props) {
  const { t, i18n } = useTranslation('vocabulary');
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<{ data: BackupData; madeAt: number } | null>(null);
  const [said, setSaid] = useState<{ text: string; failed: boolean } | null>(null);
  const say = (text: string, failed = false) => setSaid({ text, failed });

  async function save() {
    const moment = now();
    saveFile(
      `vis-a-vis-${isoDateOf(studyDayOf(moment, 0))}.json`,
      writeBackup(await collectBackup(), moment.at),
      'application/json',
    );
    await noteTime('backed-up', moment.at);
    say(t('backup.made'));
  }

  async function open(file: File | undefined) {
    if (!file) return;
    const result = readBackup(await file.text());
    if (input.current) input.current.value = '';
    setRead(result.ok ? result : null);
    if (result.ok) setSaid(null);
    else say(describeFault(result.reason, t), true);
  }

  async function restore(mode: 'replace' | 'merge') {
    if (!read) return;
    const saved = await restoreBackup(read.data, mode);
    if (saved.ok) {
      setRead(null);
      onRestored();
    }
    say(saved.ok ? t(`backup.done.${mode}`) : t('failed'), !saved.ok);
  }

  const date = (at: number) =>
    new Intl.DateTimeFormat(i18n.language === 'en' ? 'en-US' : 'fr-FR', { dateStyle: 'long' }).format(at);

  return (
    <>
      <p className={styles.hint}>{t('backup.hint')}</p>
      <div className={styles.buttons}>
        <button type="button" className={styles.main} onClick={() => void save()}>
          {t('backup.save')}
        </button>
        <button type="button" onClick={() => input.current?.click()}>
          {t('backup.open')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          data-testid="backup-file"
          onChange={(event) => void open(event.target.files?.[0])}
        />
      </div>
      {read ? (
        <div>
          <p>
            {t('backup.read', { date: date(read.madeAt) })}{' '}
            {t('backup.holds', {
              cards: read.data.cards.filter(({ deletedAt }) => deletedAt === null).length,
              reviews: read.data.rows.filter(({ kind }) => kind === 'answer').length,
              texts: read.data.texts.length,
            })}
          </p>
          <div className={styles.buttons}>
            <button type="button" className={styles.main} onClick={() => void restore('merge')}>
              {t('backup.merge')}
            </button>
            <button type="button" onClick={() => void restore('replace')}>
              {t('backup.replace')}
            </button>
            <button type="button" onClick={() => setRead(null)}>
              {t('cancel')}
            </button>
          </div>
        </div>
      ) : null}
      <p role="status" className={styles.said} data-failed={said?.failed || undefined}>
        {said?.text}
      </p>
    </>
  );
}

function describeFault(fault: BackupFault, t: TFunction<'vocabulary'>): string {
  if (fault.code === 'newer') return t('backup.fault.newer', { version: fault.version });
  if (fault.code === 'invalid') return t('backup.fault.invalid', { path: fault.path });
  return t(`backup.fault.${fault.code}`);
}
