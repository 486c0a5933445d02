import { type CompiledTerm, compileTerms } from '@/core/glossary/compile-terms';
import { type GlossaryTerm, parseGlossary } from '@/core/glossary/glossary';
import { inflectPatterns } from '@/core/glossary/inflect-patterns';
import { indexTerms, type TermIndex } from '@/core/glossary/match-terms';
import { type AnnotatedSegment, annotateText, checkOccurrences } from '@/core/glossary/occurrences';
import type { Shelf } from '@/core/lexicon/lexicon';
import { parseArticle } from '@/core/text/article';
import type { BilingualText } from '@/core/text/bilingual-text';
import type { ContentFault } from '@/core/text/content-fault';
import { readContentFiles } from './content-files';

export interface AnnotatedText {
  readonly text: BilingualText;
  /** Its title and segments as shown, with the terms found in them. */
  readonly segments: readonly AnnotatedSegment[];
}

export interface Content {
  readonly texts: readonly AnnotatedText[];
  readonly terms: readonly GlossaryTerm[];
  /** The terms as the matcher takes them, also for a learner's own texts. */
  readonly compiled: readonly CompiledTerm[];
  readonly faults: readonly ContentFault[];
}

/**
 * Reads, validates and annotates everything under a root; faults are returned, not thrown.
 * @param shelf the lexicon, for finding terms in all their forms; without it they are found as they are written.
 */
export function loadContent(root: string, shelf?: Shelf): Content {
  const files = readContentFiles(root);
  const glossary = parseGlossary(files.entries, files.explanations);
  const compiled = compileTerms(glossary.terms, shelf && inflectPatterns(glossary.terms, shelf));
  const french = indexTerms(compiled, 'fr');
  const english = indexTerms(compiled, 'en');
  const articles = files.articles.map(({ slug, original, translation }) =>
    parseArticle(slug, original, translation),
  );
  const texts = articles.flatMap(({ text }) => (text ? [annotated(text, french, english)] : []));
  const faults = [
    ...files.faults,
    ...articles.flatMap((article) => article.faults),
    ...glossary.faults,
    // An article that cannot be read may be the one in which a term occurs.
    ...(texts.length === articles.length
      ? checkOccurrences(
          glossary.terms,
          texts.flatMap((text) => text.segments),
        )
      : []),
  ];
  return { texts, terms: glossary.terms, compiled, faults };
}

function annotated(text: BilingualText, french: TermIndex, english: TermIndex): AnnotatedText {
  return { text, segments: annotateText(text, french, english) };
}
