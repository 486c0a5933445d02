import type { DictionaryEntry } from './dictionary-entry';
import { entriesOn } from './dictionary-entry';
import { englishKeys, foldEnglish } from './english-keys';
import { analysesByForm } from './find-analyses';
import { foldForm, straighten } from './fold';
import type { Lexicon } from './lexicon';
import type { ShardPlace } from './lexicon-index';
import { placeOf } from './lexicon-index';

export interface DictionaryResults {
  /** Entries of which the query is a form, then headwords that begin with it, frequent ones first. */
  readonly french: readonly DictionaryEntry[];
  /** Entries whose English is or begins with the query, best first. */
  readonly english: readonly DictionaryEntry[];
}

export interface SearchOptions {
  /** At most so many entries a language. */
  readonly limit?: number;
}

/** Files of one kind read for one query: a prefix of one letter may span more; the first ones will do. */
const MOST_FILES = 3;

/**
 * Searches the dictionary as one types: French in any form with or without accents, or English.
 * @throws what the lexicon's source throws
 * @example (await searchDictionary(lexicon, 'etai')).french[0]?.headword // 'être'
 */
export async function searchDictionary(
  lexicon: Lexicon,
  query: string,
  { limit = 12 }: SearchOptions = {},
): Promise<DictionaryResults> {
  const french = straighten(query.normalize('NFC')).replace(/\s+/g, ' ').trim();
  if (french === '' || french.length > 60) return { french: [], english: [] };
  const [exact, completed, english] = await Promise.all([
    headwordsOfForm(lexicon, french),
    completeHeadword(lexicon, french, limit),
    findEnglish(lexicon, foldEnglish(query), limit),
  ]);
  const frenchHeadwords = [...new Set([...exact, ...completed])].slice(0, limit);
  return lexicon.ask((shelf) => ({
    french: frenchHeadwords.flatMap((headword) => entriesOn(shelf, headword)),
    english: english.flatMap(({ headword, key }) =>
      entriesOn(shelf, headword).filter((entry) => englishKeys(entry).some((own) => own.key === key)),
    ),
  }));
}

/** Headwords of which the text is a form, `etais` → être. */
async function headwordsOfForm(lexicon: Lexicon, text: string): Promise<string[]> {
  const analyses = await lexicon.ask((shelf) => analysesByForm(shelf, text));
  return [...new Set(analyses.map((analysis) => analysis.headword))];
}

async function completeHeadword(lexicon: Lexicon, text: string, limit: number): Promise<string[]> {
  const key = foldForm(text);
  const lines = await readRange(lexicon, lexicon.index.headwords, key);
  return lines
    .map((line) => line.split('\t'))
    .filter(([headword = '']) => foldForm(headword).startsWith(key))
    .sort((a, b) => Number(a[1]) - Number(b[1]))
    .slice(0, limit)
    .map(([headword = '']) => headword);
}

/** Headwords with the English key under which each was found. */
async function findEnglish(
  lexicon: Lexicon,
  prefix: string,
  limit: number,
): Promise<{ headword: string; key: string }[]> {
  if (prefix.length < 2) return [];
  const lines = await readRange(lexicon, lexicon.index.english, prefix);
  const rows = lines
    .map((line) => line.split('\t'))
    .filter(([word = '']) => word.startsWith(prefix))
    // The word itself, then its shortest continuations.
    .sort((a, b) => (a[0]?.length ?? 0) - (b[0]?.length ?? 0));
  const found = new Map<string, { headword: string; key: string }>();
  for (const [key = '', ...headwords] of rows) {
    for (const headword of headwords) {
      if (found.size < limit && !found.has(headword)) found.set(headword, { headword, key });
    }
  }
  return [...found.values()];
}

/** Lines of the files in which keys with this prefix lie. */
async function readRange(lexicon: Lexicon, places: readonly ShardPlace[], prefix: string): Promise<string[]> {
  const first = placeOf(places, prefix) ?? places[0];
  if (first === undefined) return [];
  const at = places.indexOf(first);
  const names = places
    .slice(at, at + MOST_FILES)
    .filter((place, index) => index === 0 || place.first.startsWith(prefix))
    .map((place) => place.name);
  const texts = await Promise.all(names.map((name) => lexicon.readText(name)));
  return texts.flatMap((text) => text.split('\n'));
}
