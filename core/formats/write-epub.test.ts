import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { BilingualText, SegmentId } from '@/core/text/bilingual-text';
import { writeHtmlPairs, writeTextAsHtml } from './html-pairs';
import { parseFile } from './parse-file';
import { parseTsv, writeTsv } from './tsv';
import { writeEpub } from './write-epub';

const segment = (id: string, fr: string, en: string | null) => ({ id: id as SegmentId, fr, en });
const TEXT: BilingualText = {
  slug: 'essai',
  title: { fr: 'L’essai & <b>', en: 'The “essay”' },
  summary: null,
  source: { name: 'Moi & toi', url: 'https://exemple.fr/?a=1&b=2' },
  licence: 'CC BY 4.0',
  date: '2025-07',
  reports: null,
  level: null,
  topics: [],
  chapters: [
    {
      id: 'c1',
      title: { fr: '<script>run()</script>', en: 'One' },
      paragraphs: [
        { id: 'c1.p1', kind: 'heading', segments: [segment('c1.p1s1', 'Sous-titre', 'Subtitle')] },
        {
          id: 'c1.p2',
          kind: 'prose',
          segments: [segment('c1.p2s1', 'Oui & « non » ?', '<i>'), segment('c1.p2s2', 'Seul.', null)],
        },
        { id: 'c1.p3', kind: 'verse', segments: [segment('c1.p3s1', 'Le vent\nse lève', 'The wind\nrises')] },
        { id: 'c1.p4', kind: 'note', segments: [segment('c1.p4s1', '', 'Only English.')] },
      ],
    },
    {
      id: 'c2',
      title: null,
      paragraphs: [{ id: 'c2.p1', kind: 'prose', segments: [segment('c2.p1s1', 'Fin.', 'End.')] }],
    },
  ],
};
const NOW = new Date('2025-07-12T14:00:59.123Z');
const utf8 = (text: string) => new TextEncoder().encode(text);

describe.each(['table', 'interleaved'] as const)('taken away, %s', (layout) => {
  const bytes = writeEpub(TEXT, { layout, now: NOW });

  it('is an EPUB: its type first and unpacked, its date, its languages on every run', () => {
    expect(new TextDecoder().decode(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
    const files = unzipSync(bytes);
    const read = (name: string) => new TextDecoder().decode(files[name]);
    expect(Object.keys(files)[0]).toBe('mimetype');
    expect(read('EPUB/package.opf')).toContain(
      '<meta property="dcterms:modified">2025-07-12T14:00:59Z</meta>',
    );
    expect(read('EPUB/chapter-1.xhtml')).toContain('xml:lang="en">Subtitle<');
    expect(read('EPUB/chapter-1.xhtml')).toContain('Le vent<br/>se lève');
    expect(
      Object.values(files)
        .map((file) => new TextDecoder().decode(file))
        .join(),
    ).not.toMatch(/<script|<i>/);
  });

  it('is the same bytes for the same text', () => {
    expect(writeEpub(TEXT, { layout, now: NOW })).toEqual(bytes);
  });

  it('comes back aligned, from the book and from the page', () => {
    const read = (name: string, file: Uint8Array) => {
      const result = parseFile(name, file);
      return result.ok && result.kind === 'aligned' ? result.document.text : result;
    };
    const { title, chapters } = TEXT;
    expect(read('a.epub', bytes)).toMatchObject({ title, chapters, licence: 'CC BY 4.0' });
    expect(read('a.html', utf8(writeTextAsHtml(TEXT, layout)))).toMatchObject({ title, chapters });
  });
});

describe('writeHtmlPairs', () => {
  it('escapes what is foreign, and carries a policy that forbids all', () => {
    const page = writeHtmlPairs(
      [
        { fr: '<script>run()</script>', en: null },
        { fr: null, en: '"<b>"' },
      ],
      'A “<b>”',
    );
    expect(page).toContain('&lt;script&gt;run()&lt;/script&gt;');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<(?:script|b)>/);
  });
});

describe('TSV', () => {
  it('is a row a segment, and comes back', () => {
    const table = writeTsv(TEXT);
    expect(table.split('\n').slice(0, 3)).toEqual([
      'id\tfr\ten',
      'title\tL’essai & <b>\tThe “essay”',
      'c1.p1s1\tSous-titre\tSubtitle',
    ]);
    expect(parseTsv(utf8(table))).toMatchObject({
      document: {
        text: {
          title: TEXT.title,
          chapters: [
            {
              paragraphs: [
                {},
                {
                  segments: [
                    { fr: 'Oui & « non » ?', en: '<i>' },
                    { fr: 'Seul.', en: null },
                  ],
                },
                {},
                {},
                {},
              ],
            },
          ],
        },
      },
    });
  });

  it('finds the sides of two columns by their words', () => {
    const rows =
      'The cat is in the house.\tLe chat est dans la maison.\nYou were not there.\tTu n’étais pas là.\n\t\n';
    expect(parseTsv(utf8(rows))).toMatchObject({
      document: {
        text: {
          chapters: [
            {
              paragraphs: [
                { segments: [{ fr: 'Le chat est dans la maison.', en: 'The cat is in the house.' }] },
                {},
              ],
            },
          ],
        },
      },
    });
  });
});
