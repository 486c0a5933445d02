import { tokensOf } from '@/core/text/tokens';
import { offsetIn, segmentOf, sideAround } from './french-sides';
import type { RangeIn, WordPlace } from './word-place';

/** A finger or pen may miss by so many CSS pixels. */
const SLACK = 3;

/**
 * The word under a point of the window.
 * @returns null beside the text, between words, and after the end of a line
 */
export function findWordAt(x: number, y: number, rangeIn: RangeIn): WordPlace | null {
  const caret = caretAt(x, y);
  const side = sideAround(caret?.node ?? null);
  if (!caret || !side) return null;
  const at = offsetIn(side, caret.node, caret.offset);
  const segment = segmentOf(side);
  const text = side.textContent ?? '';
  // The caret snaps to the nearest letter: of the two words it may stand between, the point says which.
  const near = tokensOf(text).filter(({ kind, start, end }) => kind === 'word' && start <= at && at <= end);
  const hit = near.find((token) => holdsPoint(rangeIn(segment, token), x, y));
  return hit ? { segment, text, start: hit.start, end: hit.end } : null;
}

/**
 * The words that a selection touches, when all of it lies in one French side.
 * @returns null for an empty selection, one elsewhere, or one without a word
 */
export function findSelectedWords(selection: Selection | null): WordPlace | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const side = sideAround(range.startContainer);
  if (!side || side !== sideAround(range.endContainer)) return null;
  const from = offsetIn(side, range.startContainer, range.startOffset);
  const to = offsetIn(side, range.endContainer, range.endOffset);
  const text = side.textContent ?? '';
  const words = tokensOf(text).filter(({ kind, start, end }) => kind === 'word' && start < to && end > from);
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { segment: segmentOf(side), text, start: first.start, end: last.end } : null;
}

/** The place between two letters nearest to a point of the window. */
export function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

function holdsPoint(range: Range | null, x: number, y: number): boolean {
  return Array.from(range?.getClientRects() ?? []).some(
    ({ left, right, top, bottom }) =>
      left - SLACK <= x && x <= right + SLACK && top - SLACK <= y && y <= bottom + SLACK,
  );
}
