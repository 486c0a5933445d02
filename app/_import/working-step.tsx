'use client';

import { useTranslation } from 'react-i18next';
import styles from './working-step.module.css';

interface Props {
  /** 0 to 1. */
  share: number;
  /** Seconds to go. */
  left: number | null;
  onCancel: () => void;
}

/** How far the work is, how long it will take, and a way out. */
export function WorkingStep({ share, left, onCancel }: Props) {
  const { t } = useTranslation('own');
  const percent = Math.round(share * 100);
  return (
    <div className={styles.working}>
      <h2 id="working-title">{t('import.working')}</h2>
      <progress max={100} value={percent} aria-labelledby="working-title" />
      <p className={styles.facts}>
        <span>{t('import.progress', { percent })}</span>
        <span>{left === null ? '' : sayLeft(t, left)}</span>
      </p>
      <p className={styles.note}>{t('import.workingNote')}</p>
      <button type="button" onClick={onCancel}>
        {t('import.cancel')}
      </button>
    </div>
  );
}

function sayLeft(t: ReturnType<typeof useTranslation<'own'>>['t'], seconds: number): string {
  return seconds < 90
    ? t('import.left', { count: seconds })
    : t('import.leftMinutes', { count: Math.round(seconds / 60) });
}
