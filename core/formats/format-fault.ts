/** What can be read. */
export type FormatName = 'text' | 'markdown' | 'html' | 'epub' | 'docx' | 'srt' | 'vtt' | 'tmx' | 'tsv';

/** What is recognised only to say that it cannot be read. */
export type ForeignKind =
  | 'pdf'
  | 'rtf'
  | 'doc'
  | 'odt'
  | 'mobi'
  | 'image'
  | 'archive'
  | 'audio-or-video'
  | 'office';

/**
 * Why a file was not read: a code and what a sentence about it needs. The interface translates it,
 * the command line prints {@link describeFault}.
 */
export type FormatFault =
  /** Nothing in it, or only white space. */
  | { readonly code: 'empty' }
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
  /** It was to be this format and is not. */
  | { readonly code: 'not-this-format'; readonly format: FormatName }
  /** A known format that holds no text to read. */
  | { readonly code: 'foreign-format'; readonly kind: ForeignKind }
  | { readonly code: 'binary' }
  /** Neither UTF-8, UTF-16 nor Windows-1252; the first byte that fits none. */
  | { readonly code: 'bad-encoding'; readonly offset: number }
  | { readonly code: 'broken-zip'; readonly entry: string | null }
  | { readonly code: 'zip-bomb'; readonly entry: string; readonly limit: number }
  /** An entry's name leads out of the archive. */
  | { readonly code: 'path-trick'; readonly entry: string }
  /** Protected against copying, or encrypted. */
  | { readonly code: 'drm' }
  /** A part without which the rest cannot be found: `META-INF/container.xml`. */
  | { readonly code: 'missing-part'; readonly part: string }
  /** `line` counts from 1. */
  | { readonly code: 'broken-time'; readonly line: number; readonly text: string }
  /** The file defines entities of its own: they could fetch something or swell without bound. */
  | { readonly code: 'entity-declaration'; readonly external: boolean }
  | { readonly code: 'too-complex'; readonly what: 'depth' | 'elements'; readonly limit: number }
  /** The file ends before its last element is closed. */
  | { readonly code: 'truncated'; readonly element: string }
  /** A bilingual file without French or without English; the languages that it has. */
  | { readonly code: 'no-language-pair'; readonly found: readonly string[] }
  | { readonly code: 'no-text' };

export interface Refusal {
  readonly ok: false;
  readonly reason: FormatFault;
}

/** @example return refuse({ code: 'no-text' }) */
export function refuse(reason: FormatFault): Refusal {
  return { ok: false, reason };
}
