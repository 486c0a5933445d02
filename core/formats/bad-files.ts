import { strToU8 } from 'fflate';
import type { FormatFault } from './format-fault';
import { makeArchive, makeBook, rename } from './make-archive';

/** A file that must not be read: what it is called, what is in it, and the code of the refusal. */
export interface BadFile {
  readonly about: string;
  readonly name: string;
  readonly make: () => Uint8Array;
  readonly code: FormatFault['code'];
}

const page = { 'a.xhtml': '<p>Un texte.</p>' };
const encryption = (algorithm: string) =>
  `<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/><enc:CipherData><enc:CipherReference URI="OEBPS/a.xhtml"/></enc:CipherData></enc:EncryptedData></encryption>`;
const text = (content: string) => () => strToU8(content);
const LAUGHS = `<?xml version="1.0"?><!DOCTYPE tmx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><tmx version="1.4"><header/><body><tu><tuv xml:lang="fr"><seg>&c;</seg></tuv></tu></body></tmx>`;
const OUTSIDE = `<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd" [<!ENTITY x SYSTEM "file:///etc/passwd">]><tmx version="1.4"><header/><body><tu><tuv xml:lang="fr"><seg>&x;</seg></tuv><tuv xml:lang="en"><seg>x</seg></tuv></tu></body></tmx>`;
const unit = (one: string, other: string) =>
  `<tu><tuv xml:lang="${one}"><seg>a</seg></tuv><tuv xml:lang="${other}"><seg>b</seg></tuv></tu>`;

/** Everything that came to mind, each as small as it can be. */
export const BAD_FILES: readonly BadFile[] = [
  { about: 'nothing', name: 'a.txt', make: () => new Uint8Array(), code: 'empty' },
  { about: 'white space', name: 'a.txt', make: text(' \n\t\n '), code: 'empty' },
  {
    about: 'fifty megabytes',
    name: 'a.txt',
    make: () => new Uint8Array(50_000_000).fill(97),
    code: 'too-large',
  },
  {
    about: 'twenty-one megabytes of text',
    name: 'a.txt',
    make: () => new Uint8Array(21_000_000).fill(97),
    code: 'too-large',
  },
  { about: 'a PDF named .txt', name: 'a.txt', make: text('%PDF-1.7\n1 0 obj\n'), code: 'foreign-format' },
  { about: 'a PDF named .epub', name: 'a.epub', make: text('\n%PDF-1.4\n'), code: 'foreign-format' },
  {
    about: 'Rich Text named .txt',
    name: 'a.txt',
    make: text('{\\rtf1\\ansi Bonjour}'),
    code: 'foreign-format',
  },
  {
    about: 'an old Word document',
    name: 'a.doc',
    make: () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0),
    code: 'foreign-format',
  },
  {
    about: 'a Kindle book',
    name: 'a.mobi',
    make: text(`${'\0'.repeat(60)}BOOKMOBI`),
    code: 'foreign-format',
  },
  {
    about: 'a picture',
    name: 'a.txt',
    make: () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
    code: 'foreign-format',
  },
  {
    about: 'a zip of texts',
    name: 'a.zip',
    make: () => makeArchive({ 'a.txt': 'Bonjour.' }),
    code: 'foreign-format',
  },
  {
    about: 'random bytes',
    name: 'a.txt',
    make: () => Uint8Array.from({ length: 999 }, (_, at) => (at * 7919) % 256),
    code: 'binary',
  },
  {
    about: 'Russian in one byte',
    name: 'a.txt',
    make: () => Uint8Array.from({ length: 300 }, (_, at) => (at % 7 === 6 ? 32 : 0xe0 + (at % 31))),
    code: 'bad-encoding',
  },
  {
    about: 'text named .epub',
    name: 'a.epub',
    make: text('Ceci n’est pas un livre.'),
    code: 'not-this-format',
  },
  {
    about: 'a zip named .epub',
    name: 'a.epub',
    make: () => makeArchive({ 'a.txt': 'Bonjour.' }),
    code: 'not-this-format',
  },
  {
    about: 'half an EPUB',
    name: 'a.epub',
    make: () => makeBook({ pages: page }).subarray(0, 700),
    code: 'broken-zip',
  },
  {
    about: 'an EPUB whose directory is damaged',
    name: 'a.epub',
    make: () => rename(makeBook({ pages: page }), 'PK\x01\x02', 'PK\x01\x03'),
    code: 'broken-zip',
  },
  {
    about: 'an EPUB without container and package',
    name: 'a.epub',
    make: () =>
      makeBook({
        pages: page,
        extra: { 'META-INF/container.xml': null, 'OEBPS/content.opf': null, 'META-INF/x.xml': '' },
      }),
    code: 'missing-part',
  },
  {
    about: 'an EPUB whose package is not there',
    name: 'a.epub',
    make: () => makeBook({ pages: page, extra: { 'OEBPS/content.opf': null } }),
    code: 'missing-part',
  },
  { about: 'an EPUB without pages', name: 'a.epub', make: () => makeBook({ pages: {} }), code: 'no-text' },
  {
    about: 'an EPUB of pictures',
    name: 'a.epub',
    make: () =>
      makeBook({ pages: { 'a.xhtml': '<img src="a.png" alt="Une image"/><svg><text>x</text></svg>' } }),
    code: 'no-text',
  },
  {
    about: 'an EPUB with rights',
    name: 'a.epub',
    make: () => makeBook({ pages: page, extra: { 'META-INF/rights.xml': '<rights/>' } }),
    code: 'drm',
  },
  {
    about: 'an EPUB with an LCP licence',
    name: 'a.epub',
    make: () => makeBook({ pages: page, extra: { 'META-INF/license.lcpl': '{}' } }),
    code: 'drm',
  },
  {
    about: 'an encrypted EPUB',
    name: 'a.epub',
    make: () =>
      makeBook({
        pages: page,
        extra: { 'META-INF/encryption.xml': encryption('http://www.w3.org/2001/04/xmlenc#aes128-cbc') },
      }),
    code: 'drm',
  },
  {
    about: 'an EPUB with a chapter that is a bomb',
    name: 'a.epub',
    make: () => makeBook({ pages: { 'a.xhtml': `<p>${'a'.repeat(3_000_000)}</p>` } }),
    code: 'zip-bomb',
  },
  {
    about: 'an EPUB with a path that climbs out',
    name: 'a.epub',
    make: () => rename(makeBook({ pages: page, extra: { 'xx/xx/evil': 'x' } }), 'xx/xx/evil', '../../evil'),
    code: 'path-trick',
  },
  {
    about: 'an EPUB with an absolute path',
    name: 'a.epub',
    make: () =>
      rename(makeBook({ pages: page, extra: { 'xetc/passwd': 'x' } }), 'xetc/passwd', '/etc/passwd'),
    code: 'path-trick',
  },
  {
    about: 'an EPUB with a path of Windows',
    name: 'a.epub',
    make: () => rename(makeBook({ pages: page, extra: { 'xx/xx/evil': 'x' } }), 'xx/xx/evil', '..\\..\\evil'),
    code: 'path-trick',
  },
  {
    about: 'a page nested too deep',
    name: 'a.html',
    make: text(`<html><body>${'<div>'.repeat(2_000)}x`),
    code: 'too-complex',
  },
  {
    about: 'a page of scripts',
    name: 'a.html',
    make: text('<html><body onload="x()"><script>document.write("Bonjour")</script></body></html>'),
    code: 'no-text',
  },
  {
    about: 'a spreadsheet',
    name: 'a.xlsx',
    make: () => makeArchive({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }),
    code: 'foreign-format',
  },
  {
    about: 'an empty Word document',
    name: 'a.docx',
    make: () => makeArchive({ 'word/document.xml': '<w:document/>' }),
    code: 'no-text',
  },
  { about: 'a million laughs', name: 'a.tmx', make: text(LAUGHS), code: 'entity-declaration' },
  { about: 'an entity from outside', name: 'a.tmx', make: text(OUTSIDE), code: 'entity-declaration' },
  {
    about: 'half a TMX',
    name: 'a.tmx',
    make: text(`<tmx version="1.4"><header/><body>${unit('fr', 'en')}<tu><tuv`),
    code: 'truncated',
  },
  {
    about: 'a TMX in other languages',
    name: 'a.tmx',
    make: text(`<tmx version="1.4"><header/><body>${unit('de-DE', 'es')}</body></tmx>`),
    code: 'no-language-pair',
  },
  {
    about: 'a TMX with French alone',
    name: 'a.tmx',
    make: text(`<tmx version="1.4"><header/><body>${unit('fr', 'de')}</body></tmx>`),
    code: 'no-language-pair',
  },
  {
    about: 'a TMX without units',
    name: 'a.tmx',
    make: text('<tmx version="1.4"><header/><body/></tmx>'),
    code: 'no-text',
  },
  { about: 'text named .tmx', name: 'a.tmx', make: text('Bonjour.'), code: 'not-this-format' },
  {
    about: 'subtitles with a broken time',
    name: 'a.srt',
    make: text('1\n00:00:01,000 --> 00:00:02,000\nOui.\n\n2\n00:00:3x,000 --> 00:00:04,000\nNon.\n'),
    code: 'broken-time',
  },
  {
    about: 'subtitles with seventy seconds',
    name: 'a.srt',
    make: text('1\n00:00:70,000 --> 00:01:72,000\nOui.\n'),
    code: 'broken-time',
  },
  {
    about: 'subtitles that end before they begin',
    name: 'a.vtt',
    make: text('WEBVTT\n\n00:05.000 --> 00:01.000\nOui.\n'),
    code: 'broken-time',
  },
  { about: 'text named .srt', name: 'a.srt', make: text('Bonjour.'), code: 'not-this-format' },
  {
    about: 'subtitles without words',
    name: 'a.vtt',
    make: text('WEBVTT\n\n00:01.000 --> 00:02.000\n\n'),
    code: 'no-text',
  },
  {
    about: 'a table in one language',
    name: 'a.tsv',
    make: text('the cat is on the mat\tthe dog was in the house\n'),
    code: 'no-language-pair',
  },
];
