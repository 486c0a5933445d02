import { isWord, type Language, sentenceWords } from './sentence-words';

/** One side of a text as the aligner sees it: sentences as runs of word numbers in flat arrays. */
export interface Corpus {
  readonly size: number;
  /** Word numbers of all sentences, one after the other. */
  readonly words: Int32Array;
  /** Sentence `i` owns `words[starts[i] … starts[i + 1] - 1]`; in a slice the first start need not be 0. */
  readonly starts: Int32Array;
  /** Letters and digits of each sentence, never less than 1. */
  readonly lengths: Float64Array;
  /** Word number → the dictionary forms that it may stand for (at most two), or the number or mark that it is. */
  readonly vocabulary: readonly (readonly string[])[];
  /** How often each word occurs. */
  readonly counts: Int32Array;
}

const LETTERS = /[\p{L}\p{N}]/gu;

/**
 * Reads the sentences of one side into a {@link Corpus}.
 * @param lemmatise brings a word to its dictionary forms
 */
export function readCorpus(
  sentences: readonly string[],
  language: Language,
  lemmatise: (word: string) => readonly string[],
): Corpus {
  const vocabulary: (readonly string[])[] = [];
  const numbers = new Map<string, number>();
  const forms = new Map<string, number>();
  const numberOf = (form: string): number => {
    const lemmas = isWord(form) ? lemmatise(form) : [form];
    const key = lemmas.join('|');
    const number = numbers.get(key) ?? numbers.size;
    if (number === vocabulary.length) {
      numbers.set(key, number);
      vocabulary.push(lemmas);
    }
    forms.set(form, number);
    return number;
  };
  const starts = new Int32Array(sentences.length + 1);
  const lengths = new Float64Array(sentences.length);
  let words = new Int32Array(sentences.length * 24 + 16);
  let used = 0;
  sentences.forEach((sentence, i) => {
    const found = sentenceWords(sentence, language);
    if (used + found.length > words.length) {
      const wider = new Int32Array((used + found.length) * 2);
      wider.set(words);
      words = wider;
    }
    for (const form of found) words[used++] = forms.get(form) ?? numberOf(form);
    starts[i + 1] = used;
    lengths[i] = Math.max(1, countLetters(sentence));
  });
  const counts = new Int32Array(vocabulary.length);
  for (let k = 0; k < used; k++) {
    const word = words[k] as number;
    counts[word] = (counts[word] as number) + 1;
  }
  return { size: sentences.length, words: words.slice(0, used), starts, lengths, vocabulary, counts };
}

function countLetters(sentence: string): number {
  return sentence.match(LETTERS)?.length ?? 0;
}

/** Sentences `[from, to)` of a side; words and their counts stay the whole text's. */
export function sliceCorpus(corpus: Corpus, from: number, to: number): Corpus {
  return {
    ...corpus,
    size: to - from,
    starts: corpus.starts.subarray(from, to + 1),
    lengths: corpus.lengths.subarray(from, to),
  };
}
