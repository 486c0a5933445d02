import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BilingualText, SegmentId } from '@/core/text/bilingual-text';
import { parseTmx, parseTmxText } from './parse-tmx';
import { writeTextAsTmx, writeTmx } from './tmx-write';

const NOW = new Date('2025-07-12T14:00:59Z');
/** Whatever XML can hold. */
const words = fc
  .string({ unit: 'binary' })
  .map((text) => text.replace(/[^\P{Cc}\t\n\r]|\p{Surrogate}|\ufffe|\uffff/gu, ''));
const bilingual = fc.record({ fr: words, en: fc.option(words) });
const kind = fc.constantFrom('prose', 'heading', 'verse', 'note');

const text: fc.Arbitrary<BilingualText> = fc
  .record({
    slug: words,
    title: bilingual,
    summary: fc.option(bilingual),
    source: fc.record({ name: words, url: fc.option(words) }),
    licence: words,
    date: fc.option(words),
    reports: fc.option(words),
    level: fc.option(words),
    topics: fc.array(words),
    chapters: fc.array(
      fc.record({
        title: fc.option(bilingual),
        paragraphs: fc.array(
          fc.record({ kind, segments: fc.array(bilingual, { minLength: 1, maxLength: 3 }) }),
          {
            minLength: 1,
            maxLength: 3,
          },
        ),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ chapters, ...details }) => ({
    ...details,
    chapters: chapters.map(({ title, paragraphs }, c) => ({
      id: `c${c + 1}`,
      title,
      paragraphs: paragraphs.map(({ kind: sort, segments }, p) => ({
        id: `c${c + 1}.p${p + 1}`,
        kind: sort,
        segments: segments.map((segment, s) => ({
          id: `c${c + 1}.p${p + 1}s${s + 1}` as SegmentId,
          ...segment,
        })),
      })),
    })),
  }));

function segmentsOf(source: string) {
  const result = parseTmxText(source);
  if (!result.ok) return result.reason;
  return result.document.text.chapters.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ segments }) => segments.map(({ fr, en }) => [fr, en])),
  );
}

const tmx = (body: string, header = '<header creationtool="OmegaT"/>') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx11.dtd">\n<tmx version="1.4">${header}<body>${body}</body></tmx>`;

describe('TMX', () => {
  it('gives back any text as it was written', () => {
    fc.assert(
      fc.property(text, (original) => {
        const bytes = new TextEncoder().encode(writeTextAsTmx(original, NOW));
        expect(parseTmx(bytes)).toEqual({
          ok: true,
          document: { format: 'tmx', text: original, warnings: [] },
        });
      }),
    );
  });

  it.each([
    [
      'countries in the language',
      '<tu><tuv xml:lang="fr-FR"><seg>Oui.</seg></tuv><tuv xml:lang="EN-us"><seg>Yes.</seg></tuv></tu>',
      [['Oui.', 'Yes.']],
    ],
    [
      'lang without xml, English first',
      '<tu><tuv lang="en"><seg>Yes.</seg></tuv><tuv lang="FR"><seg>Oui.</seg></tuv></tu>',
      [['Oui.', 'Yes.']],
    ],
    [
      'a third language',
      '<tu><tuv xml:lang="de"><seg>Ja.</seg></tuv><tuv xml:lang="en"><seg>Yes.</seg></tuv><tuv xml:lang="fr"><seg>Oui.</seg></tuv></tu>',
      [['Oui.', 'Yes.']],
    ],
    [
      'one side missing',
      '<tu><tuv xml:lang="fr"><seg>Seul.</seg></tuv></tu><tu><tuv xml:lang="en"><seg>Alone.</seg></tuv></tu>',
      [
        ['Seul.', null],
        ['', 'Alone.'],
      ],
    ],
    [
      'codes of other formats',
      '<tu><tuv xml:lang="fr"><seg>Un <bpt i="1">&lt;b&gt;<sub>titre</sub></bpt>mot<ept i="1">&lt;/b&gt;</ept> <hi>mis en <hi>valeur</hi></hi><ph>&lt;img/&gt;</ph><it pos="end">x</it>.</seg></tuv><tuv xml:lang="en"><seg>A &amp; b</seg></tuv></tu>',
      [['Un mot mis en valeur.', 'A & b']],
    ],
    [
      'white space of an indented file, and CDATA',
      '<tu>\n  <note>x</note>\n  <tuv xml:lang="fr">\n    <seg>\n  Oui,\n  oui. </seg>\n  </tuv>\n  <tuv xml:lang="en"><seg><![CDATA[<b> & yes]]></seg></tuv>\n</tu>',
      [['Oui, oui.', '<b> & yes']],
    ],
  ])('reads %s', (_, body, pairs) => {
    expect(segmentsOf(tmx(body))).toEqual(pairs);
  });

  it('reads a document type with declarations that define no entity', () => {
    const source =
      '<!DOCTYPE tmx [<!ELEMENT tmx ANY> <!-- ]> it’s -->]><tmx><header/><body><tu><tuv xml:lang="fr"><seg>a</seg></tuv><tuv xml:lang="en"><seg>b</seg></tuv></tu></body></tmx>';
    expect(segmentsOf(source)).toEqual([['a', 'b']]);
  });

  it('writes pairs without ids, nothing for nothing, and the title in the header', () => {
    const source = writeTmx(
      [
        { fr: 'Oui.', en: 'Yes.' },
        { fr: 'Seul.', en: null },
        { fr: null, en: 'Alone.' },
        { fr: null, en: null },
      ],
      'A & B',
    );
    expect(source.match(/<tu>/g)).toHaveLength(3);
    expect(segmentsOf(source)).toEqual([
      ['Oui.', 'Yes.'],
      ['Seul.', null],
      ['', 'Alone.'],
    ]);
    expect(parseTmxText(source)).toMatchObject({ document: { text: { title: { fr: 'A & B', en: null } } } });
  });

  it('lets no text out of its element, and no character that XML forbids', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (anything) => {
        const inside =
          /<seg>(.*)<\/seg>/s.exec(writeTmx([{ fr: `x${anything}`, en: null }], null))?.[1] ?? '';
        expect(inside).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;|#13;)|\p{Surrogate}/u);
      }),
    );
  });
});
