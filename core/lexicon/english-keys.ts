import type { Meaning } from './shard-layout';

/** An English word or phrase that leads to an entry; the smaller the distance, the better it answers. */
export interface EnglishKey {
  readonly key: string;
  readonly distance: number;
}

const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an the to of in on at for with by from and or be as into out up off over one oneself sb sth someone something etc'.split(
    ' ',
  ),
);

/**
 * Under which English words an entry is found: each synonym, and each full word of a longer one.
 * @example englishKeys({ …, glosses: ['to take part (~ à)'] }) // take part, then take, part
 */
export function englishKeys({ glosses }: Pick<Meaning, 'glosses'>): EnglishKey[] {
  const keys = new Map<string, number>();
  const add = (key: string, distance: number) => {
    if (key !== '' && distance < (keys.get(key) ?? Number.POSITIVE_INFINITY)) keys.set(key, distance);
  };
  glosses.forEach((sense, place) => {
    const synonyms = sense.replace(/\([^)]*\)/g, ' ').split(',');
    synonyms.forEach((synonym, rank) => {
      const phrase = foldEnglish(synonym);
      add(phrase, 2 * place + rank);
      const words = phrase.split(' ').filter((word) => !STOP_WORDS.has(word));
      if (words.length > 1 || words[0] !== phrase) for (const word of words) add(word, 2 * place + rank + 12);
    });
  });
  return [...keys].map(([key, distance]) => ({ key, distance }));
}

/** Lower case, straight apostrophe, no `to` before a verb, single spaces. */
export function foldEnglish(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[“”"!?.…]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^to (?=.)/, '');
}
