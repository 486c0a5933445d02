import { ABBREVIATIONS } from './abbreviations';
import { derivePrefixed } from './derivations';
import { parseFeatures } from './features';
import { numberGlosses } from './number-words';
import type { RankedReading } from './rank-readings';
import type { Shard } from './shard-decode';
import type { Meaning } from './shard-layout';

export interface ChosenMeanings {
  readonly glosses: readonly string[];
  readonly note: string | null;
  readonly genders: readonly ('m' | 'f' | 'mf')[];
  /** By rule, not from an entry of this very word. */
  readonly derived: boolean;
}

/** The word that a prefixed one is made from, in its own shard: narratif for non-narratif. */
export interface PrefixedBase {
  readonly prefix: string;
  readonly lemma: string;
  readonly shard: Shard | null;
}

/**
 * The entries that are a reading’s: of its headword, part of speech and, for a noun, gender. Where there are none, those of
 * its twin (the adjective of a noun, the verb of a participle), the second part of a prefixed word, or a number’s value.
 */
export function chooseMeanings(
  reading: RankedReading,
  shard: Shard | null,
  siblings: readonly RankedReading[],
  base: PrefixedBase | null,
): ChosenMeanings {
  const own = shard === null ? [] : entriesOf(reading, shard);
  if (own.length > 0)
    return collect(
      own,
      own.some((entry) => entry.derived),
    );
  const { lemma, pos } = reading;
  const numbers = pos === 'NUM' || pos === 'ADJ' ? numberGlosses(lemma) : [];
  if (numbers.length > 0) return { glosses: numbers, note: null, genders: [], derived: true };
  if (base !== null) {
    const entries = entriesOf({ ...reading, lemma: base.lemma, headword: base.lemma }, base.shard);
    const glosses = derivePrefixed(
      base.prefix,
      entries.flatMap((entry) => entry.glosses),
    );
    return { glosses, note: null, genders: genders(entries), derived: true };
  }
  return collect(shard === null ? [] : twinEntries(reading, shard, siblings), true);
}

function entriesOf(
  { lemma, headword, pos, features }: RankedReading,
  shard: Shard | null,
): readonly Meaning[] {
  const named = shard?.meaningsOf(headword) ?? [];
  const ofLemma = shard?.meaningsOf(lemma) ?? [];
  // Auquel is listed under lequel, a pronoun; as a contraction it has a row of its own, à+lequel. M. has its own beside monsieur.
  const isShort = ABBREVIATIONS[lemma] !== undefined;
  const suits = named.some((meaning) => meaning.pos === pos || (pos === 'AUX' && meaning.pos === 'VERB'));
  const all = ofLemma.length > 0 && (isShort || !suits) ? ofLemma : named;
  const ofPos = all.filter((meaning) => meaning.pos === pos);
  if (ofPos.length === 0 && pos === 'AUX') return all.filter((meaning) => meaning.pos === 'VERB');
  const gender = parseFeatures(features).Gender;
  if (pos !== 'NOUN' || gender === undefined) return ofPos;
  const letter = gender === 'Masc' ? 'm' : 'f';
  const ofGender = ofPos.filter((meaning) => meaning.gender === letter || meaning.gender === 'mf');
  return ofGender.length > 0 ? ofGender : ofPos;
}

const TWINS: Readonly<Record<string, readonly string[]>> = {
  ADJ: ['NOUN', 'DET', 'PRON'],
  NOUN: ['ADJ'],
  ADV: ['ADP', 'ADJ', 'INTJ', 'SCONJ', 'CCONJ', 'PRON', 'NOUN'],
  ADP: ['ADV', 'VERB', 'ADJ'],
  INTJ: ['ADV', 'NOUN', 'VERB'],
  SCONJ: ['ADV', 'ADP', 'CCONJ', 'PRON'],
  CCONJ: ['ADV', 'SCONJ', 'ADP'],
  PRON: ['DET', 'ADJ', 'SCONJ', 'ADV'],
  DET: ['PRON', 'ADJ', 'ADP', 'NUM'],
  NUM: ['DET', 'ADJ', 'NOUN'],
  VERB: ['AUX'],
};

function twinEntries(
  reading: RankedReading,
  shard: Shard,
  siblings: readonly RankedReading[],
): readonly Meaning[] {
  const entries = shard.meaningsOf(reading.headword);
  for (const pos of TWINS[reading.pos] ?? []) {
    const found = entries.filter((entry) => entry.pos === pos);
    if (found.length > 0) return found;
  }
  const verb = siblings.find(({ pos, features }) => pos === 'VERB' && features.endsWith('VerbForm=Part'));
  if (reading.pos === 'VERB' && reading.features.endsWith('VerbForm=Part')) {
    const adjective = siblings.find(({ pos }) => pos === 'ADJ');
    return adjective === undefined
      ? []
      : shard.meaningsOf(adjective.lemma).filter((entry) => entry.pos === 'ADJ');
  }
  if (reading.pos !== 'ADJ' || verb === undefined) return [];
  return shard.meaningsOf(verb.lemma).filter((entry) => entry.pos === 'VERB');
}

function collect(entries: readonly Meaning[], derived: boolean): ChosenMeanings {
  return {
    glosses: entries.flatMap((entry) => entry.glosses),
    note: derived ? null : (entries.find((entry) => entry.note !== null)?.note ?? null),
    genders: genders(entries),
    derived: derived && entries.length > 0,
  };
}

function genders(entries: readonly Meaning[]): ('m' | 'f' | 'mf')[] {
  return [...new Set(entries.flatMap((entry) => (entry.gender === null ? [] : [entry.gender])))];
}
