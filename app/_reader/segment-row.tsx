'use client';

import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnnotatedSegment } from '@/core/glossary/occurrences';
import styles from './segment-row.module.css';

interface Props {
  segment: AnnotatedSegment;
  /** The French side, with its terms as links. */
  french: ReactNode;
  /** Number of the paragraph, on its first segment. */
  number?: number;
  heading?: boolean;
  current: boolean;
  /** Reveal view: null elsewhere, else whether this segment's English has been asked for. */
  revealed: boolean | null;
  onReveal: (id: AnnotatedSegment['id']) => void;
  /** What the room puts below the English, or in its place where that is missing. */
  beside?: ReactNode;
}

/** A French segment and its English, facing each other. */
export const SegmentRow = memo(function SegmentRow({
  segment,
  french,
  number,
  heading,
  current,
  revealed,
  onReveal,
  beside,
}: Props) {
  const { t } = useTranslation('reader');
  const Tag = heading ? 'h2' : 'p';
  return (
    <div
      id={segment.id}
      data-segment
      data-current={current || undefined}
      data-revealed={revealed || undefined}
      tabIndex={-1}
      className={styles.row}
    >
      {number === undefined ? null : (
        <a href={`#${segment.id}`} className={styles.number} aria-label={t('segmentLink', { number })}>
          {number}
        </a>
      )}
      <Tag lang="fr" data-side="fr" className={styles.side}>
        {french}
      </Tag>{' '}
      <div className={styles.facing}>
        <Tag lang="en" data-side="en" className={styles.side} aria-hidden={revealed === false || undefined}>
          {segment.en ?? (beside ? null : <i lang="">{t('untranslated')}</i>)}
        </Tag>
        {beside}
        {revealed === null ? null : (
          <button
            type="button"
            className={styles.reveal}
            aria-expanded={revealed}
            onClick={() => onReveal(segment.id)}
          >
            {revealed ? t('reveal.hide') : t('reveal.show')}
          </button>
        )}
      </div>{' '}
    </div>
  );
});
