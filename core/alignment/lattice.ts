import { type Band, countNodes } from './band';
import type { Shape } from './bead-model';

/** Posterior probability of every bead of the band, and of every node being passed. */
export interface Posteriors {
  /** `[node * shapes + shape]`, like the scores. */
  readonly beads: Float32Array;
}

/**
 * Sums over all ways through the band (forward–backward, Baum 1972) to get how probable each bead is.
 * @param scores natural logarithms, as {@link scoreBeads} gives them
 */
export function computePosteriors(band: Band, shapes: readonly Shape[], scores: Float32Array): Posteriors {
  const nodes = countNodes(band);
  const forward = new Float64Array(nodes).fill(-Infinity);
  const backward = new Float64Array(nodes).fill(-Infinity);
  forward[0] = 0;
  backward[nodes - 1] = 0;
  sweepForward(band, shapes, scores, forward);
  sweepBackward(band, shapes, scores, backward);
  const total = backward[0] as number;
  const beads = new Float32Array(scores.length);
  for (let i = 0; i <= band.sourceSize; i++) {
    for (let j = band.low[i] as number; j <= (band.high[i] as number); j++) {
      const node = nodeAt(band, i, j);
      const before = (forward[node] as number) - total;
      if (before === -Infinity) continue;
      for (let k = 0; k < shapes.length; k++) {
        const score = scores[node * shapes.length + k] as number;
        if (score === -Infinity) continue;
        const [a, b] = shapes[k] as Shape;
        beads[node * shapes.length + k] = Math.exp(
          before + score + (backward[nodeAt(band, i + a, j + b)] as number),
        );
      }
    }
  }
  return { beads };
}

/** Number of the node (i, j), which must lie in the band. */
export function nodeAt(band: Band, i: number, j: number): number {
  return (band.offsets[i] as number) + j - (band.low[i] as number);
}

function sweepForward(
  band: Band,
  shapes: readonly Shape[],
  scores: Float32Array,
  forward: Float64Array,
): void {
  for (let i = 0; i <= band.sourceSize; i++) {
    for (let j = band.low[i] as number; j <= (band.high[i] as number); j++) {
      const node = nodeAt(band, i, j);
      const before = forward[node] as number;
      if (before === -Infinity) continue;
      for (let k = 0; k < shapes.length; k++) {
        const score = scores[node * shapes.length + k] as number;
        if (score === -Infinity) continue;
        const [a, b] = shapes[k] as Shape;
        const end = nodeAt(band, i + a, j + b);
        forward[end] = addLogs(forward[end] as number, before + score);
      }
    }
  }
}

function sweepBackward(
  band: Band,
  shapes: readonly Shape[],
  scores: Float32Array,
  backward: Float64Array,
): void {
  for (let i = band.sourceSize; i >= 0; i--) {
    for (let j = band.high[i] as number; j >= (band.low[i] as number); j--) {
      const node = nodeAt(band, i, j);
      let sum = backward[node] as number;
      for (let k = 0; k < shapes.length; k++) {
        const score = scores[node * shapes.length + k] as number;
        if (score === -Infinity) continue;
        const [a, b] = shapes[k] as Shape;
        sum = addLogs(sum, score + (backward[nodeAt(band, i + a, j + b)] as number));
      }
      backward[node] = sum;
    }
  }
}

/** log(eᵃ + eᵇ) */
function addLogs(a: number, b: number): number {
  if (a === -Infinity) return b;
  if (b === -Infinity) return a;
  const difference = a - b;
  if (difference > 30) return a;
  if (difference < -30) return b;
  return difference > 0 ? a + Math.log1p(Math.exp(-difference)) : b + Math.log1p(Math.exp(difference));
}
