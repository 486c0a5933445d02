'use client';

import { useTranslation } from 'react-i18next';
import { GrammarLine } from './grammar-line';
import type { PossibleWord } from './group-readings';
import type { PlaceAnswer } from './look-up-place';
import styles from './unknown-word.module.css';
import { WordChoices } from './word-choices';

interface Props {
  headingId?: string;
  found: PlaceAnswer;
  /** What the word may be by its ending. */
  guess: PossibleWord | null;
  /** A glossary term explains the selected words. */
  isTerm: boolean;
  onWord: (word: string) => void;
}

/** A word or selection that the dictionary lacks: said plainly, with the ways on. */
export function UnknownWord({ headingId, found, guess, isTerm, onWord }: Props) {
  const { t } = useTranslation('lookup');
  const isOneWord = found.lookup !== null;
  const { form, parts, near } = found;
  return (
    <div className={styles.unknown}>
      <h2 id={headingId} className={styles.title}>
        {titleOf()}
      </h2>
      {guess?.reading.pos === 'PROPN' ? <p>{t('unknown.name')}</p> : null}
      {found.lookup?.by === 'guess' && guess ? (
        <div>
          <p>{t('unknown.guess')}</p>
          <GrammarLine word={guess} />
        </div>
      ) : null}
      <WordChoices label={isOneWord ? t('unknown.ofParts') : t('words')} words={parts} onWord={onWord} />
      <WordChoices label={t('unknown.near')} words={near} onWord={onWord} />
      {isOneWord && parts.length === 0 && near.length === 0 ? <p>{t('unknown.none')}</p> : null}
    </div>
  );

  function titleOf() {
    if (isOneWord) return t('unknown.title', { word: form });
    return isTerm ? <span lang="fr">{form}</span> : t('expression.several', { form });
  }
}
