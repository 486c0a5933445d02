import type { InterfaceLanguage } from '@/app/_i18n/languages';
import { paths } from '@/app/_i18n/paths';
import { SITE_URL } from '@/app/_i18n/site-url';
import type { BilingualText } from '@/core/text/bilingual-text';

/** A text as schema.org sees it: the publisher's article, and our translation of it. */
export function describeArticle(text: BilingualText, lang: InterfaceLanguage): Record<string, unknown> {
  const publisher = {
    '@type': 'Organization',
    name: text.source.name,
    ...(text.source.url && { url: text.source.url }),
  };
  return {
    '@type': 'Article',
    headline: text.title.fr,
    alternativeHeadline: text.title.en,
    description: text.summary?.[lang],
    inLanguage: 'fr',
    author: publisher,
    publisher,
    ...(text.date && { datePublished: text.date }),
    url: `${SITE_URL}${paths.text(lang, text.slug)}`,
    copyrightNotice: text.licence,
    workTranslation: {
      '@type': 'Article',
      inLanguage: 'en',
      headline: text.title.en,
      translator: { '@type': 'Organization', name: 'Vis-à-vis' },
    },
  };
}
