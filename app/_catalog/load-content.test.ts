import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { formatFault } from '@/core/text/content-fault';
import { loadContent } from './load-content';

const FIXTURES = join(import.meta.dirname, 'fixtures');
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'vis-a-vis-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** The repository `sound` with the files of a case laid over it: a case holds only what is wrong with it. */
function faultsOf(name: string, without: readonly string[] = []): string[] {
  for (const layer of ['sound', name]) cpSync(join(FIXTURES, layer), root, { recursive: true });
  for (const path of without) rmSync(join(root, path));
  return loadContent(root).faults.map(formatFault);
}

it('reads a sound repository without a word', () => {
  expect(faultsOf('sound')).toEqual([]);
  const { texts, terms } = loadContent(root);
  expect(terms.map((term) => term.headword)).toEqual(['agence de presse', 'visite']);
  const [first] = texts;
  expect(
    first?.segments.map((segment) => [segment.id, segment.frTerms.length, segment.enTerms.length]),
  ).toEqual([
    ['title', 1, 1],
    ['p1s1', 2, 2],
    ['p1s2', 1, 1],
    ['p2s1', 0, 0],
    ['source', 0, 0],
  ]);
});

const ARTICLE = 'content/articles/visite.md';
const ENGLISH = 'locales/en/articles/visite.json';

it.each<[string, string[]]>([
  [
    'missing-segment',
    [`${ENGLISH}:5: error: no p1s2; ${ARTICLE} line 11 does: “La visite dure trois jours.”; translate it`],
  ],
  ['extra-segment', [`${ENGLISH}:9: error: p9s1 has no French in ${ARTICLE}; remove it or restore the line`]],
  ['duplicate-segment', [`${ENGLISH}:8: error: “p1s1” stands here a second time; keep one`]],
  [
    'stale-source-hash',
    [
      `${ENGLISH}:2: error: sourceHash is “40fb706742fb17f9” but the French now hashes to “f11029d23d9888f8”; read the translation against ${ARTICLE}, then write the new hash`,
    ],
  ],
  [
    'unknown-front-matter-field',
    [`${ARTICLE}:7: error: unknown field “auteur”; remove it or correct its spelling`],
  ],
  ['missing-front-matter-field', [`${ARTICLE}:2: error: licence: missing; write it`]],
  ['unknown-level', [`${ARTICLE}:7: error: level: write one of A1, A2, B1, B2, C1, C2`]],
  [
    'no-front-matter',
    [
      `${ARTICLE}:1: error: no front matter; begin the file with --- and the fields of docs/adding-an-article.md`,
    ],
  ],
  ['no-text', [`${ARTICLE}:10: error: no text after the front matter; write a segment a line`]],
  ['malformed-yaml', [`${ARTICLE}:6: error: malformed YAML: Missing closing "quote; mend the syntax`]],
  ['malformed-json', [`${ENGLISH}:7: error: malformed JSON: a "name" should stand before “,”`]],
  [
    'malformed-json-in-term',
    [
      'content/glossary/visite.json:3: error: malformed JSON: a value (text in straight double quotes) should stand before “NOUN”',
    ],
  ],
  [
    'translation-of-nothing',
    [
      'locales/en/articles/autre.json: error: translates no article; add content/articles/autre.md or remove the file',
    ],
  ],
  [
    'term-without-definition',
    [
      'locales/fr/glossary.json: error: no definition of “visite”, which content/glossary/visite.json declares; write one',
    ],
  ],
  ['definition-left-empty', ['locales/fr/glossary.json:6: error: visite.definition: missing; write it']],
  [
    'definition-of-nothing',
    [
      'locales/en/glossary.json:10: error: “sommet” explains no term; remove it or add content/glossary/sommet.json',
    ],
  ],
  [
    'term-that-occurs-nowhere',
    [
      'content/glossary/sommet.json: warning: occurs in no text; add the form in which it does, or remove the term',
    ],
  ],
  [
    'one-headword-twice',
    [
      'content/glossary/voyage.json:2: error: “Visite” is already the headword of content/glossary/visite.json; merge the two or rename one',
    ],
  ],
  [
    'english-never-opposite',
    [
      'content/glossary/visite.json: warning: none of its English equivalents stands opposite it in a translation; add the one that does',
    ],
  ],
  [
    'loaded-term-unexplained',
    ['en', 'fr'].flatMap((lang) => [
      `locales/${lang}/glossary.json:6: error: “visite” takes sides (loaded) but has no usedBy; say who uses it`,
      `locales/${lang}/glossary.json:6: error: “visite” takes sides (loaded) but has no neutral; say what the neutral wording is`,
    ]),
  ],
  [
    'related-term-missing',
    [
      'content/glossary/visite.json: error: related term “sommet” does not exist; remove it or add content/glossary/sommet.json',
    ],
  ],
  [
    'pattern-that-ends-with-a-gap',
    ['content/glossary/visite.json:10: error: the pattern “visite …” ends with a gap; end it with a word'],
  ],
  [
    'unknown-category',
    [
      'content/glossary/visite.json:8: error: category: write one of people, countries, places, institutions, media, war, diplomacy, politics, expressions, grammar',
    ],
  ],
  ['article-not-utf8', [`${ARTICLE}:13: error: not UTF-8 (byte 226); save the file as UTF-8`]],
  ['translation-not-utf8', [`${ENGLISH}:8: error: not UTF-8 (byte 254); save the file as UTF-8`]],
  [
    'definitions-not-utf8',
    ['locales/fr/glossary.json:4: error: not UTF-8 (byte 97); save the file as UTF-8'],
  ],
  ['term-not-utf8', ['content/glossary/visite.json:11: error: not UTF-8 (byte 159); save the file as UTF-8']],
])('says of %s where and what to do, and nothing else', (name, faults) => {
  expect(faultsOf(name)).toEqual(faults);
});

it.each([
  [ENGLISH, `missing: ${ARTICLE} has no English; translate it there`],
  ['locales/fr/glossary.json', 'missing; write a definition for every term there'],
])('says that %s is not there', (path, message) => {
  expect(faultsOf('sound', [path])).toEqual([`${path}: error: ${message}`]);
});
