import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Shelf } from '@/core/lexicon/lexicon';
import { lookupExpressionOn } from '@/core/lexicon/lookup-expression';
import { lookupWordOn } from '@/core/lexicon/lookup-word';
import { nearestFormsOn } from '@/core/lexicon/nearest-forms';
import { conjugationOf, paradigmOn } from '@/core/lexicon/paradigm';
import { parseMeaning } from '@/core/lexicon/shard-decode';
import type { FormTable } from './assemble-forms';
import { ANY_READING, FIRST_READING, IN_SENTENCE } from './french-cases';
import { createTestShelf } from './test-shelf';

const MEANINGS = [
  'livre\tNOUN\tm\tbook\t',
  'livre\tNOUN\tf\tpound\t',
  'rendre\tVERB\t\tto give back\t',
  'se rendre\tVERB\t\tto go (~ à); to surrender\t',
  'fermer\tVERB\t\tto close\t',
  'je\tPRON\t\tI\t',
  "tout d'un coup\tADV\t\tsuddenly\t",
  'prendre part\tVERB\t\tto take part (~ à)\t',
  'en cours de\tADP\t\tin the course of\t',
  'Kharkiv\tPROPN\tf\tKharkiv\t',
  'OTAN\tPROPN\tf\tNATO\t',
  'ONG\tNOUN\tf\tNGO\t',
  'Corée du Nord\tPROPN\tf\tNorth Korea\t',
  'New York\tPROPN\tm\tNew York\t',
  'M.\tNOUN\tm\tMr.\t',
  '%\tSYM\t\tpercent\t',
  'svp\tX\t\tplease\t',
  'comment\tADV\t\thow\t',
  'lequel\tPRON\t\twhich\t',
  'à+lequel\tADP\t\tto which\t',
  'de+lequel\tADP\t\tof which\t',
].map(parseMeaning);

let shelf: Shelf;
let forms: FormTable;

beforeAll(async () => {
  ({ shelf, forms } = await createTestShelf(MEANINGS));
}, 120_000);

/** Clicked word → a meaning that one of its readings must have. */
const EXPLAINED: readonly (readonly [word: string, gloss: string])[] = [
  ['Kharkiv', 'Kharkiv'],
  ['KHARKIV', 'Kharkiv'],
  ['OTAN', 'NATO'],
  ['Otan', 'NATO'],
  ['ONG', 'NGO'],
  ['M.', 'Mr.'],
  ['%', 'percent'],
  ['svp', 'please'],
  ['Comment', 'how'],
  ['auquel', 'to which'],
  ['desquelles', 'of which'],
];

it.each(EXPLAINED)('explains %s as “%s”', (word, gloss) => {
  expect(alone(word).readings.flatMap(({ glosses }) => glosses)).toContain(gloss);
});

it.each([
  ['Il vit en Corée du Nord.', 'Corée', 'Corée du Nord'],
  ['Elle aime New York.', 'York', 'New York'],
])('finds the name in “%s”', (text, word, headword) => {
  const start = text.indexOf(word);
  expect(lookupExpressionOn(shelf, { text, start, end: start + word.length })?.headword).toBe(headword);
});

const alone = (word: string) => lookupWordOn(shelf, { text: word, start: 0, end: word.length });

/** The word in square brackets, looked up in its sentence. */
function inSentence(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return lookupWordOn(shelf, { text: marked.replace(/[[\]]/g, ''), start, end });
}

describe('a word alone', () => {
  it.each(FIRST_READING)('%s is %s', (word, expected) => {
    const { lemma, pos } = alone(word).readings[0] ?? {};
    expect(`${lemma} ${pos}`).toBe(expected);
  });

  it.each(ANY_READING)('%s may be %s', (word, expected) => {
    expect(alone(word).readings.map(({ lemma, pos }) => `${lemma} ${pos}`)).toContain(expected);
  });
});

describe('a word in its sentence', () => {
  it.each(IN_SENTENCE)('%s is %s', (marked, expected) => {
    const { lemma, pos } = inSentence(marked).readings[0] ?? {};
    expect(`${lemma} ${pos}`).toBe(expected);
  });

  it.each([
    ['J’[aime] le pain.', 'Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin'],
    ['Il [aime] le pain.', 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin'],
    ['Tu [finis] demain.', 'Mood=Ind|Number=Sing|Person=2|Tense=Pres|VerbForm=Fin'],
    ['Il [finit] demain.', 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin'],
    ['Ils [parlaient] trop.', 'Mood=Ind|Number=Plur|Person=3|Tense=Imp|VerbForm=Fin'],
    ['Nous [irons] demain.', 'Mood=Ind|Number=Plur|Person=1|Tense=Fut|VerbForm=Fin'],
    ['Elle a [mangé] trop.', 'Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part'],
    ['Elle est [venue] hier.', 'Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part'],
  ])('%s is %s', (marked, expected) => {
    expect(inSentence(marked).readings[0]?.features).toBe(expected);
  });
});

describe('meanings', () => {
  it.each([
    ['Il lit un [livre].', ['book']],
    ['Elle pèse une [livre].', ['pound']],
    ['[J’]ai faim.', ['I']],
  ])('%s: %j', (marked, glosses) => {
    expect(inSentence(marked).readings[0]?.glosses).toEqual(glosses);
  });

  it('gives a participle its verb’s meaning, as derived', () => {
    const adjective = alone('fermée').readings.find(({ pos }) => pos === 'ADJ');
    expect(adjective).toMatchObject({ lemma: 'fermé', glosses: ['to close'], derived: true });
  });

  it('adds the pronominal verb', () => {
    expect(alone('rendent').readings[0]?.pronominal?.headword).toBe('se rendre');
  });
});

describe('expressions', () => {
  it.each([
    ['[Tout d’un coup], il part.', "tout d'un coup"],
    ['Tout d’un [coup], il part.', "tout d'un coup"],
    ['Il [prenait part] au combat.', 'prendre part'],
    ['Arrêté [en cours de] route.', 'en cours de'],
    ['Arrêté [en cours d’]année.', 'en cours de'],
    ['Un [coup] de fil.', undefined],
  ])('%s: %s', (marked, expected) => {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    expect(lookupExpressionOn(shelf, { text: marked.replace(/[[\]]/g, ''), start, end })?.headword).toBe(
      expected,
    );
  });
});

describe('around a word', () => {
  it('conjugates', () => {
    const { tenses, pastParticiple } = conjugationOf(paradigmOn(shelf, 'chanter', 'VERB'));
    expect(tenses[0]?.forms.flat()).toEqual([
      'chante',
      'chantes',
      'chante',
      'chantons',
      'chantez',
      'chantent',
    ]);
    expect(pastParticiple.flat()).toEqual(['chanté', 'chantée', 'chantés', 'chantées']);
  });

  it.each([
    ['gouvernment', 'gouvernement'],
    ['bonjuor', 'bonjour'],
    ['langgage', 'langage'],
  ])('%s is nearest to %s', (word, expected) => {
    expect(nearestFormsOn(shelf, word)).toContain(expected);
  });
});

describe('the data', () => {
  it('has every form in its shard with all its analyses', () => {
    const missing = [...forms].filter(([form, analyses]) => {
      const found = shelf.shardFor(form)?.analysesOf(form) ?? [];
      return !analyses.every((own) =>
        found.some(
          (other) =>
            other.lemma === own.lemma && other.headword === own.headword && other.tag.pos === own.tag.pos,
        ),
      );
    });
    expect(missing.slice(0, 5)).toEqual([]);
  }, 60_000);

  it('answers anything without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = Math.min(a, b) % (text.length + 1);
        const { readings } = lookupWordOn(shelf, { text, start, end: text.length });
        expect(readings.length).toBeGreaterThan(0);
      }),
    );
  });

  it.each([
    [''],
    ['🙂'],
    ['\uD800'],
    ['שלום'],
    ['a'.repeat(1_000_000)],
    ['1'.repeat(1_000_000)],
    ['-'.repeat(99)],
    ['l’'.repeat(40)],
  ])('answers odd input %#', (text) => {
    expect(alone(text).readings.length).toBeGreaterThan(0);
  });
});
