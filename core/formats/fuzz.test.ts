import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { makeBook } from './make-archive';
import { pairSubtitles } from './pair-subtitles';
import { parseDocx } from './parse-docx';
import { parseEpub } from './parse-epub';
import { parseFile } from './parse-file';
import { parseHtml } from './parse-html';
import { parseMarkdown } from './parse-markdown';
import { parsePlainText } from './parse-plain-text';
import { parseSubtitles } from './parse-subtitles';
import { parseTmx } from './parse-tmx';
import { parseTsv } from './tsv';

// Hundreds of documents a test, perhaps on a busy machine; what is not linear takes far longer.
vi.setConfig({ testTimeout: 60_000 });

const utf8 = (text: string) => new TextEncoder().encode(text);

const PARSERS: Record<string, (bytes: Uint8Array) => { ok: boolean }> = {
  text: parsePlainText,
  markdown: parseMarkdown,
  html: parseHtml,
  epub: parseEpub,
  docx: parseDocx,
  srt: (bytes) => parseSubtitles(bytes, 'srt'),
  vtt: (bytes) => parseSubtitles(bytes, 'vtt'),
  tmx: parseTmx,
  tsv: parseTsv,
};

/** Pieces of every format, in any order: nearer to a file than random letters are. */
const PIECES = [
  ...[
    '<p>',
    '</p>',
    '<div class="poem">',
    '</div>',
    '<a href="#n">',
    '</a>',
    '<sup>',
    '<br>',
    '<h1>',
    '<table><tr><td>',
    '<!--',
    '-->',
  ],
  ...[
    '<script>',
    '</script>',
    '<svg>',
    '<title>',
    '<aside epub:type="footnote" id="n">',
    '&nbsp;',
    '&#0;',
    '&#xD800;',
    '<![CDATA[',
    ']]>',
    '<?x',
  ],
  ...[
    '<tmx version="1.4">',
    '<header/>',
    '<body>',
    '<tu>',
    '<tuv xml:lang="fr">',
    '<tuv lang="en">',
    '<seg>',
    '</seg>',
    '</tuv>',
    '</tu>',
    '<!DOCTYPE x [',
  ],
  ...['# ', '**', '_', '[', '](', ')', '[^1]: ', '```', '---\n', '> ', '| a |', '\\', '1. '],
  ...[
    'WEBVTT\n\n',
    '1\n',
    '00:00:01,000 --> 00:00:02,000\n',
    '00:00:03.000 --> 00:00:01.000\n',
    '{\\an8}',
    '- ',
    'Bonjour. ',
    'mot ',
    'CHAPITRE I',
    '« Oui ! »',
  ],
  ...['\n', '\n\n', '\t', ' ', '\u00a0', '\ufeff', '\r', '\0', 'é', '😀', '\ud800'],
];
const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => utf8(pieces.join('')));

describe.each(Object.entries(PARSERS))('any input for %s', (_, parse) => {
  it('gives a document or a refusal, never an exception', () => {
    fc.assert(
      fc.property(
        fc.oneof(soup, fc.uint8Array({ maxLength: 200 }), fc.string({ unit: 'binary' }).map(utf8)),
        (bytes) => {
          expect(typeof parse(bytes).ok).toBe('boolean');
        },
      ),
    );
  });
});

describe('parseFile', () => {
  it('says something of any file under any name', () => {
    const name = fc.constantFrom(
      'a',
      'a.txt',
      'a.md',
      'a.html',
      'a.epub',
      'a.docx',
      'a.srt',
      'a.vtt',
      'a.tmx',
      'a.tsv',
    );
    fc.assert(
      fc.property(name, soup, (called, bytes) => {
        expect(typeof parseFile(called, bytes).ok).toBe('boolean');
      }),
    );
  });

  it('survives an EPUB with any bytes changed', () => {
    const book = makeBook({
      pages: { 'a.xhtml': '<h1>Un</h1><p>Texte.</p>', 'b.xhtml': '<p>Suite.</p>' },
      nav: '<ol><li><a href="a.xhtml">Un</a></li></ol>',
    });
    const change = fc.tuple(fc.nat(book.length - 1), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), fc.nat(book.length), (changes, cut) => {
        const bytes = Uint8Array.from(book);
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(typeof parseEpub(bytes).ok).toBe('boolean');
        expect(typeof parseEpub(book.subarray(0, cut)).ok).toBe('boolean');
      }),
    );
  });

  it('gives clean blocks: something in each, no line breaks but in verse, no control characters', () => {
    const name = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.srt');
    fc.assert(
      fc.property(name, soup, (called, bytes) => {
        const result = parseFile(called, bytes);
        const chapters = result.ok && result.kind === 'text' ? result.document.chapters : [];
        for (const { heading, blocks } of chapters) {
          expect(heading !== null || blocks.length > 0).toBe(true);
          for (const { kind, text } of blocks) {
            expect(text).toBe(text.trim());
            expect(text).toMatch(kind === 'verse' ? /^(?:\P{Cc}|\n)+$/u : /^\P{Cc}+$/u);
          }
        }
      }),
    );
  });

  it('pairs any two tracks, each sentence once and in order', () => {
    const cue = fc.tuple(
      fc.nat(50_000),
      fc.nat(5_000),
      fc.constantFrom('Oui.', 'Peut-être', '- Non.\n- Si.', 'et puis ? Rien.'),
    );
    const track = fc.array(cue, { minLength: 1, maxLength: 20 }).map((cues) => {
      const time = (ms: number) => `00:00:${(ms / 1000).toFixed(3).padStart(6, '0')}`;
      return `WEBVTT\n\n${cues.map(([start, length, text]) => `${time(start)} --> ${time(Math.min(start + length, 59_999))}\n${text}\n`).join('\n')}`;
    });
    fc.assert(
      fc.property(track, track, (one, other) => {
        const [fr, en] = [parseSubtitles(utf8(one), 'vtt'), parseSubtitles(utf8(other), 'vtt')];
        if (!fr.ok || !en.ok) throw new Error('these tracks are well formed');
        const paired = pairSubtitles(fr.document, en.document);
        if (!paired.ok) throw new Error('these tracks have words');
        const french = paired.document.text.chapters.flatMap(({ paragraphs }) =>
          paragraphs.flatMap(({ segments }) => segments.map((segment) => segment.fr)),
        );
        const spoken = (fr.document.cues ?? []).map(({ text }) => text).join(' ');
        const letters = (text: string) => text.replace(/[\s–-]/g, '');
        expect(letters(french.join(''))).toBe(letters(spoken));
      }),
    );
  });
});

/** Each would take minutes if any step looked twice at what it has seen; a test that hangs is stopped and fails. */
const HOSTILE: readonly (readonly [about: string, piece: string])[] = [
  ['open tags', '<b>'],
  ['closing tags', '</b>'],
  ['paragraphs in emphasis', '<p><b>'],
  ['comments', '<!--'],
  ['declarations', '<!DOCTYPE x ['],
  ['CDATA', '<![CDATA['],
  ['brackets', '['],
  ['links', '[](('],
  ['stars', '**a'],
  ['underscores', '_a '],
  ['backticks', '`'],
  ['ampersands', '&amp'],
  ['quotes', '"\'«'],
  ['spaces', ' '],
  ['no-break spaces', '\u00a0'],
  ['line ends', '\n'],
  ['empty lines of a cue', '\n \t'],
  ['arrows', '0-->'],
  ['cues', '00:00:01,000 --> 00:00:01,500\na\n\n'],
  ['dashes', '- a\n'],
  ['tabs', '\t'],
  ['full stops', '. '],
  ['note markers', '<a href="#n">1</a>'],
  ['verse', '<p class="verse" id="n"></p>'],
  ['roman numerals', 'I\n\n'],
  ['units', '<tu>'],
];

describe('input made to take long', () => {
  it.each(HOSTILE)('%s, two hundred thousand letters of them', (_, piece) => {
    const bytes = utf8(piece.repeat(Math.ceil(200_000 / piece.length)));
    for (const parse of Object.values(PARSERS)) expect(typeof parse(bytes).ok).toBe('boolean');
    for (const wrapped of [
      `<html><body><p>a${new TextDecoder().decode(bytes)}`,
      `<tmx><header/><body>${new TextDecoder().decode(bytes)}`,
    ]) {
      expect(typeof parseFile('a', utf8(wrapped)).ok).toBe('boolean');
    }
  });
});
