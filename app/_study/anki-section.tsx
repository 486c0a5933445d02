'use client';

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InterfaceLanguage } from '@/app/_i18n/languages';
import type { StudyState } from '@/app/_storage/study-state';
import { writeAnkiTsv } from '@/core/study/anki/write-anki-tsv';
import { makeAnkiNote } from '@/core/study/make-anki-note';
import { startOfStudyDay, studyDayOf } from '@/core/study/study-day';
import { askAnki } from './ask-anki';
import { now, offsetAt } from './clock';
import { contextHref } from './context-href';
import styles from './form.module.css';
import { saveFile } from './save-file';

/** The words as an Anki package, or as a table. */
export function AnkiSection({ state }: { state: StudyState }) {
  const { t, i18n } = useTranslation('vocabulary');
  const lang = i18n.language as InterfaceLanguage;
  const [withSchedules, setWithSchedules] = useState(false);
  const [status, setStatus] = useState<'idle' | 'working' | 'done' | 'failed'>('idle');
  const isEmpty = state.cards.size === 0;

  function makeNotes() {
    return [...state.cards.values()].map((card) =>
      makeAnkiNote(card, state.memories.get(card.id) ?? null, {
        withSchedules,
        linkTo: (context) => {
          const href = contextHref(lang, context);
          return href && new URL(href, location.href).href;
        },
      }),
    );
  }

  async function savePackage() {
    setStatus('working');
    const moment = now();
    const { dayStartHour } = state.settings;
    const today = studyDayOf(moment, dayStartHour);
    const todayBeganAt = startOfStudyDay(today, offsetAt, dayStartHour);
    const deck = { name: 'Vis-à-vis', notes: makeNotes(), madeAt: moment.at, today, todayBeganAt };
    try {
      const reply = await askAnki({ kind: 'write', deck });
      if (reply.kind === 'written') saveFile('vis-a-vis.apkg', reply.bytes, 'application/octet-stream');
      setStatus(reply.kind === 'written' ? 'done' : 'failed');
    } catch {
      // The worker could not be loaded: no connection, and not kept offline.
      setStatus('failed');
    }
  }

  return (
    <>
      <p className={styles.hint}>{t('anki.hint')}</p>
      <div className={styles.checks}>
        <label>
          <input
            type="checkbox"
            checked={withSchedules}
            onChange={(event) => setWithSchedules(event.target.checked)}
          />
          {t('anki.schedules')}
        </label>
      </div>
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.main}
          disabled={isEmpty || status === 'working'}
          onClick={() => void savePackage()}
        >
          {t('anki.package')}
        </button>
        <button
          type="button"
          disabled={isEmpty}
          onClick={() =>
            saveFile('vis-a-vis.tsv', writeAnkiTsv(makeNotes(), 'Vis-à-vis'), 'text/tab-separated-values')
          }
        >
          {t('anki.table')}
        </button>
      </div>
      <p role="status" className={styles.said} data-failed={status === 'failed' || undefined}>
        {status === 'idle' ? '' : t(`anki.${status}`)}
      </p>
    </>
  );
}
