import { expect, it } from 'vitest';
import type { AnnotatedSegment } from '@/core/glossary/occurrences';
import type { Span, TermId } from '@/core/glossary/term';
import { type BilingualText, parseSegmentId, type SegmentId } from '@/core/text/bilingual-text';
import { occurrencesOfTerm, segmentsShown, showText } from './reader-text';

const RPDC = 'rpdc' as TermId;

function id(value: string): SegmentId {
  const parsed = parseSegmentId(value);
  if (!parsed) throw new Error(`${value} is no segment id`);
  return parsed;
}

/** A segment whose every RPDC is marked. */
function annotated(name: string, fr: string): AnnotatedSegment {
  const frTerms = Array.from(fr.matchAll(/RPDC/g), ({ index }) => ({
    term: RPDC,
    spans: [{ start: index, end: index + 4 }] as Span[],
    inner: false,
  }));
  return { id: id(name), fr, en: fr, frTerms, enTerms: [] };
}

const text: BilingualText = {
  slug: 'essai',
  title: { fr: 'La RPDC', en: 'The DPRK' },
  summary: null,
  source: { name: 'Essai', url: null },
  licence: 'CC0',
  date: null,
  reports: null,
  level: null,
  topics: [],
  chapters: [
    {
      id: '',
      title: null,
      paragraphs: [
        {
          id: 'p1',
          kind: 'prose',
          segments: [
            { id: id('p1s1'), fr: 'Un.', en: 'One.' },
            { id: id('p1s2'), fr: 'La RPDC et la RPDC.', en: 'The DPRK and the DPRK.' },
          ],
        },
        { id: 'p2', kind: 'heading', segments: [{ id: id('p2s1'), fr: 'RPDC', en: 'DPRK' }] },
      ],
    },
  ],
};

const shown = showText(text, [
  annotated('title', 'La RPDC'),
  annotated('p1s1', 'Un.'),
  annotated('p1s2', 'La RPDC et la RPDC.'),
  annotated('p2s1', 'RPDC'),
]);

it('puts annotated segments back into their paragraphs', () => {
  const ids = shown.paragraphs.map(({ id: name, kind, segments }) => [
    name,
    kind,
    segments.map((each) => each.id),
  ]);
  expect(ids).toEqual([
    ['p1', 'prose', ['p1s1', 'p1s2']],
    ['p2', 'heading', ['p2s1']],
  ]);
  expect(shown.title.id).toBe('title');
  expect(segmentsShown(shown).map((each) => each.id)).toEqual(['title', 'p1s1', 'p1s2', 'p2s1']);
});

it('finds every occurrence of a term in reading order', () => {
  expect(occurrencesOfTerm(shown, RPDC).map(({ segment, spans }) => [segment.id, spans])).toEqual([
    ['title', [{ start: 3, end: 7 }]],
    ['p1s2', [{ start: 3, end: 7 }]],
    ['p1s2', [{ start: 14, end: 18 }]],
    ['p2s1', [{ start: 0, end: 4 }]],
  ]);
});
