import type { Span } from '@/core/glossary/term';
import type { SegmentId } from '@/core/text/bilingual-text';

/** A word, or several in a row, in the French side of a segment. */
export interface WordPlace extends Span {
  readonly segment: SegmentId;
  /** The whole shown string of that side; `start` and `end` are UTF-16 offsets in it. */
  readonly text: string;
}

/** The DOM range of a stretch of a segment's French side, null where it is not on the page; the page hands it in. */
export type RangeIn = (segment: SegmentId, span: Span) => Range | null;

export function wordsAt({ text, start, end }: WordPlace): string {
  return text.slice(start, end);
}
