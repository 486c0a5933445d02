import { type BilingualText, type SegmentId, SOURCE_ID, segmentsOf } from '@/core/text/bilingual-text';
import type { ContentFault } from '@/core/text/content-fault';
import { typesetFrench } from '@/core/text/typeset';
import { matchTerms, type TermIndex } from './match-terms';
import type { TermId, TermMatch } from './term';

/** A segment as it is shown, with what was found in it. Offsets are those of the shown strings. */
export interface AnnotatedSegment {
  readonly id: SegmentId;
  /** French with French typography. */
  readonly fr: string;
  readonly en: string | null;
  readonly frTerms: readonly TermMatch[];
  /** English equivalents of terms that the French side of this segment has. */
  readonly enTerms: readonly TermMatch[];
}

/** Finds the terms of both sides of a segment; an English equivalent counts only opposite its term. */
export function annotateSegment(
  segment: { id: SegmentId; fr: string; en: string | null },
  french: TermIndex,
  english: TermIndex,
): AnnotatedSegment {
  const fr = typesetFrench(segment.fr);
  const frTerms = matchTerms(fr, french);
  const here = new Set(frTerms.map((match) => match.term));
  const enTerms = segment.en === null ? [] : matchTerms(segment.en, english, here);
  return { id: segment.id, fr, en: segment.en, frTerms, enTerms };
}

/** Every segment of a text annotated: its title first, the line that names its source last. */
export function annotateText(text: BilingualText, french: TermIndex, english: TermIndex): AnnotatedSegment[] {
  const source = { id: SOURCE_ID, fr: text.source.name, en: text.source.name };
  return [...segmentsOf(text), source].map((segment) => annotateSegment(segment, french, english));
}

/** Where each term occurs, in reading order: `fr` counts occurrences in the segment. */
export function occurrencesOf(segments: readonly AnnotatedSegment[]): Map<TermId, SegmentId[]> {
  const places = new Map<TermId, SegmentId[]>();
  for (const segment of segments) {
    for (const match of segment.frTerms) {
      const list = places.get(match.term) ?? [];
      list.push(segment.id);
      places.set(match.term, list);
    }
  }
  return places;
}

/** Warnings: terms that no text has, and terms whose English never stands opposite them. */
export function checkOccurrences(
  terms: readonly { id: TermId }[],
  segments: readonly AnnotatedSegment[],
): ContentFault[] {
  const french = new Set(segments.flatMap((segment) => segment.frTerms.map((match) => match.term)));
  const english = new Set(segments.flatMap((segment) => segment.enTerms.map((match) => match.term)));
  return terms.flatMap(({ id }): ContentFault[] => {
    const file = `content/glossary/${id}.json`;
    if (!french.has(id)) {
      return [
        {
          file,
          line: null,
          message: 'occurs in no text; add the form in which it does, or remove the term',
          severity: 'warning',
        },
      ];
    }
    if (!english.has(id)) {
      return [
        {
          file,
          line: null,
          message:
            'none of its English equivalents stands opposite it in a translation; add the one that does',
          severity: 'warning',
        },
      ];
    }
    return [];
  });
}
