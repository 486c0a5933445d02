import type { SegmentId } from '@/core/text/bilingual-text';
import { type Token, tokensOf } from '@/core/text/tokens';
import { frenchSides, segmentOf } from './french-sides';
import type { WordPlace } from './word-place';

/**
 * The next or previous word, over the ends of segments.
 * @param from where the cursor is; null puts it on the first word of `segment`, or of what is on screen
 * @returns null where there is no further word, or no French on show
 */
export function stepWord(from: WordPlace | null, by: 1 | -1, segment: SegmentId | null): WordPlace | null {
  const sides = frenchSides();
  const start = from?.segment ?? segment;
  const at = sides.findIndex((side) => segmentOf(side) === start);
  if (!from || at < 0) {
    const side = at < 0 ? (sides.find(isOnScreen) ?? sides[0]) : sides[at];
    return side ? edgeWord(side, 1) : null;
  }
  const words = wordsIn(sides[at]);
  const next =
    by > 0 ? words.find((word) => word.start >= from.end) : words.findLast((word) => word.end <= from.start);
  if (next) return { segment: from.segment, text: from.text, start: next.start, end: next.end };
  for (let index = at + by; index >= 0 && index < sides.length; index += by) {
    const side = sides[index];
    const word = side && edgeWord(side, by);
    if (word) return word;
  }
  return null;
}

/** Lets a place take in the next word of its segment, or give up its last. */
export function stretchPlace(place: WordPlace, by: 1 | -1): WordPlace {
  const words = tokensOf(place.text).filter(({ kind }) => kind === 'word');
  const end =
    by > 0
      ? words.find((word) => word.start >= place.end)?.end
      : words.findLast((word) => word.end < place.end && word.start >= place.start)?.end;
  return end === undefined ? place : { ...place, end };
}

function edgeWord(side: Element, by: 1 | -1): WordPlace | null {
  const words = wordsIn(side);
  const word = by > 0 ? words[0] : words.at(-1);
  return word
    ? { segment: segmentOf(side), text: side.textContent ?? '', start: word.start, end: word.end }
    : null;
}

function wordsIn(side: Element | undefined): Token[] {
  return tokensOf(side?.textContent ?? '').filter(({ kind }) => kind === 'word');
}

function isOnScreen(side: Element): boolean {
  const { top, bottom } = side.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}
