import type { ReactNode } from 'react';
import type { Span, TermId } from '@/core/glossary/term';
import type { Reading } from '@/core/lexicon/reading';
import type { SegmentId } from '@/core/text/bilingual-text';
import type { Lookup } from './use-lookup';
import type { RangeIn, WordPlace } from './word-place';

/** A glossary term that a word is part of. */
export interface LinkedTerm {
  readonly id: TermId;
  readonly headword: string;
  readonly english: string;
}

/** What the reading page hands the look-up. */
export interface LookupProps {
  readonly lookup: Lookup;
  readonly rangeIn: RangeIn;
  /** The terms that a stretch of a segment lies in, longest first. */
  readonly termsAt: (segment: SegmentId, span: Span) => readonly LinkedTerm[];
  readonly onTerm: (id: TermId) => void;
  /** The cursor has come to another segment. */
  readonly onSegment: (segment: SegmentId) => void;
  /** Where one reads: the cursor starts there. */
  readonly segment: SegmentId | null;
  /** What else one may do with a word, at the foot of its card: save it. */
  readonly actions?: (reading: Reading, place: WordPlace) => ReactNode;
}
