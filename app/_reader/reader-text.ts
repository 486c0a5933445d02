import type { AnnotatedSegment } from '@/core/glossary/occurrences';
import type { TermId } from '@/core/glossary/term';
import { type BilingualText, type Paragraph, SOURCE_ID } from '@/core/text/bilingual-text';

/** A paragraph as it is shown; its segments carry the terms found in them. */
export interface ShownParagraph {
  readonly id: Paragraph['id'];
  readonly kind: Paragraph['kind'];
  readonly segments: readonly AnnotatedSegment[];
}

/** What the reader draws: a chapter, or a whole article. */
export interface ShownText {
  readonly title: AnnotatedSegment;
  readonly paragraphs: readonly ShownParagraph[];
  /** The line that names the source; null in the middle of a book. */
  readonly source: AnnotatedSegment | null;
}

/** One occurrence of a term, in reading order. */
export interface Occurrence {
  readonly segment: AnnotatedSegment;
  readonly spans: AnnotatedSegment['frTerms'][number]['spans'];
}

/** Puts annotated segments back into the paragraphs of their text. */
export function showText(text: BilingualText, segments: readonly AnnotatedSegment[]): ShownText {
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  const [title] = segments;
  if (!title) throw new Error(`the text “${text.slug}” has no title`);
  const paragraphs = text.chapters.flatMap((chapter) =>
    chapter.paragraphs.map(({ id, kind, segments: own }) => ({
      id,
      kind,
      segments: own.flatMap((segment) => byId.get(segment.id) ?? []),
    })),
  );
  return { title, paragraphs, source: byId.get(SOURCE_ID) ?? null };
}

/** All segments of what is shown: title, text, source. */
export function segmentsShown(text: ShownText): AnnotatedSegment[] {
  return [
    text.title,
    ...text.paragraphs.flatMap((paragraph) => paragraph.segments),
    ...(text.source ? [text.source] : []),
  ];
}

/** Every occurrence of a term, in reading order. */
export function occurrencesOfTerm(text: ShownText, term: TermId): Occurrence[] {
  return segmentsShown(text).flatMap((segment) =>
    segment.frTerms.filter((match) => match.term === term).map(({ spans }) => ({ segment, spans })),
  );
}
