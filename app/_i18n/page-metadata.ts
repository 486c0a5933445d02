import type { Metadata } from 'next';
import { DEFAULT_LANGUAGE, type InterfaceLanguage, LANGUAGES } from './languages';

interface Page {
  lang: InterfaceLanguage;
  /** Address of the page in a language: `paths.glossary`. */
  path: (lang: InterfaceLanguage) => string;
  title: string;
  description: string;
  type?: 'article' | 'website';
}

/** Title, canonical address, the same page in the other language and the link preview: each page for itself. */
export function pageMetadata({ lang, path, title, description, type = 'website' }: Page): Metadata {
  return {
    title,
    description,
    alternates: {
      canonical: path(lang),
      languages: {
        ...Object.fromEntries(LANGUAGES.map((each) => [each, path(each)])),
        'x-default': path(DEFAULT_LANGUAGE),
      },
    },
    openGraph: {
      type,
      title,
      description,
      url: path(lang),
      siteName: 'Vis-à-vis',
      locale: lang === 'fr' ? 'fr_FR' : 'en_US',
      images: [{ url: '/open-graph.png', width: 1200, height: 630, alt: 'Vis-à-vis' }],
    },
    twitter: { card: 'summary_large_image' },
  };
}
