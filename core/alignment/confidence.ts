import type { Band } from './band';
import type { Shape } from './bead-model';
import type { Corpus } from './corpus';
import type { DecodedBead } from './decode';
import { computePosteriors } from './lattice';
import type { Weights } from './weights';

/** Beads of a confidence below this are shown to the learner as doubtful. See docs/alignment.md for what that catches. */
export const DOUBTFUL = 0.8;

/**
 * Scores are multiplied by this before the posteriors that confidence rests on are computed. The words of a
 * sentence are not independent witnesses, so the plain posteriors are all near 0 or 1.
 */
const TEMPERING = 0.15;
/**
 * Logistic regression of “is this bead in the gold” on the log-odds of the tempered posterior and on the evidence for each ten letters.
 */
const CALIBRATION = { intercept: 1.4, odds: 0.94, evidence: 0.95 };
const SURE = 1e-6;

/**
 * How probable it is that each bead is right, 0 … 1: calibrated on four novels, each judged by the other three (docs/alignment.md).
 * @param scores those that the beads were decoded from
 */
export function weighConfidence(
  beads: readonly DecodedBead[],
  source: Corpus,
  target: Corpus,
  band: Band,
  shapes: readonly Shape[],
  scores: Float32Array,
  weights: Weights,
): number[] {
  const tempered = computePosteriors(
    band,
    shapes,
    scores.map((score) => score * TEMPERING),
    weights.omissions,
  );
  return beads.map((bead) => {
    const isFull = bead.source[0] < bead.source[1] && bead.target[0] < bead.target[1];
    const letters = countLetters(source, bead.source) + countLetters(target, bead.target);
    const evidence = isFull ? ((scores[bead.edge] ?? 0) / letters) * 10 : 0;
    return calibrate(tempered[bead.edge] ?? 0, evidence);
  });
}

function calibrate(posterior: number, evidence: number): number {
  const bounded = Math.min(1 - SURE, Math.max(SURE, posterior));
  const odds = Math.log(bounded / (1 - bounded));
  const sum = CALIBRATION.intercept + CALIBRATION.odds * odds + CALIBRATION.evidence * evidence;
  return 1 / (1 + Math.exp(-sum));
}

function countLetters(corpus: Corpus, [from, to]: readonly [number, number]): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += corpus.lengths[at] ?? 0;
  return sum;
}
