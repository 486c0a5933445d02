'use client';

import { useTranslation } from 'react-i18next';
import styles from './word-card.module.css';

/** The dictionary's file could not be had: why, and the way out. */
export function LookupFailure({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation('lookup');
  return (
    <div className={styles.failure} role="alert">
      <p>{t('failed')}</p>
      <button type="button" onClick={onRetry}>
        {t('retry')}
      </button>
    </div>
  );
}
