import { segmentOf } from '@/app/_storage/chapter-segments';
import type { StoredChapter } from '@/app/_storage/stored-text';
import type { Segment } from '@/core/text/bilingual-text';

/** A segment in which a query was found, and where. */
export interface Hit {
  readonly chapter: number;
  readonly segment: Segment;
  readonly side: 'fr' | 'en';
  /** UTF-16 offsets in that side. */
  readonly start: number;
  readonly end: number;
}

/** The list says so when there are more. */
export const MOST_HITS = 200;

/**
 * Finds words in both languages of a text; case, accents, ligatures and kinds of apostrophe don't matter.
 * @example searchText(chapters, 'elephant') // … « l’éléphant »
 */
export function searchText(chapters: readonly StoredChapter[], query: string): Hit[] {
  const wanted = foldForSearch(query).text.trim();
  const hits: Hit[] = [];
  if (wanted === '') return hits;
  for (const chapter of chapters) {
    for (const bead of chapter.beads) {
      const segment = segmentOf(bead, chapter);
      for (const side of ['fr', 'en'] as const) {
        const { text, offsets } = foldForSearch(segment[side] ?? '');
        const at = text.indexOf(wanted);
        if (at < 0) continue;
        const start = offsets[at] ?? 0;
        const end = offsets[at + wanted.length] ?? (segment[side] ?? '').length;
        hits.push({ chapter: chapter.order, segment, side, start, end });
        if (hits.length >= MOST_HITS) return hits;
      }
    }
  }
  return hits;
}

/** Folded text, and for each of its characters where it stood. */
function foldForSearch(text: string): { text: string; offsets: number[] } {
  let folded = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = character
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace('œ', 'oe')
      .replace('æ', 'ae')
      .replace('’', "'")
      .replace(/\s/u, ' ');
    for (let unit = 0; unit < plain.length; unit++) offsets.push(at);
    folded += plain;
    at += character.length;
  }
  return { text: folded, offsets };
}
