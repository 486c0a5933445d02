import type { MetadataRoute } from 'next';
import { catalog } from './_catalog/catalog';
import { type InterfaceLanguage, LANGUAGES } from './_i18n/languages';
import { paths } from './_i18n/paths';
import { SITE_URL } from './_i18n/site-url';

export const dynamic = 'force-static';

/** Every page in every language of the interface, each with its counterparts. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { texts, terms } = catalog();
  const pages: ((lang: InterfaceLanguage) => string)[] = [
    paths.library,
    paths.glossary,
    ...texts.map(
      ({ text }) =>
        (lang: InterfaceLanguage) =>
          paths.text(lang, text.slug),
    ),
    ...terms.map(
      ({ id }) =>
        (lang: InterfaceLanguage) =>
          paths.term(lang, id),
    ),
  ];
  return pages.flatMap((path) => {
    const languages = Object.fromEntries(LANGUAGES.map((lang) => [lang, `${SITE_URL}${path(lang)}`]));
    return LANGUAGES.map((lang) => ({ url: `${SITE_URL}${path(lang)}`, alternates: { languages } }));
  });
}
