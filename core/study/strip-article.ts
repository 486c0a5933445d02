import type { Gender } from '@/core/lexicon/reading';

/** What may stand before a word when it is typed or listed, and the gender that it shows. */
const LEADING: readonly (readonly [RegExp, Gender | null])[] = [
  [/^(?:le|un|du|au) (?=.)/u, 'm'],
  [/^(?:la|une|de la|à la) (?=.)/u, 'f'],
  [/^(?:les|des|aux) (?=.)/u, null],
  [/^(?:l'|de l'|à l') ?(?=.)/u, null],
  [/^(?:se (?=.)|s' ?(?=.))/u, null],
];

/**
 * Parts a word from the article or reflexive pronoun before it.
 * @param word lower case, straight apostrophes, single spaces
 * @returns `gender` as the article shows it, null where it shows none
 * @example stripArticle("l'homme") // { word: 'homme', gender: null }
 * @example stripArticle('une table') // { word: 'table', gender: 'f' }
 */
export function stripArticle(word: string): { readonly word: string; readonly gender: Gender | null } {
  for (const [pattern, gender] of LEADING) {
    if (pattern.test(word)) return { word: word.replace(pattern, ''), gender };
  }
  return { word, gender: null };
}
