'use client';

import { useEffect, useRef } from 'react';
import type { SegmentId } from '@/core/text/bilingual-text';
import { sideAround } from './french-sides';
import { stepWord, stretchPlace } from './step-word';
import type { Lookup } from './use-lookup';
import type { RangeIn, WordPlace } from './word-place';

interface Options {
  lookup: Lookup;
  rangeIn: RangeIn;
  segment: SegmentId | null;
  onSegment: (segment: SegmentId) => void;
  /** Turns to the next or previous word that the form may belong to; false where there is but one. */
  turn: (by: 1 | -1) => boolean;
  missed: readonly Event[];
}

/**
 * ← → move the word cursor (with Shift they select more words), Enter opens the card and goes into it, ↑ ↓ turn to
 * other readings, Escape leads back. These stay on where single-letter shortcuts are off (WCAG 2.1.4 is about letters).
 */
export function useWordKeys(options: Options): void {
  const latest = useRef(options);
  latest.current = options;

  useEffect(() => {
    function press(event: Event) {
      if (!(event instanceof KeyboardEvent) || event.defaultPrevented) return;
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
      if (run(event.key, event.shiftKey, event.target)) event.preventDefault();
    }

    function run(key: string, shift: boolean, target: EventTarget | null): boolean {
      const { lookup, turn } = latest.current;
      const isOpen = lookup.card !== 'closed';
      if (key === 'Escape') return isOpen && leave();
      if (key === 'ArrowDown' || key === 'ArrowUp') {
        return isOpen && (isText(target) || isCard(target)) && turn(key === 'ArrowDown' ? 1 : -1);
      }
      if (!isText(target)) return false;
      if (key === 'ArrowLeft' || key === 'ArrowRight') return move(key === 'ArrowRight' ? 1 : -1, shift);
      if (key !== 'Enter' || lookup.place === null || isLink(target)) return false;
      lookup.enter();
      return true;
    }

    function leave(): boolean {
      const { lookup } = latest.current;
      lookup.close();
      if (lookup.place) focusRow(lookup.place);
      return true;
    }

    function move(by: 1 | -1, shift: boolean): boolean {
      const { lookup, rangeIn, segment, onSegment } = latest.current;
      // Whoever has gone on to another sentence meanwhile goes on from there.
      const current = focusedSegment() ?? segment;
      const here = lookup.place?.segment === (current ?? lookup.place?.segment) ? lookup.place : null;
      const next = here && shift ? stretchPlace(here, by) : stepWord(here, by, current);
      if (!next) return false;
      lookup.point(next);
      onSegment(next.segment);
      focusRow(next);
      scrollToWord(rangeIn(next.segment, next));
      return true;
    }

    // On the window and before all others: an open card answers Escape first.
    window.addEventListener('keydown', press, { capture: true });
    for (const event of latest.current.missed) if (event.type === 'keydown') press(event);
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, []);
}

/** The focus is in the text, or nowhere. */
function isText(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return target === document;
  if (target.closest('input, textarea, select, [contenteditable]')) return false;
  return target === document.body || target.id === 'main' || target.closest('[data-reading]') !== null;
}

function isCard(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('[data-word-card]') !== null && !target.closest('summary')
  );
}

function isLink(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button') !== null;
}

function focusedSegment(): SegmentId | null {
  return (document.activeElement?.closest('[data-segment]')?.id as SegmentId | undefined) ?? null;
}

function focusRow({ segment }: WordPlace): void {
  const row = document.getElementById(segment);
  if (sideAround(row?.querySelector('[data-side="fr"]') ?? null)) row?.focus({ preventScroll: true });
}

function scrollToWord(range: Range | null): void {
  const box = range?.getBoundingClientRect();
  if (!box || (box.top >= 72 && box.bottom <= window.innerHeight - 72)) return;
  window.scrollBy({ top: box.top - window.innerHeight / 3 });
}
