import type { InterfaceLanguage } from '@/app/_i18n/languages';
import { paths } from '@/app/_i18n/paths';
import { SITE_URL } from '@/app/_i18n/site-url';
import type { TermView } from './term-view';

/** A term as schema.org's DefinedTerm, in the set that is our glossary. */
export function describeTerm(term: TermView, lang: InterfaceLanguage): Record<string, unknown> {
  return {
    '@type': 'DefinedTerm',
    name: term.headword,
    alternateName: term.english,
    description: term.definition,
    inLanguage: 'fr',
    url: `${SITE_URL}${paths.term(lang, term.id)}`,
    inDefinedTermSet: `${SITE_URL}${paths.glossary(lang)}`,
  };
}

/** The whole glossary as schema.org's DefinedTermSet. */
export function describeGlossary(
  terms: readonly TermView[],
  lang: InterfaceLanguage,
  name: string,
): Record<string, unknown> {
  return {
    '@type': 'DefinedTermSet',
    name,
    url: `${SITE_URL}${paths.glossary(lang)}`,
    hasDefinedTerm: terms.map((term) => ({
      '@type': 'DefinedTerm',
      name: term.headword,
      url: `${SITE_URL}${paths.term(lang, term.id)}`,
    })),
  };
}
