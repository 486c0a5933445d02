import { describe, expect, it } from 'vitest';
import { type BookParts, damagePart, makeBook, rename } from './make-archive';
import { parseEpub } from './parse-epub';
import { resolveHref } from './resolve-href';

function read(parts: BookParts, change: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes) {
  const result = parseEpub(change(makeBook(parts)));
  if (!result.ok || result.kind !== 'text') throw new Error(`no text: ${JSON.stringify(result)}`);
  const { chapters, ...document } = result.document;
  const outline = chapters.map(({ heading, blocks }) => [
    heading,
    ...blocks.map(({ kind, text }) => `${kind}: ${text}`),
  ]);
  return { ...document, outline };
}

describe('parseEpub', () => {
  it('follows the spine, and names chapters by an EPUB 3 navigation document', () => {
    const book = read({
      pages: {
        'texte/b c.xhtml': '<h2>Chapitre premier</h2><p>Un.</p>',
        'texte/été.xhtml': '<h2>II</h2><p>Deux.</p>',
        'texte/suite.xhtml': '<p>Trois.</p>',
      },
      nav: '<ol><li><a href="texte/b%20c.xhtml">Chapitre premier</a></li><li><a href="texte/%C3%A9t%C3%A9.xhtml">II. L’été</a></li></ol>',
    });
    expect(book).toMatchObject({
      title: 'Le Livre',
      creator: 'Une Autrice',
      language: 'fr',
      licence: 'Domaine public',
      warnings: [],
    });
    expect(book.outline).toEqual([
      ['Chapitre premier', 'prose: Un.'],
      ['II. L’été', 'prose: Deux.', 'prose: Trois.'],
    ]);
  });

  it('divides a file where an EPUB 2 table of contents points into it', () => {
    const point = (label: string, src: string, inside = '') =>
      `<navPoint><navLabel><text>${label}</text></navLabel><content src="${src}"/>${inside}</navPoint>`;
    const { outline } = read({
      pages: {
        'a.xhtml':
          '<h1 id="p">Première partie</h1><h2 id="c1">I</h2><p>Un.</p><h2 id="c2">II</h2><p>Deux.</p>',
      },
      ncx: point('Première partie', 'a.xhtml#p', point('I', 'a.xhtml#c1') + point('II', 'a.xhtml#c2')),
    });
    expect(outline).toEqual([
      ['I', 'heading: Première partie', 'prose: Un.'],
      ['II', 'prose: Deux.'],
    ]);
  });

  it('without a table of contents takes every file for a chapter', () => {
    const { outline } = read({ pages: { 'a.xhtml': '<h1>Un</h1><p>A.</p>', 'b.xhtml': '<p>B.</p>' } });
    expect(outline).toEqual([
      ['Un', 'prose: A.'],
      [null, 'prose: B.'],
    ]);
  });

  it.each([
    [
      'by epub:type',
      '<p>Vu<a epub:type="noteref" href="#n">1</a>.</p>',
      '<aside epub:type="footnote" id="n"><p>1. Note.</p></aside>',
      '1. Note.',
    ],
    [
      'by role',
      '<p>Vu<a role="doc-noteref" href="#n">*</a>.</p>',
      '<div role="doc-footnote" id="n"><p>Note.</p></div>',
      'Note.',
    ],
    [
      'by links alone',
      '<p>Vu<a id="r" href="#n">[1]</a>.</p>',
      '<p><a id="n" href="#r">[1]</a> Note.</p>',
      'Note.',
    ],
    [
      'by raised links',
      '<p>Vu<a id="r" href="#n"><sup>1</sup></a>.</p>',
      '<p id="n"><a href="#r"><sup>1</sup></a> Note.</p>',
      'Note.',
    ],
  ])('sets notes apart: %s', (_, text, note, words) => {
    expect(read({ pages: { 'a.xhtml': text + note } }).outline).toEqual([
      [null, 'prose: Vu.', `note: ${words}`],
    ]);
  });

  it('knows a note in another file', () => {
    const { outline } = read({
      pages: {
        't/a.xhtml': '<p>Vu<sup><a href="../n/b.xhtml#n">1</a></sup>.</p>',
        'n/b.xhtml': '<p id="n"><a href="../t/a.xhtml#r">1</a> Note.</p>',
      },
    });
    expect(outline).toEqual([
      [null, 'prose: Vu.'],
      [null, 'note: Note.'],
    ]);
  });

  it('survives missing, remote and damaged chapters, and says which', () => {
    const book = read(
      {
        pages: { 'a.xhtml': '<p>A.</p>', 'b.xhtml': '<p>B.</p>', 'c.xhtml': '<p>C.</p>' },
        extra: { 'OEBPS/b.xhtml': null },
        items:
          '<item id="r" href="https://exemple.fr/x.xhtml" media-type="application/xhtml+xml"/><item id="u" href="../../x.xhtml" media-type="application/xhtml+xml"/>',
        itemrefs: '<itemref idref="r"/><itemref idref="u"/><itemref idref="nobody"/>',
      },
      (bytes) => damagePart(bytes, 'OEBPS/c.xhtml'),
    );
    expect(book.outline).toEqual([[null, 'prose: A.']]);
    expect(book.warnings.map(({ code }) => code).sort()).toEqual([
      'damaged-file',
      'missing-file',
      'missing-file',
      'remote-file',
      'remote-file',
    ]);
  });

  it('reads a book whose fonts are scrambled, and one with a Windows path', () => {
    const encryption =
      '<encryption><EncryptedData><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></EncryptedData></encryption>';
    const parts = { pages: { 'a.xhtml': '<p>A.</p>' }, extra: { 'META-INF/encryption.xml': encryption } };
    expect(read(parts, (bytes) => rename(bytes, 'OEBPS/a.xhtml', 'OEBPS\\a.xhtml')).outline).toEqual([
      [null, 'prose: A.'],
    ]);
  });
});

describe('resolveHref', () => {
  it.each([
    ['OEBPS/t/a.xhtml', '../n.xhtml#x', { path: 'OEBPS/n.xhtml', fragment: 'x' }],
    ['OEBPS/a.xhtml', 'b%20c.xhtml', { path: 'OEBPS/b c.xhtml', fragment: null }],
    ['OEBPS/a.xhtml', '#x', { path: 'OEBPS/a.xhtml', fragment: 'x' }],
    ['a.xhtml', '/b/./c.xhtml?q', { path: 'b/c.xhtml', fragment: null }],
    ['a.xhtml', '../b', null],
    ['a.xhtml', 'file:///etc/passwd', null],
    ['a.xhtml', '//exemple.fr/b', null],
    ['a.xhtml', '%E0%A4', { path: '%E0%A4', fragment: null }],
  ])('%s + %s', (base, href, address) => {
    expect(resolveHref(base, href)).toEqual(address);
  });
});
