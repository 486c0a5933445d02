import type { AnkiDeck } from '@/core/study/anki/anki-note';
import type { ImportedTable } from '@/core/study/anki/imported-table';
import type { ApkgFault } from '@/core/study/anki/read-apkg';

/** What the page asks of the worker, and what it answers. */
export type AnkiRequest =
  | { readonly kind: 'write'; readonly deck: AnkiDeck }
  | { readonly kind: 'read'; readonly bytes: Uint8Array };

export type AnkiReply =
  | { readonly kind: 'written'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'tables'; readonly tables: readonly ImportedTable[] }
  | { readonly kind: 'refused'; readonly reason: ApkgFault };
