'use client';

import { useTranslation } from 'react-i18next';
import { ListenIcon } from './lookup-icons';
import { useFrenchVoice } from './use-french-voice';
import styles from './word-entry.module.css';

/** Plays a word; where the device has no French voice it says so. */
export function ListenButton({ text }: { text: string }) {
  const { t } = useTranslation('lookup');
  const { speak } = useFrenchVoice();
  if (!speak) return <span className={styles.mute}>{t('noVoice')}</span>;
  const label = t('listen', { word: text });
  return (
    <button
      type="button"
      className={styles.listen}
      aria-label={label}
      title={label}
      onClick={() => speak(text)}
    >
      <ListenIcon />
    </button>
  );
}
