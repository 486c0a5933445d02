'use client';

import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { RangeIn, WordPlace } from './word-place';

/** CSS pixels: what the reading bar covers, the distance kept from the sentence, a card worth opening. */
const BAR = 64;
const GAP = 10;
const COMFORTABLE = 340;
const LEAST = 200;

/** From this width down the card is a sheet; keep with word-card.module.css. */
const SHEET = '(max-width: 46rem)';

/**
 * Keeps the card below or above the sentence of its word, never on it; on a phone scrolls the sentence clear of the sheet.
 * The side is chosen once a word, so that the card does not jump while it fills.
 * @param anchor an element without height; the card is placed relative to it and scrolls with the page
 */
export function useCardPlace(
  place: WordPlace | null,
  anchor: RefObject<HTMLElement | null>,
  card: RefObject<HTMLElement | null>,
  rangeIn: RangeIn,
): void {
  const side = useRef<'below' | 'above' | null>(null);

  useLayoutEffect(() => {
    if (!place) return;
    side.current = null;
    const settle = () => {
      const boxes = measure(place, anchor.current, card.current, rangeIn);
      if (!boxes || !card.current) return;
      if (matchMedia(SHEET).matches) return;
      side.current ??= chooseSide(boxes);
      put(card.current, boxes, side.current);
    };
    settle();
    makeRoom(place, card.current, rangeIn, side.current);
    const sizes = new ResizeObserver(settle);
    for (const element of [card.current, anchor.current?.parentElement]) if (element) sizes.observe(element);
    return () => sizes.disconnect();
  }, [place, anchor, card, rangeIn]);
}

interface Boxes {
  readonly row: DOMRect;
  readonly word: DOMRect;
  readonly anchor: DOMRect;
  readonly height: number;
  readonly width: number;
}

function measure(
  place: WordPlace,
  anchor: HTMLElement | null,
  card: HTMLElement | null,
  rangeIn: RangeIn,
): Boxes | null {
  const row = document.getElementById(place.segment)?.getBoundingClientRect();
  const word = rangeIn(place.segment, place)?.getClientRects()[0];
  if (!row || !word || !anchor || !card) return null;
  const height = card.scrollHeight;
  return { row, word, anchor: anchor.getBoundingClientRect(), height, width: card.offsetWidth };
}

function spaceBelow({ row }: Boxes): number {
  return window.innerHeight - row.bottom - 2 * GAP;
}

function spaceAbove({ row }: Boxes): number {
  return row.top - BAR - 2 * GAP;
}

function chooseSide(boxes: Boxes): 'below' | 'above' {
  const wanted = Math.min(boxes.height, COMFORTABLE);
  if (spaceBelow(boxes) >= wanted) return 'below';
  return spaceAbove(boxes) >= wanted || spaceAbove(boxes) > spaceBelow(boxes) ? 'above' : 'below';
}

function put(card: HTMLElement, boxes: Boxes, side: 'below' | 'above'): void {
  const { row, word, anchor, width } = boxes;
  const left = Math.max(0, Math.min(word.left - anchor.left - 24, anchor.width - width));
  const offset = side === 'below' ? row.bottom + GAP - anchor.top : anchor.top - row.top + GAP;
  const room = Math.max(LEAST, side === 'below' ? spaceBelow(boxes) : spaceAbove(boxes));
  card.dataset.side = side;
  card.style.setProperty('--left', `${left}px`);
  card.style.setProperty('--offset', `${offset}px`);
  card.style.setProperty('--room', `${room}px`);
}

/** Scrolls only where the card would else be cut off or, a sheet, cover the sentence. */
function makeRoom(
  place: WordPlace,
  card: HTMLElement | null,
  rangeIn: RangeIn,
  side: 'below' | 'above' | null,
): void {
  const row = document.getElementById(place.segment)?.getBoundingClientRect();
  const word = rangeIn(place.segment, place)?.getBoundingClientRect();
  if (!row || !word || !card) return;
  const box = card.getBoundingClientRect();
  // The sheet stands where it will stand; it may still be rising.
  const end = side === null ? window.innerHeight - card.offsetHeight - GAP : window.innerHeight;
  const lowest = side === null ? row.bottom : box.bottom + GAP;
  const over = lowest - end;
  const under = BAR + GAP - (side === 'above' ? box.top : row.top);
  // A sentence taller than what is left shows at least the line of the word.
  if (over > 0) window.scrollBy({ top: Math.min(over, word.top - BAR - GAP) });
  else if (under > 0 && side === 'above') window.scrollBy({ top: -under });
}
