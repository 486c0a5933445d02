import type { OmissionCosts } from './lattice';

/** How the kinds of evidence are weighed against each other. Tuned by leaving one book out; see docs/alignment.md. */
export interface Weights {
  /** Weight of the evidence of lengths. */
  readonly length: number;
  /** Weight of the evidence of words. */
  readonly words: number;
  /** Share of a word's uses that its known translations explain. */
  readonly known: number;
  /** What a bead must be worth (in posterior) to be chosen; see decodeBeads. */
  readonly cost: number;
  /** Logarithms added to the prior of an omission. */
  readonly omissions: OmissionCosts;
  /** Those that are others for clauses. */
  readonly clauses: Pick<Weights, 'length' | 'words' | 'omissions'>;
  /** How much clauses say beside sentences: their share of a bead's posterior, 0 … 1. */
  readonly clauseShare: number;
}

export const WEIGHTS: Weights = {
  length: 0.7,
  words: 1.6,
  known: 0.5,
  cost: 0.5,
  omissions: { begin: -1.5, goOn: 0.5 },
  clauses: { length: 1, words: 2, omissions: { begin: -1, goOn: 0.5 } },
  clauseShare: 0.55,
};
