import type { InterfaceLanguage } from '@/app/_i18n/languages';
import type { GlossaryTerm } from '@/core/glossary/glossary';
import type { TermId } from '@/core/glossary/term';
import { typesetFrench } from '@/core/text/typeset';

/** A term as its card shows it, in one interface language. */
export interface TermView
  extends Pick<
    GlossaryTerm,
    'id' | 'headword' | 'gender' | 'number' | 'expansion' | 'english' | 'category' | 'sources' | 'loaded'
  > {
  readonly definition: string;
  readonly usage: string;
  readonly usedBy: string | null;
  readonly neutral: string | null;
  readonly related: readonly { id: TermId; headword: string }[];
  /** Added by the learner: it has no page. */
  readonly own?: true;
}

/** Takes from a term what one interface language shows of it. */
export function viewTerm(
  term: GlossaryTerm,
  lang: InterfaceLanguage,
  all: readonly GlossaryTerm[],
): TermView {
  const { id, headword, gender, number, expansion, english, category, sources, loaded } = term;
  const said = term.explanation[lang];
  const typeset = (text: string) => (lang === 'fr' ? typesetFrench(text) : text);
  const related = term.related.flatMap((other) => all.find((candidate) => candidate.id === other) ?? []);
  return {
    id,
    headword: typesetFrench(headword),
    gender,
    number,
    expansion: expansion && { fr: typesetFrench(expansion.fr), en: expansion.en },
    // Patterns with gaps are for the matcher, not for reading.
    english: english.filter((form) => !/…\d/.test(form)),
    category,
    sources,
    loaded,
    definition: typeset(said.definition),
    usage: typeset(said.usage),
    usedBy: said.usedBy ? typeset(said.usedBy) : null,
    neutral: said.neutral ? typeset(said.neutral) : null,
    related: related.map((other) => ({ id: other.id, headword: typesetFrench(other.headword) })),
  };
}
