/** How the kinds of evidence are weighed against each other. Tuned by leaving one book out; see docs/alignment.md. */
export interface Weights {
  /** Weight of the evidence of lengths. */
  readonly length: number;
  /** Weight of the evidence of words. */
  readonly words: number;
  /** Share of a word's uses that its known translations explain. */
  readonly known: number;
}

export const WEIGHTS: Weights = { length: 0.7, words: 0.5, known: 0.6 };
