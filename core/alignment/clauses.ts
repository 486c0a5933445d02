import { type Corpus, readCorpus } from './corpus';
import type { Language } from './sentence-words';
import { splitClauses } from './split-clauses';

/** One side of a text, in sentences and in the clauses that these consist of; words and their counts are the same. */
export interface DividedSide {
  readonly sentences: Corpus;
  readonly clauses: Corpus;
  /** Sentence `i` owns the clauses `firsts[i] … firsts[i + 1] - 1`. */
  readonly firsts: Int32Array;
}

/** Reads one side; see readCorpus. */
export function readDivided(
  sentences: readonly string[],
  language: Language,
  lemmatise: (word: string) => readonly string[],
): DividedSide {
  const parts: string[] = [];
  const firsts = new Int32Array(sentences.length + 1);
  sentences.forEach((sentence, i) => {
    parts.push(...splitClauses(sentence));
    firsts[i + 1] = parts.length;
  });
  const clauses = readCorpus(parts, language, lemmatise);
  return { sentences: joinClauses(clauses, firsts), clauses, firsts };
}

function joinClauses(clauses: Corpus, firsts: Int32Array): Corpus {
  const lengths = new Float64Array(firsts.length - 1);
  for (let i = 0; i < lengths.length; i++) {
    for (let clause = firsts[i] as number; clause < (firsts[i + 1] as number); clause++)
      lengths[i] = (lengths[i] as number) + (clauses.lengths[clause] as number);
  }
  return {
    ...clauses,
    size: lengths.length,
    starts: firsts.map((first) => clauses.starts[first] as number),
    lengths,
  };
}
