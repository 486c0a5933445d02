import type { Bead } from './bead';
import type { Corpus } from './corpus';
import type { WeighedBead } from './decode';
import type { SentenceLattice } from './join-evidence';
import { computePosteriors, nodeAt } from './lattice';
import type { Sides } from './passes';
import type { Weights } from './weights';

/** Beads of a confidence below this are shown to the learner as doubtful. See docs/alignment.md for what that catches. */
export const DOUBTFUL = 0.85;

/**
 * Scores are multiplied by this before the posteriors that confidence rests on are computed. The words of a
 * sentence are not independent witnesses, so the plain posteriors are all near 0 or 1.
 */
const TEMPERING = 0.15;
/**
 * Logistic regression of “is this bead in the gold” on the log-odds of its posterior and of that of its sentences tempered, and on the evidence for
 * each ten letters.
 */
const CALIBRATION = { intercept: 0.89, posterior: 0.2, tempered: 0.11, evidence: 0.52 };
const SURE = 1e-6;

/**
 * How probable it is that each bead is right, 0 … 1: calibrated on four novels, each judged by the other three (docs/alignment.md).
 * @param sides the sentences of the stretch
 * @param lattice what the last pass over sentences found
 */
export function weighConfidence(
  beads: readonly WeighedBead[],
  { source, target }: Sides,
  lattice: SentenceLattice,
  weights: Weights,
): number[] {
  const { band, shapes, scores } = lattice;
  const tempered = computePosteriors(
    band,
    shapes,
    scores.map((score) => score * TEMPERING),
    weights.omissions,
  );
  return beads.map((bead) => {
    const edge = findEdge(bead, lattice);
    const isFull = bead.source[0] < bead.source[1] && bead.target[0] < bead.target[1];
    const letters = countLetters(source, bead.source) + countLetters(target, bead.target);
    const evidence = isFull && edge >= 0 ? ((scores[edge] ?? 0) / letters) * 10 : 0;
    return calibrate(bead.posterior, tempered[edge] ?? 0, evidence);
  });
}

/** The bead's place in the arrays of the lattice; -1 for one that only clauses have found. */
function findEdge({ source, target }: Bead, { band, shapes }: SentenceLattice): number {
  const [i, iEnd] = source;
  const [j, jEnd] = target;
  if (j < (band.low[i] as number) || j > (band.high[i] as number)) return -1;
  const shape = shapes.findIndex(([a, b]) => a === iEnd - i && b === jEnd - j);
  return shape < 0 ? -1 : nodeAt(band, i, j) * shapes.length + shape;
}

function calibrate(posterior: number, tempered: number, evidence: number): number {
  const sum =
    CALIBRATION.intercept +
    CALIBRATION.posterior * toOdds(posterior) +
    CALIBRATION.tempered * toOdds(tempered) +
    CALIBRATION.evidence * evidence;
  return 1 / (1 + Math.exp(-sum));
}

function toOdds(posterior: number): number {
  const bounded = Math.min(1 - SURE, Math.max(SURE, posterior));
  return Math.log(bounded / (1 - bounded));
}

function countLetters(corpus: Corpus, [from, to]: readonly [number, number]): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += corpus.lengths[at] ?? 0;
  return sum;
}
