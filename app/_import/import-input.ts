import type { FormatFault } from '@/core/formats/format-fault';
import type { ParseWarning } from '@/core/formats/parsed-document';
import type { TextDetails } from './make-text';

/** What the learner brings: two boxes, or one or two files. */
export type ImportInput =
  | { readonly kind: 'paste'; readonly fr: string; readonly en: string }
  | { readonly kind: 'files'; readonly files: readonly ImportFile[] };

export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why there is nothing to read: what is wrong with a file, or with the two together. */
export type ImportFault =
  | { readonly file: string | null; readonly reason: FormatFault }
  | { readonly file: null; readonly reason: PairFault };

export type PairFault =
  | { readonly code: 'nothing-pasted' }
  /** A fault of ours, or a browser that ran out of memory. */
  | { readonly code: 'crashed' }
  | { readonly code: 'too-many-files'; readonly count: number }
  | { readonly code: 'same-language'; readonly language: 'fr' | 'en' }
  | { readonly code: 'only-english' }
  | { readonly code: 'two-bilingual'; readonly name: string };

/** What is shown of a side before it is taken in. */
export interface SideFacts {
  readonly file: string | null;
  readonly chapters: number;
  readonly words: number;
  /** Its first words. */
  readonly opening: string;
}

/** What was found, for the learner to confirm. */
export interface ImportDraft {
  /** `aligned`: the file was, or its times say what belongs together; `french`: no translation. */
  readonly kind: 'pair' | 'aligned' | 'french';
  readonly fr: SideFacts;
  readonly en: SideFacts | null;
  /** The words do not say which side is French. */
  readonly unsure: boolean;
  readonly details: TextDetails;
  readonly warnings: readonly { readonly file: string | null; readonly warning: ParseWarning }[];
}
