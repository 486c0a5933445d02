import type { SegmentId } from '@/core/text/bilingual-text';
import type { StoredChapter, StoredSentence } from './stored-text';

/**
 * Puts English opposite a segment that has none. The learner's word: re-alignment leaves it.
 * @param origin who made it
 * @returns the changed chapter (not yet written), or null where the segment is not in it or has English already
 */
export function setEnglish(
  chapter: StoredChapter,
  id: SegmentId,
  english: string,
  origin: NonNullable<StoredSentence['origin']>,
): StoredChapter | null {
  const at = chapter.beads.findIndex((bead) => bead.id === id);
  const bead = chapter.beads[at];
  const text = english.trim();
  if (!bead || bead.en[1] > bead.en[0] || text === '') return null;
  const place = bead.en[0];
  const before = chapter.en[place - 1];
  const sentence: StoredSentence = { text, paragraph: before?.paragraph ?? 0, kind: 'prose', origin };
  return {
    ...chapter,
    en: [...chapter.en.slice(0, place), sentence, ...chapter.en.slice(place)],
    beads: chapter.beads.map((each, index) => {
      if (index < at) return each;
      if (index === at) return { ...each, en: [place, place + 1], confidence: 1, fixed: true };
      return { ...each, en: [each.en[0] + 1, each.en[1] + 1] };
    }),
  };
}
