import { readContext } from './context';
import { parseFeatures } from './features';
import type { FoundBy } from './find-analyses';
import { findAnalyses } from './find-analyses';
import { plainHyphens, straighten } from './fold';
import type { Lexicon, Shelf } from './lexicon';
import { completeGenders } from './noun-genders';
import type { RankedReading } from './rank-readings';
import { rankReadings } from './rank-readings';
import type { Gender, Reading } from './reading';
import type { Shard } from './shard-decode';
import type { Meaning } from './shard-layout';

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
  const shard = shelf.shardFor(plain);
  const analyses = completeGenders(found.analyses, shard);
  const ranked = rankReadings(shard, plain, analyses, readContext(text, start, end));
  return { form, readings: ranked.map((reading) => describe(reading, shard)), by: found.by };
}

function describe(ranked: RankedReading, shard: Shard | null): Reading {
  const { lemma, headword, pos, features } = ranked;
  const meanings = shard === null ? [] : chooseMeanings(ranked, shard);
  const sound = shard?.soundOf(lemma, pos) ?? null;
  const pronominal = pos === 'VERB' ? findPronominal(lemma, shard) : null;
  return {
    lemma,
    headword,
    pos,
    features,
    gender: pos === 'NOUN' ? genderOf(meanings, features) : null,
    glosses: meanings.flatMap((meaning) => meaning.glosses),
    note: meanings.find((meaning) => meaning.note !== null)?.note ?? null,
    derived: false,
    pronominal,
    ipa: sound?.ipa ?? null,
    rank: sound?.rank ?? null,
  };
}

/** The entries that are this reading's: of its headword, part of speech and, for a noun, gender. */
function chooseMeanings({ lemma, headword, pos, features }: RankedReading, shard: Shard): readonly Meaning[] {
  const named = shard.meaningsOf(headword);
  const all = named.length > 0 ? named : shard.meaningsOf(lemma);
  const ofPos = all.filter((meaning) => meaning.pos === pos || (pos === 'AUX' && meaning.pos === 'VERB'));
  if (pos !== 'NOUN') return ofPos;
  const gender = parseFeatures(features).Gender;
  if (gender === undefined) return ofPos;
  const letter = gender === 'Masc' ? 'm' : 'f';
  const ofGender = ofPos.filter((meaning) => meaning.gender === letter || meaning.gender === 'mf');
  return ofGender.length > 0 ? ofGender : ofPos;
}

function findPronominal(lemma: string, shard: Shard | null) {
  const meaning = shard?.meaningsOf(`se ${lemma}`)[0] ?? shard?.meaningsOf(`s'${lemma}`)[0];
  return meaning ? { headword: meaning.lemma, glosses: meaning.glosses, note: meaning.note } : null;
}

function genderOf(meanings: readonly Meaning[], features: string): Gender | null {
  const written = new Set(meanings.map((meaning) => meaning.gender).filter((gender) => gender !== null));
  const gender = parseFeatures(features).Gender;
  if (written.has('mf')) return 'mf';
  if (gender !== undefined) return gender === 'Masc' ? 'm' : 'f';
  return written.size === 1 ? ([...written][0] ?? null) : 'mf';
}
