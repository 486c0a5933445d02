'use client';

import type { TermView } from '@/app/_glossary/term-view';
import type { WordPlace } from '@/app/_lookup/word-place';
import type { Occurrence } from '@/app/_reader/reader-text';
import { SaveWord } from '@/app/_study/save-word';
import { savedWordOf } from '@/app/_study/saved-word';
import type { Reading } from '@/core/lexicon/reading';
import type { ContextText } from '@/core/study/card';

interface CardProps {
  reading: Reading;
  place: WordPlace;
  english: string | null;
  of: ContextText;
}

/** Saves the word of a card with the sentence in which it was looked up. */
export function SaveFromCard({ reading, place: { segment, text, start, end }, english, of }: CardProps) {
  return (
    <SaveWord
      word={savedWordOf(reading)}
      place={{ text: of, segmentId: segment, fr: text, en: english, form: text.slice(start, end), start }}
    />
  );
}

interface TermProps {
  term: TermView;
  occurrence: Occurrence | null;
  of: ContextText;
}

/** Saves a glossary term with the sentence in which it is lit. */
export function SaveTerm({ term, occurrence, of }: TermProps) {
  const span = occurrence?.spans[0];
  return (
    <SaveWord
      word={{
        subject: { kind: 'term', termId: term.id },
        headword: term.headword,
        gender: term.gender ?? null,
        senses: [...term.english],
        ipa: null,
      }}
      place={
        occurrence && span
          ? {
              text: of,
              segmentId: occurrence.segment.id,
              fr: occurrence.segment.fr,
              en: occurrence.segment.en,
              form: occurrence.segment.fr.slice(span.start, span.end),
              start: span.start,
            }
          : null
      }
    />
  );
}
