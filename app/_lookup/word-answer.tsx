'use client';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermId } from '@/core/glossary/term';
import { ExpressionEntry } from './expression-entry';
import { ExpressionFinder } from './expression-finder';
import { FormsTable } from './forms-table';
import type { PossibleWord } from './group-readings';
import type { PlaceAnswer } from './look-up-place';
import type { LinkedTerm } from './lookup-props';
import { OtherReadings } from './other-readings';
import { UnknownWord } from './unknown-word';
import { WordChoices } from './word-choices';
import { WordEntry } from './word-entry';
import type { WordPlace } from './word-place';
import { WordTerms } from './word-terms';

interface Props {
  found: PlaceAnswer;
  place: WordPlace;
  /** The word in the text rather than one looked up instead of it. */
  isInText: boolean;
  words: readonly PossibleWord[];
  chosen: number;
  headingId: string;
  terms: readonly LinkedTerm[];
  onChoose: (index: number) => void;
  onWord: (word: string) => void;
  onTerm: (id: TermId) => void;
  actions: ReactNode;
}

/** What the card says: of a word, an expression, or something unknown. */
export function WordAnswer(props: Props) {
  const { found, place, isInText, words, chosen, headingId, terms, onChoose, onWord, onTerm, actions } =
    props;
  const { t } = useTranslation('lookup');
  const word = words[chosen] ?? words[0] ?? null;
  const isKnown = found.lookup !== null && found.lookup.by !== 'none' && found.lookup.by !== 'guess';
  const glossary = <WordTerms terms={terms} onTerm={onTerm} />;
  if (found.expression) {
    return (
      <>
        <ExpressionEntry expression={found.expression} headingId={headingId} headingLevel={2} />
        {glossary}
        <WordChoices label={t('words')} words={found.parts} onWord={onWord} />
        {actions}
      </>
    );
  }
  if (!isKnown || !word) {
    return (
      <>
        {found.lookup ? null : glossary}
        <UnknownWord
          headingId={headingId}
          found={found}
          guess={word}
          isTerm={terms.length > 0}
          onWord={onWord}
        />
        {found.lookup ? glossary : null}
      </>
    );
  }
  return (
    <WordEntry form={found.form} word={word} headingId={headingId} actions={actions}>
      {found.parts.length > 0 ? (
        <WordChoices label={t('unknown.ofParts')} words={found.parts} onWord={onWord} />
      ) : null}
      <OtherReadings words={words} chosen={chosen} onChoose={onChoose} />
      {glossary}
      <FormsTable
        key={`${word.reading.headword} ${word.reading.pos}`}
        reading={word.reading}
        form={found.form}
      />
      {isInText ? <ExpressionFinder place={place} /> : null}
    </WordEntry>
  );
}
