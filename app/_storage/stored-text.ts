import type { Bilingual, SegmentId, TextSource } from '@/core/text/bilingual-text';

/** What the library shows of an own text without opening it. */
export interface StoredText {
  readonly id: string;
  readonly title: Bilingual;
  readonly source: TextSource;
  readonly licence: string;
  /** Counted at import and after each repair. */
  readonly words: number;
  readonly segments: number;
  /** False for a French text alone. */
  readonly translated: boolean;
  readonly chapters: readonly ChapterFacts[];
  /** Milliseconds since 1970, UTC. */
  readonly addedAt: number;
  readonly lastReadAt: number | null;
  /** Where it was left: chapter (counted from 0) and segment. */
  readonly place: { readonly chapter: number; readonly segment: SegmentId } | null;
  /** Share of segments that lie before the place, 0 to 1. */
  readonly progress: number;
  /** Set while a deletion can still be undone. */
  readonly deletedAt: number | null;
  /** Grows with each write; a tab that holds an older one must read again before it writes. */
  readonly revision: number;
}

/** What the list of chapters shows, and what a position in the whole text is counted with. */
export interface ChapterFacts {
  readonly title: Bilingual | null;
  readonly segments: number;
}

/** A sentence as it was segmented, or as the learner has put it. */
export interface StoredSentence {
  readonly text: string;
  /** Paragraph it belongs to, counted from 0 within its side of the chapter. */
  readonly paragraph: number;
  readonly kind: 'prose' | 'heading' | 'verse' | 'note';
  /** Set where the words are not the file's: typed in by the learner, or made by the browser's translator. */
  readonly origin?: 'typed' | 'machine';
}

/** A pairing of neighbouring sentences; ranges are half-open indices into the chapter's sides. */
export interface StoredBead {
  readonly id: SegmentId;
  readonly fr: readonly [start: number, end: number];
  readonly en: readonly [start: number, end: number];
  /** 0 to 1, from the aligner; 1 where the learner has fixed it or the file was aligned already. */
  readonly confidence: number;
  /** The learner's word: never changed by re-alignment. */
  readonly fixed: boolean;
}

/** A chapter with its alignment: what is read is made from it, what is repaired is written to it. */
export interface StoredChapter {
  readonly textId: string;
  /** Counted from 0. */
  readonly order: number;
  readonly title: Bilingual | null;
  readonly fr: readonly StoredSentence[];
  readonly en: readonly StoredSentence[];
  readonly beads: readonly StoredBead[];
  readonly revision: number;
}

/** A term the learner has added. */
export interface OwnTerm {
  readonly id: string;
  readonly headword: string;
  readonly english: string;
  readonly note: string;
  readonly addedAt: number;
}
