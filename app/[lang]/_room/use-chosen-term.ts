'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { TermView } from '@/app/_glossary/term-view';
import { type Occurrence, occurrencesOfTerm, type ShownText, segmentsShown } from '@/app/_reader/reader-text';
import { rangeOf, sideOf } from '@/app/_reader/text-range';
import type { TermId } from '@/core/glossary/term';
import type { SegmentId } from '@/core/text/bilingual-text';

interface Choice {
  readonly id: TermId;
  /** Index of the lit occurrence. */
  readonly at: number;
}

/** Which term is open and which of its places is lit; remembers from where it was opened. */
export function useChosenTerm(text: ShownText, terms: readonly TermView[]) {
  const [choice, setChoice] = useState<Choice | null>(null);
  const [ready, setReady] = useState(false);
  const origin = useRef<HTMLElement | null>(null);

  // The address is read after hydration: the page is the same file for every reader.
  useEffect(() => {
    const asked = new URLSearchParams(location.search).get('term');
    const term = terms.find(({ id }) => id === asked);
    if (term) setChoice({ id: term.id, at: -1 });
    setReady(true);
  }, [terms]);

  const occurrences = useMemo(() => (choice ? occurrencesOfTerm(text, choice.id) : []), [text, choice]);
  const counts = useMemo(() => countTerms(text), [text]);

  const choose = useCallback(
    (id: TermId | null, link: HTMLElement | null) => {
      if (link) origin.current = link;
      if (!id) {
        setChoice(null);
        return;
      }
      const places = occurrencesOfTerm(text, id);
      const clicked = link ? places.findIndex((place) => isAt(place, link)) : -1;
      const at = clicked >= 0 ? clicked : firstOnScreen(places);
      setChoice({ id, at });
    },
    [text],
  );

  const move = useCallback(
    (by: 1 | -1) => {
      if (!choice || occurrences.length === 0) return;
      const from = choice.at < 0 && by < 0 ? 0 : choice.at;
      const at = (from + by + occurrences.length) % occurrences.length;
      setChoice({ id: choice.id, at });
    },
    [choice, occurrences],
  );

  /** Closes the term and puts the focus back to where one was reading. */
  const giveBack = useCallback((current: SegmentId | null) => {
    setChoice(null);
    const place = origin.current ?? (current ? document.getElementById(current) : null);
    origin.current = null;
    place?.focus({ preventScroll: true });
  }, []);

  // After the panel or sheet has opened: it may cover the place.
  const place = choice ? occurrences[choice.at] : undefined;
  useEffect(() => {
    const frame = requestAnimationFrame(() => bringIntoView(place));
    return () => cancelAnimationFrame(frame);
  }, [place]);

  const term = choice ? (terms.find(({ id }) => id === choice.id) ?? null) : null;
  const occurrence = choice ? (occurrences[choice.at] ?? null) : null;
  return {
    id: choice?.id ?? null,
    term,
    occurrence,
    count: occurrences.length,
    position: (choice?.at ?? -1) + 1,
    inside: useMemo(
      () => (occurrence && choice ? insideOf(occurrence, choice.id, terms) : []),
      [occurrence, choice, terms],
    ),
    countOf: useCallback((id: TermId) => counts.get(id) ?? 0, [counts]),
    ready,
    choose,
    move,
    giveBack,
  };
}

function countTerms(text: ShownText): Map<TermId, number> {
  const counts = new Map<TermId, number>();
  for (const { frTerms } of segmentsShown(text)) {
    for (const { term } of frTerms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/** Shorter terms that stand within an occurrence. */
function insideOf({ segment, spans }: Occurrence, id: TermId, terms: readonly TermView[]) {
  const within = segment.frTerms.filter(
    (match) =>
      match.inner &&
      match.term !== id &&
      match.spans.every((a) => spans.some((b) => a.start < b.end && b.start < a.end)),
  );
  return terms.filter((term) => within.some((match) => match.term === term.id));
}

/** Whether a link in the text belongs to an occurrence: its place is told by the text before it. */
function isAt({ segment, spans }: Occurrence, link: HTMLElement): boolean {
  if (link.closest('[data-segment]')?.id !== segment.id) return false;
  const side = link.closest('[data-side]');
  if (!side) return false;
  const before = document.createRange();
  before.setStart(side, 0);
  before.setEndBefore(link);
  const start = before.toString().length;
  return spans.some((span) => span.start <= start && start < span.end);
}

function firstOnScreen(places: readonly Occurrence[]): number {
  const at = places.findIndex(({ segment }) => {
    const box = document.getElementById(segment.id)?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight;
  });
  return Math.max(at, 0);
}

/** Scrolls an occurrence into the part of the window that neither the bar nor the sheet covers. */
function bringIntoView(place: Occurrence | undefined): void {
  const [span] = place?.spans ?? [];
  const side = place && sideOf(place.segment.id, 'fr');
  const box = span && side && rangeOf(side, span)?.getBoundingClientRect();
  if (!box) return;
  const sheet = document.getElementById('glossary-panel')?.getBoundingClientRect();
  const covering = sheet && sheet.height > 0 && sheet.width > window.innerWidth * 0.9;
  const top = 72;
  const bottom = (covering ? sheet.top : window.innerHeight) - 24;
  if (box.top >= top && box.bottom <= bottom) return;
  window.scrollBy({ top: box.top - (top + (bottom - top) / 3) });
}
