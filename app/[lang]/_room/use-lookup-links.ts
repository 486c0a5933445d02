'use client';

import { useCallback, useEffect } from 'react';
import type { TermView } from '@/app/_glossary/term-view';
import type { LinkedTerm } from '@/app/_lookup/lookup-props';
import type { Lookup } from '@/app/_lookup/use-lookup';
import { type ShownText, segmentsShown } from '@/app/_reader/reader-text';
import { rangeOf, sideOf } from '@/app/_reader/text-range';
import type { Span, TermId } from '@/core/glossary/term';
import type { SegmentId } from '@/core/text/bilingual-text';

/** What the look-up needs of text and glossary, and the way from a word's card to its term. */
export function useLookupLinks(
  lookup: Lookup,
  text: ShownText,
  terms: readonly TermView[],
  openTerm: (id: TermId, link?: HTMLElement) => void,
  closeSheet: () => void,
) {
  const rangeIn = useCallback((segment: SegmentId, span: Span) => {
    const side = sideOf(segment, 'fr');
    return side && rangeOf(side, span);
  }, []);

  const termsAt = useCallback(
    (segment: SegmentId, span: Span): LinkedTerm[] => {
      const matches = segmentsShown(text).find(({ id }) => id === segment)?.frTerms ?? [];
      const here = matches.filter(({ spans }) =>
        spans.some((own) => own.start < span.end && span.start < own.end),
      );
      // A term that covers others comes before them.
      const ids = [...here].sort((a, b) => Number(a.inner) - Number(b.inner)).map(({ term }) => term);
      return terms
        .filter(({ id }) => ids.includes(id))
        .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
        .map(({ id, headword, english }) => ({ id, headword, english: english[0] ?? '' }));
    },
    [text, terms],
  );

  const { place, card, close } = lookup;
  const openFromCard = useCallback(
    (id: TermId) => {
      const row = place && document.getElementById(place.segment);
      close();
      openTerm(id, row?.querySelector<HTMLElement>(`[data-term="${id}"]`) ?? undefined);
    },
    [place, close, openTerm],
  );

  // On a narrow screen there is room for one of the two.
  const isOpen = card !== 'closed';
  // biome-ignore lint/correctness/useExhaustiveDependencies: another word's card makes room for itself again
  useEffect(() => {
    if (isOpen) closeSheet();
  }, [isOpen, place, closeSheet]);

  return { rangeIn, termsAt, openTerm: openFromCard };
}
