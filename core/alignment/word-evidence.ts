import type { Corpus } from './corpus';
import type { SparseMatrix } from './sparse-matrix';

/** A lexicon made ready for scoring: what is computed once a pass, whatever stretch of the text is scored. */
export interface WordEvidence {
  readonly lexicon: SparseMatrix;
  readonly source: SideEvidence;
  readonly target: SideEvidence;
}

export interface SideEvidence {
  /** 1 / P(word), from its frequency in this text. */
  readonly rarity: Float32Array;
  /** known / (1 − known), where `known` is how much of a word's uses its known translations explain: 0 where there are none. */
  readonly odds: Float32Array;
  /** log(1 − known): what a word says against a bead in which nothing translates it. */
  readonly logUnknown: Float32Array;
}

/** In a pasted paragraph every word is frequent; its words are taken to come from a text of this many. */
const SMALLEST_TEXT = 1500;

/** @param known the most that known translations explain of any word's uses, below 1 */
export function prepareEvidence(
  source: Corpus,
  target: Corpus,
  lexicon: SparseMatrix,
  known: number,
): WordEvidence {
  const sourceMass = new Float32Array(source.vocabulary.length);
  const targetMass = new Float32Array(target.vocabulary.length);
  for (let word = 0; word < source.vocabulary.length; word++) {
    for (let entry = lexicon.starts[word] as number; entry < (lexicon.starts[word + 1] as number); entry++) {
      const column = lexicon.columns[entry] as number;
      sourceMass[word] = (sourceMass[word] as number) + (lexicon.forward[entry] as number);
      targetMass[column] = (targetMass[column] as number) + (lexicon.backward[entry] as number);
    }
  }
  return {
    lexicon,
    source: prepareSide(source, sourceMass, known),
    target: prepareSide(target, targetMass, known),
  };
}

function prepareSide(corpus: Corpus, mass: Float32Array, known: number): SideEvidence {
  const size = Math.max(SMALLEST_TEXT, corpus.words.length + 1);
  const shares = mass.map((sum) => known * Math.min(1, sum));
  return {
    rarity: Float32Array.from(corpus.counts, (count) => size / (count + 0.5)),
    odds: shares.map((share) => share / (1 - share)),
    logUnknown: shares.map((share) => Math.log(1 - share)),
  };
}
