import type { SegmentId } from '@/core/text/bilingual-text';
import type { InterfaceLanguage } from './languages';

/** Every address of the app stands here; the static export serves the same ones. */
export const paths = {
  library: (lang: InterfaceLanguage) => `/${lang}`,
  text: (lang: InterfaceLanguage, slug: string, place?: { segment?: SegmentId; term?: string }) => {
    const query = place?.term ? `?term=${encodeURIComponent(place.term)}` : '';
    return `/${lang}/texts/${slug}${query}${place?.segment ? `#${place.segment}` : ''}`;
  },
  addText: (lang: InterfaceLanguage) => `/${lang}/texts/import`,
  /** An own text: which one stands in the query, since the page is one file for all. Chapters count from 1. */
  ownText: (lang: InterfaceLanguage, id?: string, place?: { chapter: number; segment?: SegmentId }) =>
    `/${lang}/texts/own${ownQuery(id, place?.chapter)}${place?.segment ? `#${place.segment}` : ''}`,
  alignment: (lang: InterfaceLanguage, id?: string, chapter?: number) =>
    `/${lang}/texts/align${ownQuery(id, chapter)}`,
  /** Data that pages fetch when they need it. */
  glossaryData: (lang: InterfaceLanguage) => `/${lang}/glossary.json`,
  translationTable: '/translations.txt',
  glossary: (lang: InterfaceLanguage) => `/${lang}/glossary`,
  dictionary: (lang: InterfaceLanguage, query?: string) =>
    `/${lang}/dictionary${query ? `?q=${encodeURIComponent(query)}` : ''}`,
  review: (lang: InterfaceLanguage) => `/${lang}/review`,
  vocabulary: (lang: InterfaceLanguage) => `/${lang}/vocabulary`,
  progress: (lang: InterfaceLanguage) => `/${lang}/progress`,
  term: (lang: InterfaceLanguage, id: string) => `/${lang}/glossary/${id}`,
};

function ownQuery(id?: string, chapter?: number): string {
  if (!id) return '';
  return `?id=${encodeURIComponent(id)}${chapter === undefined ? '' : `&chapter=${chapter + 1}`}`;
}

/** The same page with the interface in another language. */
export function inLanguage(path: string, lang: InterfaceLanguage): string {
  return path.replace(/^\/(?:en|fr)(?=\/|$)/, `/${lang}`);
}
