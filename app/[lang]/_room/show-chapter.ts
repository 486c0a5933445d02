import type { GlossaryData } from '@/app/_glossary/glossary-data';
import type { TermView } from '@/app/_glossary/term-view';
import { compileOwnTerms, viewOwnTerm } from '@/app/_glossary/view-own-term';
import type { ShownText } from '@/app/_reader/reader-text';
import { paragraphsOf } from '@/app/_storage/chapter-segments';
import type { OwnTerm, StoredChapter } from '@/app/_storage/stored-text';
import { indexTerms } from '@/core/glossary/match-terms';
import { annotateSegment, occurrencesOf } from '@/core/glossary/occurrences';
import { type Bilingual, TITLE_ID } from '@/core/text/bilingual-text';

/** A chapter of an own text as the room takes it: terms found, ours and the learner's. */
export function showChapter(
  chapter: StoredChapter,
  title: Bilingual,
  glossary: GlossaryData,
  ownTerms: readonly OwnTerm[],
): { text: ShownText; terms: readonly TermView[] } {
  const compiled = [...compileOwnTerms(ownTerms), ...glossary.compiled];
  const french = indexTerms(compiled, 'fr');
  const english = indexTerms(compiled, 'en');
  const annotate = (segment: Parameters<typeof annotateSegment>[0]) =>
    annotateSegment(segment, french, english);
  const text: ShownText = {
    title: annotate({ id: TITLE_ID, ...title }),
    paragraphs: paragraphsOf(chapter).map((paragraph) => ({
      ...paragraph,
      segments: paragraph.segments.map(annotate),
    })),
    source: null,
  };
  const byId = new Map([...glossary.terms, ...ownTerms.map(viewOwnTerm)].map((term) => [term.id, term]));
  const segments = [text.title, ...text.paragraphs.flatMap((paragraph) => paragraph.segments)];
  const terms = [...occurrencesOf(segments).keys()].flatMap((id) => byId.get(id) ?? []);
  return { text, terms };
}
