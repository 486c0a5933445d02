import type { SegmentId } from '@/core/text/bilingual-text';
import type { InterfaceLanguage } from './languages';

/** Every address of the app stands here; the static export serves the same ones. */
export const paths = {
  library: (lang: InterfaceLanguage) => `/${lang}`,
  text: (lang: InterfaceLanguage, slug: string, place?: { segment?: SegmentId; term?: string }) => {
    const query = place?.term ? `?term=${encodeURIComponent(place.term)}` : '';
    return `/${lang}/texts/${slug}${query}${place?.segment ? `#${place.segment}` : ''}`;
  },
  glossary: (lang: InterfaceLanguage) => `/${lang}/glossary`,
  dictionary: (lang: InterfaceLanguage, query?: string) =>
    `/${lang}/dictionary${query ? `?q=${encodeURIComponent(query)}` : ''}`,
  term: (lang: InterfaceLanguage, id: string) => `/${lang}/glossary/${id}`,
};

/** The same page with the interface in another language. */
export function inLanguage(path: string, lang: InterfaceLanguage): string {
  return path.replace(/^\/(?:en|fr)(?=\/|$)/, `/${lang}`);
}
