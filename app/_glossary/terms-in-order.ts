import type { InterfaceLanguage } from '@/app/_i18n/languages';
import type { GlossaryTerm } from '@/core/glossary/glossary';
import { type AnnotatedSegment, occurrencesOf } from '@/core/glossary/occurrences';
import { type TermView, viewTerm } from './term-view';

/** The terms of a text in the order in which one meets them. */
export function termsInOrder(
  segments: readonly AnnotatedSegment[],
  all: readonly GlossaryTerm[],
  lang: InterfaceLanguage,
): TermView[] {
  const byId = new Map(all.map((term) => [term.id, term]));
  return [...occurrencesOf(segments).keys()].flatMap((id) => {
    const term = byId.get(id);
    return term ? [viewTerm(term, lang, all)] : [];
  });
}
