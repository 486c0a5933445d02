import type { StoredChapter, StoredSentence, StoredText } from '@/app/_storage/stored-text';
import type { TranslationTable } from '@/core/alignment/translation-table';
import type { Chapter } from '@/core/text/bilingual-text';
import { type AlignedChapter, alignChapters, oneSided } from './align-chapters';
import type { TitledChapter } from './chapter-heading';
import { titleChapter } from './chapter-heading';
import { sidesOf } from './chapter-side';
import { makeText, type TextDetails } from './make-text';
import type { Material } from './material';

export interface TakenIn {
  readonly text: StoredText;
  readonly chapters: readonly StoredChapter[];
}

/**
 * Makes of the material what is stored.
 * @param now milliseconds since 1970
 * @yields the share done, 0 to 1
 */
export function* takeIn(
  material: Material,
  details: TextDetails,
  table: TranslationTable,
  id: string,
  now: number,
): Generator<number, TakenIn, void> {
  if (material.kind === 'aligned') {
    return makeText(id, details, material.document.text.chapters.map(keepAligned), now);
  }
  const french = sidesOf(material.fr.document, 'fr');
  let aligned: readonly AlignedChapter[];
  if (material.kind === 'french') aligned = french.map(({ sentences }) => oneSided(sentences, []));
  else {
    yield 0.05;
    const english = sidesOf(material.en.document, 'en');
    aligned = yield* alignChapters(french, english, table);
  }
  return makeText(id, details, aligned.map(titleChapter), now);
}

/** A chapter that came aligned: each segment is a sentence a side, with its id. */
function keepAligned({ title, paragraphs }: Chapter): TitledChapter {
  const fr: StoredSentence[] = [];
  const en: StoredSentence[] = [];
  const beads: AlignedChapter['beads'][number][] = [];
  paragraphs.forEach(({ kind, segments }, paragraph) => {
    for (const segment of segments) {
      const [i, j] = [fr.length, en.length];
      if (segment.fr !== '') fr.push({ text: segment.fr, paragraph, kind });
      if (segment.en) en.push({ text: segment.en, paragraph, kind });
      if (fr.length === i && en.length === j) continue;
      beads.push({ id: segment.id, fr: [i, fr.length], en: [j, en.length], confidence: 1, fixed: false });
    }
  });
  return { title, fr, en, beads };
}
