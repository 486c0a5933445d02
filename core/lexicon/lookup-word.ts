import type { PrefixedBase } from './choose-meanings';
import { chooseMeanings } from './choose-meanings';
import { readContext } from './context';
import { parseFeatures } from './features';
import type { Found, FoundBy } from './find-analyses';
import { findAnalyses } from './find-analyses';
import { plainHyphens, straighten } from './fold';
import type { Lexicon, Shelf } from './lexicon';
import { completeGenders } from './noun-genders';
import type { RankedReading } from './rank-readings';
import { rankReadings } from './rank-readings';
import type { Gender, Reading } from './reading';
import type { Shard } from './shard-decode';

/** What is asked: a word in its sentence, or alone (`start` 0, `end` the text's length). UTF-16 offsets. */
export interface WordQuery {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface WordLookup {
  /** The clicked text as it stands. */
  readonly form: string;
  /** Best first; never empty: an unknown word has itself as its only lemma. */
  readonly readings: readonly Reading[];
  /** How it was found; `guess` and `none` mean that the lexicon does not have it. */
  readonly by: FoundBy;
}

/**
 * Looks a word up: what it may be, best first, with meanings.
 * @throws what the lexicon's source throws; any text is answered
 * @example await lookupWord({ text: 'Il livre du pain.', start: 3, end: 8 }, lexicon) // livrer before livre
 */
export function lookupWord(query: WordQuery, lexicon: Lexicon): Promise<WordLookup> {
  return lexicon.ask((shelf) => lookupWordOn(shelf, query));
}

/** {@link lookupWord} without waiting, for builds and the command line. */
export function lookupWordOn(shelf: Shelf, { text, start, end }: WordQuery): WordLookup {
  const form = text.slice(start, end);
  const plain = plainHyphens(straighten(form.normalize('NFC'))).trim();
  const found = findAnalyses(shelf, form);
  const own = found.home ?? plain;
  const shard = shelf.shardFor(own);
  const analyses = completeGenders(found.analyses, shard);
  const ranked = rankReadings(shard, own, analyses, readContext(text, start, end));
  const base = baseOf(found, shelf);
  return { form, readings: ranked.map((reading) => describe(reading, shard, ranked, base)), by: found.by };
}

function describe(
  reading: RankedReading,
  shard: Shard | null,
  siblings: readonly RankedReading[],
  base: PrefixedBase | null,
): Reading {
  const { lemma, headword, pos, features } = reading;
  const chosen = chooseMeanings(reading, shard, siblings, base);
  const sound = shard?.soundOf(lemma, pos) ?? null;
  return {
    lemma,
    headword,
    pos,
    features,
    gender: pos === 'NOUN' ? genderOf(chosen.genders, features) : null,
    glosses: chosen.glosses,
    note: chosen.note,
    derived: chosen.derived,
    pronominal: pos === 'VERB' ? findPronominal(lemma, shard) : null,
    ipa: sound?.ipa ?? null,
    rank: sound?.rank ?? null,
  };
}

function findPronominal(lemma: string, shard: Shard | null) {
  const meaning = shard?.meaningsOf(`se ${lemma}`)[0] ?? shard?.meaningsOf(`s'${lemma}`)[0];
  return meaning ? { headword: meaning.lemma, glosses: meaning.glosses, note: meaning.note } : null;
}

function genderOf(written: readonly Gender[], features: string): Gender | null {
  if (written.includes('mf')) return 'mf';
  const gender = parseFeatures(features).Gender;
  if (gender !== undefined) return gender === 'Masc' ? 'm' : 'f';
  return written.length === 1 ? (written[0] ?? null) : written.length > 1 ? 'mf' : null;
}

function baseOf(found: Found, shelf: Shelf): PrefixedBase | null {
  if (found.prefixed === undefined) return null;
  return { ...found.prefixed, shard: shelf.shardFor(found.prefixed.lemma) };
}
