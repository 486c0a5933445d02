import type { DictionaryEntry } from '@/core/lexicon/dictionary-entry';
import { searchDictionary } from '@/core/lexicon/search-dictionary';
import { browserLexicon } from './browser-lexicon';
import { lookUpPlace, type PlaceAnswer } from './look-up-place';

/** What the dictionary page shows for a query. */
export interface SearchAnswer {
  readonly query: string;
  readonly french: readonly DictionaryEntry[];
  readonly english: readonly DictionaryEntry[];
  /** Where no entry answers: what can be said of the query as a word, and similar words. */
  readonly instead: PlaceAnswer | null;
}

/**
 * Searches French forms and English meanings at once.
 * @throws where a file of the lexicon cannot be fetched
 */
export async function searchLexicon(query: string): Promise<SearchAnswer> {
  const { french, english } = await searchDictionary(await browserLexicon(), query);
  const isEmpty = french.length === 0 && english.length === 0;
  const instead = isEmpty ? await lookUpPlace({ text: query, start: 0, end: query.length }) : null;
  return { query, french, english, instead };
}
