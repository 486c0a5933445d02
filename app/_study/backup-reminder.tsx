'use client';

import Link from 'next/link';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InterfaceLanguage } from '@/app/_i18n/languages';
import { paths } from '@/app/_i18n/paths';
import { isBackupDue } from '@/app/_storage/backup-due';
import { noteTime } from '@/app/_storage/study-facts';
import { now } from './clock';
import styles from './reminder.module.css';

/** After a week without a backup says so, once a week, and can be sent away. */
export function BackupReminder() {
  const { t, i18n } = useTranslation('review');
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    isBackupDue(now().at).then(setDue, () => setDue(false));
  }, []);
  if (!isDue) return null;
  return (
    <aside className={styles.reminder} aria-label={t('reminder.label')}>
      <p>{t('reminder.text')}</p>
      <Link href={`${paths.vocabulary(i18n.language as InterfaceLanguage)}#backup`}>{t('reminder.go')}</Link>
      <button
        type="button"
        onClick={() => {
          setDue(false);
          void noteTime('reminder-dismissed', now().at);
        }}
      >
        {t('reminder.dismiss')}
      </button>
    </aside>
  );
}
