'use client';

import { useEffect } from 'react';
import type { TermId } from '@/core/glossary/term';
import { type Occurrence, type ShownText, segmentsShown } from './reader-text';
import { rangeOf, sideOf } from './text-range';

/**
 * Lights every occurrence of the chosen term and its English in the facing segments, and one of them more strongly.
 * Drawn with the Custom Highlight API: the page itself is not touched.
 */
export function useTermHighlights(text: ShownText, term: TermId | null, occurrence: Occurrence | null): void {
  useEffect(() => {
    if (!('highlights' in CSS)) return;
    const all = term ? segmentsShown(text).flatMap((segment) => rangesOf(segment.id, segment, term)) : [];
    const one = occurrence
      ? occurrence.spans
          .flatMap((span) => rangeIn(occurrence.segment.id, 'fr', span))
          .concat(term ? englishRanges(occurrence.segment, term) : [])
      : [];
    CSS.highlights.set('term', new Highlight(...all));
    CSS.highlights.set('term-current', Object.assign(new Highlight(...one), { priority: 1 }));
    return () => {
      CSS.highlights.delete('term');
      CSS.highlights.delete('term-current');
    };
  }, [text, term, occurrence]);
}

function rangesOf(id: string, segment: Occurrence['segment'], term: TermId): Range[] {
  const french = segment.frTerms
    .filter((match) => match.term === term)
    .flatMap((match) => match.spans.flatMap((span) => rangeIn(id, 'fr', span)));
  return [...french, ...englishRanges(segment, term)];
}

function englishRanges(segment: Occurrence['segment'], term: TermId): Range[] {
  return segment.enTerms
    .filter((match) => match.term === term)
    .flatMap((match) => match.spans.flatMap((span) => rangeIn(segment.id, 'en', span)));
}

function rangeIn(id: string, name: 'fr' | 'en', span: { start: number; end: number }): Range[] {
  const side = sideOf(id, name);
  const range = side && rangeOf(side, span);
  return range ? [range] : [];
}
