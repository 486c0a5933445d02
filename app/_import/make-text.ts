import { numberBeads } from '@/app/_storage/number-beads';
import { factsOf, wordsOf } from '@/app/_storage/save-chapter';
import type { StoredChapter, StoredText } from '@/app/_storage/stored-text';
import type { Bilingual } from '@/core/text/bilingual-text';
import type { TitledChapter } from './chapter-heading';
import { divideChapter } from './divide-chapter';

/** What is asked of the learner once, guessed beforehand. */
export interface TextDetails {
  readonly title: Bilingual;
  readonly source: string;
  readonly url: string | null;
  readonly licence: string;
}

/**
 * Makes of aligned chapters what is stored: long chapters divided, segments numbered.
 * @param now milliseconds since 1970
 */
export function makeText(
  id: string,
  details: TextDetails,
  found: readonly TitledChapter[],
  now: number,
): { text: StoredText; chapters: StoredChapter[] } {
  const pages = found.filter(({ beads }) => beads.length > 0).flatMap(divideChapter);
  const chapters = pages.map(({ title, fr, en, beads }, order): StoredChapter => {
    const paragraphs = countParagraphs(fr);
    const prefix = pages.length > 1 ? `c${order + 1}.` : '';
    return {
      textId: id,
      order,
      title,
      fr: paragraphs,
      en,
      beads: numberBeads(beads, paragraphs, prefix),
      revision: 1,
    };
  });
  const text: StoredText = {
    id,
    title: details.title,
    source: { name: details.source, url: details.url },
    licence: details.licence,
    words: chapters.reduce((sum, chapter) => sum + wordsOf(chapter), 0),
    segments: chapters.reduce((sum, { beads }) => sum + beads.length, 0),
    translated: chapters.some(({ en }) => en.length > 0),
    chapters: chapters.map(factsOf),
    addedAt: now,
    lastReadAt: null,
    place: null,
    progress: 0,
    deletedAt: null,
    revision: 1,
  };
  return { text, chapters };
}

/** Paragraphs from 0, without holes: a part of a chapter begins again, a title has been taken off. */
function countParagraphs<T extends { readonly paragraph: number }>(sentences: readonly T[]): T[] {
  let number = -1;
  let last: number | null = null;
  return sentences.map((sentence) => {
    if (sentence.paragraph !== last) number += 1;
    last = sentence.paragraph;
    return { ...sentence, paragraph: number };
  });
}
