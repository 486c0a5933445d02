import { expect, it } from 'vitest';
import { parseSegmentId, segmentsOf } from './bilingual-text';

it.each(['title', 'p1s1', 'p12s30', 'c2.p3s2'])('reads the segment id %s', (id) => {
  expect(parseSegmentId(id)).toBe(id);
});

it.each([
  '',
  'p0s1',
  'p1s0',
  'p1',
  's1',
  'P1S1',
  'p1s1 ',
  'p01s1',
  'c0.p1s1',
  'c1p1s1',
  'xp1s1',
  'p1s1x',
  'title2',
])('takes %j for no segment id', (id) => {
  expect(parseSegmentId(id)).toBeNull();
});

it('goes through the title, then every chapter', () => {
  const chapter = (id: string) => ({
    id,
    title: null,
    paragraphs: ['p1', 'p2'].map((paragraph) => ({
      id: `${id}.${paragraph}`,
      kind: 'prose' as const,
      segments: [1, 2].flatMap((n) => {
        const segment = parseSegmentId(`${id}.${paragraph}s${n}`);
        return segment ? [{ id: segment, fr: 'Un.', en: null }] : [];
      }),
    })),
  });
  const ids = Array.from(
    segmentsOf({ title: { fr: 'T', en: 'T' }, chapters: [chapter('c1'), chapter('c2')] }),
    (s) => s.id,
  );
  expect(ids).toEqual([
    'title',
    'c1.p1s1',
    'c1.p1s2',
    'c1.p2s1',
    'c1.p2s2',
    'c2.p1s1',
    'c2.p1s2',
    'c2.p2s1',
    'c2.p2s2',
  ]);
});
