/** Beads of a confidence below this are shown to the learner as doubtful. See docs/alignment.md for what that catches. */
export const DOUBTFUL = 0.6;

/** Logistic regression of “is this bead in the gold” on the log-odds of its posterior; see docs/alignment.md. */
const CALIBRATION = { slope: 0.5, intercept: 0 };
const SURE = 1e-6;

/**
 * How probable it is that a bead is right, 0 … 1. The model's own posterior is too sure of itself, because it takes the words of a
 * sentence for independent witnesses.
 */
export function calibrate(posterior: number): number {
  const bounded = Math.min(1 - SURE, Math.max(SURE, posterior));
  const odds = Math.log(bounded / (1 - bounded));
  return 1 / (1 + Math.exp(-(CALIBRATION.intercept + CALIBRATION.slope * odds)));
}
