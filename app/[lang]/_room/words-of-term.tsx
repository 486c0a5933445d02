'use client';

import { useTranslation } from 'react-i18next';
import type { WordPlace } from '@/app/_lookup/word-place';
import type { Occurrence } from '@/app/_reader/reader-text';
import { tokensOf } from '@/core/text/tokens';
import styles from './words-of-term.module.css';

interface Props {
  /** Where the chosen term is lit. */
  occurrence: Occurrence | null;
  onWord: (place: WordPlace) => void;
}

/** The words of a term one by one: its links open the glossary, and this way on to the dictionary. */
export function WordsOfTerm({ occurrence, onWord }: Props) {
  const { t } = useTranslation('lookup');
  if (!occurrence) return null;
  const { segment, spans } = occurrence;
  const words = tokensOf(segment.fr).filter(
    ({ kind, start, end }) => kind === 'word' && spans.some((span) => start < span.end && span.start < end),
  );
  return (
    <p className={styles.words}>
      <span className={styles.label}>{t('words')}</span>{' '}
      {words.map(({ text, start, end }) => (
        <button
          key={start}
          type="button"
          lang="fr"
          aria-label={t('lookUp', { word: text })}
          onClick={() => onWord({ segment: segment.id, text: segment.fr, start, end })}
        >
          {text}
        </button>
      ))}
    </p>
  );
}
