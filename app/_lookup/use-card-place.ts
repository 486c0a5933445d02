'use client';

import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Answer } from './use-answer';
import type { RangeIn, WordPlace } from './word-place';

/** CSS pixels: what the reading bar covers, the distance kept from the sentence, a card worth opening. */
const BAR = 64;
const GAP = 10;
const COMFORTABLE = 320;
const LEAST = 200;

/** From this width down the card is a sheet; keep with word-card.module.css. */
const SHEET = '(max-width: 46rem)';

/**
 * Keeps the card below or above the sentence of its word, never on it; on a phone scrolls the sentence clear of the sheet.
 * The side is chosen once a word, so that the card does not jump while it fills.
 * @param anchor an element without height; the card is placed relative to it and scrolls with the page
 */
export function useCardPlace(
  answer: Answer | null,
  anchor: RefObject<HTMLElement | null>,
  card: RefObject<HTMLElement | null>,
  rangeIn: RangeIn,
): void {
  const side = useRef<{ of: WordPlace; name: Side } | null>(null);

  useLayoutEffect(() => {
    if (!answer) return;
    const { place } = answer;
    const settle = () => {
      const boxes = measure(place, anchor.current, card.current, rangeIn);
      if (!boxes || !card.current) return;
      if (matchMedia(SHEET).matches) {
        // What comes into the sheet later raises it.
        makeRoom(place, card.current, rangeIn);
        return;
      }
      if (side.current?.of !== place) side.current = { of: place, name: chooseSide(boxes) };
      put(card.current, boxes, side.current.name);
    };
    settle();
    makeRoom(place, card.current, rangeIn);
    const sizes = new ResizeObserver(settle);
    for (const element of [card.current, anchor.current?.parentElement]) if (element) sizes.observe(element);
    return () => sizes.disconnect();
  }, [answer, anchor, card, rangeIn]);
}

type Side = 'below' | 'above';

interface Boxes {
  readonly row: DOMRect;
  readonly word: DOMRect;
  readonly anchor: DOMRect;
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
  return { row, word, anchor: anchor.getBoundingClientRect(), width: card.offsetWidth };
}

function spaceBelow({ row }: Boxes): number {
  return window.innerHeight - row.bottom - 2 * GAP;
}

function spaceAbove({ row }: Boxes): number {
  return row.top - BAR - 2 * GAP;
}

/** By what a card needs at most, not by what it holds yet: while it waits it is small. */
function chooseSide(boxes: Boxes): Side {
  if (spaceBelow(boxes) >= COMFORTABLE) return 'below';
  return spaceAbove(boxes) > spaceBelow(boxes) ? 'above' : 'below';
}

function put(card: HTMLElement, boxes: Boxes, side: Side): void {
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
function makeRoom(place: WordPlace, card: HTMLElement | null, rangeIn: RangeIn): void {
  const row = document.getElementById(place.segment);
  const word = rangeIn(place.segment, place)?.getBoundingClientRect();
  if (!row || !word || !card) return;
  const box = card.getBoundingClientRect();
  const isSheet = matchMedia(SHEET).matches;
  // On a phone the bar stands at the foot of the window, below the sheet.
  const top = isSheet ? GAP : BAR + GAP;
  const end = isSheet ? window.innerHeight - box.height - GAP : window.innerHeight - GAP;
  // Both languages where there is room for them above the sheet, else the French.
  const both = row.getBoundingClientRect();
  const french = row.querySelector('[data-side="fr"]')?.getBoundingClientRect() ?? both;
  const sentence = both.height <= end - top ? both : french;
  const over = (isSheet ? sentence.bottom : box.bottom) - end;
  const under = top - box.top;
  // A sentence taller than what is left shows at least the line of the word.
  if (over > 0) window.scrollBy({ top: Math.min(over, word.top - top) });
  else if (!isSheet && under > 0) window.scrollBy({ top: -under });
}
