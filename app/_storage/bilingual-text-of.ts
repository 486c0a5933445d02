import type { BilingualText } from '@/core/text/bilingual-text';
import { paragraphsOf } from './chapter-segments';
import type { StoredChapter, StoredText } from './stored-text';

/** An own text in the one shape that all texts have, for writing it to a file. */
export function bilingualTextOf(text: StoredText, chapters: readonly StoredChapter[]): BilingualText {
  const single = chapters.length === 1;
  return {
    slug: slugOf(text.title.fr),
    title: text.title,
    summary: null,
    source: text.source,
    licence: text.licence,
    date: null,
    reports: null,
    level: null,
    topics: [],
    chapters: chapters.map((chapter) => ({
      id: single ? '' : `c${chapter.order + 1}`,
      title: chapter.title,
      paragraphs: paragraphsOf(chapter).map((paragraph, at) => ({
        ...paragraph,
        id: `${single ? '' : `c${chapter.order + 1}.`}p${at + 1}`,
      })),
    })),
  };
}

function slugOf(title: string): string {
  const slug = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug.slice(0, 60) || 'texte';
}
