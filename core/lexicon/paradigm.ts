import { parseFeatures } from './features';
import type { Lexicon, Shelf } from './lexicon';
import type { Upos } from './reading';

/** All forms of a lemma: each set of features with the forms that have it (je paye, je paie). */
export interface Paradigm {
  readonly lemma: string;
  readonly pos: Upos;
  readonly cells: readonly ParadigmCell[];
}

export interface ParadigmCell {
  /** UD FEATS */
  readonly features: string;
  readonly forms: readonly string[];
}

/** A tense as a conjugation table shows it: je, tu, il, nous, vous, ils; null where there is no form. */
export interface TenseRow {
  readonly mood: 'Ind' | 'Cnd' | 'Sub' | 'Imp';
  readonly tense: 'Pres' | 'Imp' | 'Past' | 'Fut';
  readonly forms: readonly (readonly string[])[];
}

export interface Conjugation {
  readonly infinitive: readonly string[];
  readonly presentParticiple: readonly string[];
  /** Masculine and feminine singular, masculine and feminine plural. */
  readonly pastParticiple: readonly (readonly string[])[];
  readonly tenses: readonly TenseRow[];
}

/** Collects the forms of a lemma; empty cells where the lexicon has no such lemma. */
export function paradigmOf(lexicon: Lexicon, lemma: string, pos: Upos): Promise<Paradigm> {
  return lexicon.ask((shelf) => paradigmOn(shelf, lemma, pos));
}

/** {@link paradigmOf} without waiting. */
export function paradigmOn(shelf: Shelf, lemma: string, pos: Upos): Paradigm {
  const home = shelf.shardFor(lemma);
  const elsewhere = home?.soundOf(lemma, pos)?.elsewhere ?? [];
  const shards = new Set([home, ...elsewhere.map((form) => shelf.shardFor(form))]);
  const cells = new Map<string, Set<string>>();
  for (const shard of shards) {
    for (const { form, features } of shard?.formsOf(lemma, pos) ?? []) {
      const forms = cells.get(features) ?? new Set();
      cells.set(features, forms.add(form));
    }
  }
  return { lemma, pos, cells: [...cells].map(([features, forms]) => ({ features, forms: [...forms] })) };
}

const TENSES: readonly Pick<TenseRow, 'mood' | 'tense'>[] = [
  { mood: 'Ind', tense: 'Pres' },
  { mood: 'Ind', tense: 'Imp' },
  { mood: 'Ind', tense: 'Past' },
  { mood: 'Ind', tense: 'Fut' },
  { mood: 'Cnd', tense: 'Pres' },
  { mood: 'Sub', tense: 'Pres' },
  { mood: 'Sub', tense: 'Imp' },
  { mood: 'Imp', tense: 'Pres' },
];
const PERSONS = ['1Sing', '2Sing', '3Sing', '1Plur', '2Plur', '3Plur'];
const PARTICIPLES = ['MascSing', 'FemSing', 'MascPlur', 'FemPlur'];

/** Arranges a verb's paradigm as French grammars print it. */
export function conjugationOf({ cells }: Paradigm): Conjugation {
  const parsed = cells.map((cell) => ({ ...parseFeatures(cell.features), forms: cell.forms }));
  type Cell = { readonly forms: readonly string[] } & Readonly<Record<string, unknown>>;
  const pick = (test: (cell: Cell) => boolean): string[] => [
    ...new Set((parsed as readonly Cell[]).filter(test).flatMap((cell) => cell.forms)),
  ];
  return {
    infinitive: pick((cell) => cell.VerbForm === 'Inf'),
    presentParticiple: pick((cell) => cell.VerbForm === 'Part' && cell.Tense === 'Pres'),
    pastParticiple: PARTICIPLES.map((agreement) =>
      pick((cell) => cell.VerbForm === 'Part' && cell.Tense === 'Past' && agrees(cell, agreement)),
    ),
    tenses: TENSES.map(({ mood, tense }) => ({
      mood,
      tense,
      forms: PERSONS.map((person) =>
        pick(
          (cell) => cell.Mood === mood && cell.Tense === tense && `${cell.Person}${cell.Number}` === person,
        ),
      ),
    })),
  };
}

/** A participle that does not say its number or gender (acquis) stands for both. */
function agrees(cell: Readonly<Record<string, unknown>>, agreement: string): boolean {
  const gender = cell.Gender ?? 'Masc';
  const number = cell.Number;
  return agreement.startsWith(String(gender)) && (number === undefined || agreement.endsWith(String(number)));
}
