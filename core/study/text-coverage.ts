import type { WordKey } from './card';
import type { WordStatus } from './word-status';

/** A word of a text, as often as it occurs there. */
export interface TextWord {
  readonly key: WordKey;
  /** Dictionary form, to be shown. */
  readonly lemma: string;
  readonly count: number;
  /** Place by frequency in the language, 1 = most frequent; null beyond the lists. */
  readonly rank: number | null;
}

/** How a text would read: after how many of its running words are known. */
export type TextEase = 'easy' | 'comfortable' | 'demanding' | 'hard';

export interface TextCoverage {
  readonly words: number;
  readonly lemmas: number;
  /** Share of running words that are known or ignored, 0 to 1. */
  readonly share: number;
  /** Share of running words that are being learnt. */
  readonly learningShare: number;
  readonly knownLemmas: number;
  readonly learningLemmas: number;
  readonly ease: TextEase;
}

/**
 * Shares of known words from which a text can be read with pleasure and with help: Hu & Nation (2000), 98 %; Laufer &
 * Ravenhorst-Kalovski (2010), 95 %; below nine in ten Schmitt, Jiang & Grabe (2011) find little understood.
 */
const EASE: readonly (readonly [number, TextEase])[] = [
  [0.98, 'easy'],
  [0.95, 'comfortable'],
  [0.9, 'demanding'],
];

/**
 * Adds up the words of a text, one entry a lemma.
 * @param words one entry for each running word; proper names, numbers and punctuation left out
 */
export function countWords(words: Iterable<Omit<TextWord, 'count'>>): TextWord[] {
  const counted = new Map<WordKey, TextWord>();
  for (const word of words) {
    const { key, lemma, rank } = word;
    counted.set(key, { key, lemma, rank, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  return [...counted.values()];
}

/** The share of a text that this learner knows, and how it would read. */
export function coverText(
  words: readonly TextWord[],
  statuses: ReadonlyMap<WordKey, WordStatus>,
): TextCoverage {
  let all = 0;
  let known = 0;
  let learning = 0;
  let knownLemmas = 0;
  let learningLemmas = 0;
  for (const { key, count } of words) {
    const status = statuses.get(key) ?? 'new';
    all += count;
    if (status === 'learning') {
      learning += count;
      learningLemmas += 1;
    } else if (status !== 'new') {
      known += count;
      knownLemmas += 1;
    }
  }
  const share = all === 0 ? 1 : known / all;
  const ease = EASE.find(([least]) => share >= least)?.[1] ?? 'hard';
  const learningShare = all === 0 ? 0 : learning / all;
  return { words: all, lemmas: words.length, share, learningShare, knownLemmas, learningLemmas, ease };
}

/** Where the frequency lists end, a word counts as this rare. */
const RANK_BEYOND = 50_000;

/**
 * The words to learn before reading: new to this learner, by how often they occur here times how common they are in the
 * language (logarithm of the rank, as Zipf's law has it).
 * @param limit how many at most
 */
export function chooseWordsToLearn(
  words: readonly TextWord[],
  statuses: ReadonlyMap<WordKey, WordStatus>,
  limit: number,
): TextWord[] {
  const worth = ({ count, rank }: TextWord) =>
    count * Math.max(0.5, Math.log10((2 * RANK_BEYOND) / Math.min(RANK_BEYOND, rank ?? RANK_BEYOND)));
  return words
    .filter(({ key }) => (statuses.get(key) ?? 'new') === 'new')
    .map((word) => ({ word, value: worth(word) }))
    .sort((a, b) => b.value - a.value || (a.word.key < b.word.key ? -1 : 1))
    .slice(0, limit)
    .map(({ word }) => word);
}
