import { describe, expect, it } from 'vitest';
import { segmentOf } from '@/app/_storage/chapter-segments';
import { buildTranslationTable } from '@/core/alignment/translation-table';
import type { ImportInput } from './import-input';
import { readMaterial } from './material';
import { takeIn } from './take-in';

const NOON = Date.UTC(2026, 0, 1, 12);
const table = buildTranslationTable([
  { lemma: 'roi', glosses: 'king', isVerb: false },
  { lemma: 'forêt', glosses: 'forest', isVerb: false },
  { lemma: 'pluie', glosses: 'rain', isVerb: false },
]);

function take(input: ImportInput) {
  const read = readMaterial(input);
  if (!read.ok) throw new Error(`refused: ${read.fault.reason.code}`);
  const details = { title: { fr: 'T', en: null }, source: '', url: null, licence: '' };
  const steps = takeIn(read.material, details, table, 'id', NOON);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const files = (...texts: [string, string][]): ImportInput => ({
  kind: 'files',
  files: texts.map(([name, text]) => ({ name, bytes: bytes(text) })),
});

const FR = 'Le roi marchait dans la forêt avec ses gens. Il avait faim.\n\nLa pluie tombait sur les arbres.';
const EN =
  'The king was walking in the forest with his men. He was hungry.\n\nThe rain was falling on the trees.';

describe('what is taken in', () => {
  it('pairs pasted texts, whichever box they are in', () => {
    const { text, chapters } = take({ kind: 'paste', fr: EN, en: FR });
    const [chapter] = chapters;
    expect(text).toMatchObject({ translated: true, segments: 3, words: 18 });
    expect(chapter?.beads.map((bead) => segmentOf(bead, chapter))).toEqual([
      {
        id: 'p1s1',
        fr: 'Le roi marchait dans la forêt avec ses gens.',
        en: 'The king was walking in the forest with his men.',
      },
      { id: 'p1s2', fr: 'Il avait faim.', en: 'He was hungry.' },
      { id: 'p2s1', fr: 'La pluie tombait sur les arbres.', en: 'The rain was falling on the trees.' },
    ]);
  });

  it('keeps a French text alone', () => {
    const { text } = take({ kind: 'paste', fr: FR, en: '' });
    expect(text).toMatchObject({ translated: false, segments: 3 });
  });

  it('pairs chapters by number and keeps a preface that one side alone has', () => {
    const french = `CHAPITRE PREMIER\n\n${FR}\n\nCHAPITRE II\n\n${FR}`;
    const english = `PREFACE\n\nThis book was translated by me and by nobody else.\n\nCHAPTER 1\n\n${EN}\n\nCHAPTER 2\n\n${EN}`;
    const { text, chapters } = take(files(['fr.txt', french], ['en.txt', english]));
    expect(text.chapters.map(({ title }) => title)).toEqual([
      { fr: 'PREFACE', en: 'PREFACE' },
      { fr: 'CHAPITRE PREMIER', en: 'CHAPTER 1' },
      { fr: 'CHAPITRE II', en: 'CHAPTER 2' },
    ]);
    expect(chapters[1]?.beads[0]?.id).toBe('c2.p1s1');
    expect(chapters[0]?.fr).toEqual([]);
  });

  it('divides what is too long for a page', () => {
    const { text, chapters } = take({ kind: 'paste', fr: `${FR}\n\n`.repeat(400), en: '' });
    expect(text.segments).toBe(1200);
    expect(Math.max(...chapters.map(({ beads }) => beads.length))).toBeLessThanOrEqual(500);
    expect(new Set(chapters.flatMap(({ beads }) => beads.map(({ id }) => id))).size).toBe(1200);
  });
});

describe('what is refused', () => {
  it.each<[string, ImportInput, string]>([
    ['nothing', { kind: 'paste', fr: ' ', en: '' }, 'nothing-pasted'],
    ['English alone', { kind: 'paste', fr: '', en: EN }, 'only-english'],
    ['French twice', { kind: 'paste', fr: FR, en: FR }, 'same-language'],
    ['three files', files(['a.txt', FR], ['b.txt', EN], ['c.txt', EN]), 'too-many-files'],
    ['an empty file', files(['a.txt', '']), 'empty'],
    ['a PDF by another name', files(['a.txt', '%PDF-1.7\n%âãÏÓ']), 'foreign-format'],
    ['an EPUB that is none', files(['a.epub', FR]), 'not-this-format'],
    [
      'a million laughs',
      files(['a.tmx', '<!DOCTYPE tmx [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><tmx><body/></tmx>']),
      'entity-declaration',
    ],
  ])('%s', (_, input, code) => {
    const read = readMaterial(input);
    expect(read.ok ? null : read.fault.reason.code).toBe(code);
  });
});
