import type { BilingualText } from '@/core/text/bilingual-text';
import type { TextEncoding } from './decode-text';
import type { FormatName, Refusal } from './format-fault';
import type { Cue } from './read-cues';

/** One text in one language as a file gives it: plain text throughout, no markup, nothing that could run. */
export interface ParsedDocument {
  readonly format: FormatName;
  readonly title: string | null;
  readonly creator: string | null;
  /** Publisher, site or address, as the file names it. */
  readonly source: string | null;
  /** Primary language subtag that the file claims, lower case: `fr`. Not checked against the words. */
  readonly language: string | null;
  readonly licence: string | null;
  /** How the bytes were read; null inside archives and for text that came as a string. */
  readonly encoding: TextEncoding | null;
  /** At least one, none without a heading or a block. */
  readonly chapters: readonly ParsedChapter[];
  /** Subtitles only: the cues with their times, to pair two tracks. */
  readonly cues: readonly Cue[] | null;
  readonly warnings: readonly ParseWarning[];
}

export interface ParsedChapter {
  /** Not repeated among the blocks. */
  readonly heading: string | null;
  readonly blocks: readonly ParsedBlock[];
}

/** A paragraph. Lines of verse are separated by `\n`; other blocks have no line breaks. */
export type ParsedBlock =
  | { readonly kind: 'prose' | 'verse' | 'note'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: number; readonly text: string };

/** Something left out or guessed, that a reader should know of. */
export type ParseWarning =
  /** The bytes were not Unicode: read as Windows-1252 (or what the file declares). */
  | { readonly code: 'legacy-encoding'; readonly encoding: TextEncoding }
  | { readonly code: 'replaced-characters'; readonly count: number; readonly offset: number }
  /** Named in the book's reading order, not in the archive, or unreadable there. */
  | { readonly code: 'missing-file'; readonly path: string }
  | { readonly code: 'damaged-file'; readonly path: string }
  /** The book points out of itself; nothing was fetched. */
  | { readonly code: 'remote-file'; readonly path: string }
  | { readonly code: 'cues-out-of-order'; readonly line: number }
  | { readonly code: 'skipped-rows'; readonly count: number }
  | { readonly code: 'table-of-contents-dropped'; readonly count: number };

export type ParseResult = { readonly ok: true; readonly document: ParsedDocument } | Refusal;

/**
 * A text that came aligned: a {@link BilingualText} in which the file may have left blanks that the learner
 * is asked for. A segment with English only has the empty string for French.
 */
export interface AlignedDocument {
  readonly format: FormatName;
  readonly text: BilingualDraft;
  readonly warnings: readonly ParseWarning[];
}

export type BilingualDraft = Omit<BilingualText, 'slug' | 'title' | 'source' | 'licence'> & {
  readonly slug: string | null;
  readonly title: BilingualText['title'] | null;
  readonly source: BilingualText['source'] | null;
  readonly licence: string | null;
};

export type AlignedResult = { readonly ok: true; readonly document: AlignedDocument } | Refusal;

/** What comes of a file that may be one text or two that face each other. */
export type FileResult =
  | { readonly ok: true; readonly kind: 'text'; readonly document: ParsedDocument }
  | { readonly ok: true; readonly kind: 'aligned'; readonly document: AlignedDocument }
  | Refusal;

/** A document of which nothing is known but its chapters. */
export function plainDocument(format: FormatName, chapters: readonly ParsedChapter[]): ParsedDocument {
  return {
    format,
    title: null,
    creator: null,
    source: null,
    language: null,
    licence: null,
    encoding: null,
    chapters,
    cues: null,
    warnings: [],
  };
}
