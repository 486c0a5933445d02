'use client';

import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { CloseIcon } from '@/app/_ui/icons';
import styles from './word-card.module.css';

interface Props {
  card: Ref<HTMLDivElement>;
  /** The words looked up, until the entry's heading names the card. */
  label: string;
  headingId: string | null;
  onClose: () => void;
  children: ReactNode;
}

/** The frame of what is said about a word: at the word, or a sheet from below on a phone. Not modal: one reads on. */
export function WordCard({ card, label, headingId, onClose, children }: Props) {
  const { t } = useTranslation('lookup');
  return (
    <div
      ref={card}
      className={`${styles.card} no-print`}
      role="dialog"
      aria-label={headingId ? undefined : label}
      aria-labelledby={headingId ?? undefined}
      tabIndex={-1}
      data-word-card
    >
      <div className={styles.scroll}>{children}</div>
      <button
        type="button"
        className={styles.close}
        aria-label={t('close')}
        title={`${t('close')} (Esc)`}
        onClick={onClose}
      >
        <CloseIcon />
      </button>
    </div>
  );
}
