'use client';

import { useTranslation } from 'react-i18next';
import styles from './machine-mark.module.css';

/** Says that the English above was made by the browser's translator. */
export function MachineMark() {
  const { t } = useTranslation('own');
  return <small className={styles.mark}>{t('reading.machine')}</small>;
}
