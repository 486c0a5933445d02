import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readArticleBody } from './article-markdown';

it('reads a segment a line, a blank line between paragraphs, ## for headings', () => {
  const body = 'Un.\nDeux.\n\n## Partie\nTrois.\n\n\n\n  Quatre.  \r\nCinq.\r\n';
  expect(readArticleBody(body, 9)).toEqual([
    {
      id: 'p1',
      kind: 'prose',
      segments: [
        { id: 'p1s1', fr: 'Un.', line: 9 },
        { id: 'p1s2', fr: 'Deux.', line: 10 },
      ],
    },
    { id: 'p2', kind: 'heading', segments: [{ id: 'p2s1', fr: 'Partie', line: 12 }] },
    { id: 'p3', kind: 'prose', segments: [{ id: 'p3s1', fr: 'Trois.', line: 13 }] },
    {
      id: 'p4',
      kind: 'prose',
      segments: [
        { id: 'p4s1', fr: 'Quatre.', line: 17 },
        { id: 'p4s2', fr: 'Cinq.', line: 18 },
      ],
    },
  ]);
});

it.each(['', '\n\n', '  \n\t\n'])('finds nothing in %j', (body) => {
  expect(readArticleBody(body, 1)).toEqual([]);
});

it('keeps every line to the letter and tells where it stands', () => {
  const line = fc.stringMatching(/^[a-zé« »'’.]{0,12}$/);
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), fc.nat(50), (lines, firstLine) => {
      const segments = readArticleBody(lines.join('\n'), firstLine).flatMap(
        (paragraph) => paragraph.segments,
      );
      expect(segments.map((segment) => segment.fr)).toEqual(lines.map((each) => each.trim()).filter(Boolean));
      for (const { fr, line: at } of segments) expect(lines[at - firstLine]?.trim()).toBe(fr);
      expect(new Set(segments.map((segment) => segment.id)).size).toBe(segments.length);
    }),
  );
});
