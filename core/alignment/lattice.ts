import { type Band, countNodes } from './band';
import type { Shape } from './bead-model';

/** Extra cost of beginning an omission, and of going on with one: translators leave out passages rather than sentences. */
export interface OmissionCosts {
  readonly begin: number;
  readonly goOn: number;
}

/** What the last bead was: a translated one, or an omission on either side. */
const STATES = 3;
const TRANSLATED = 0;
const SOURCE_OMITTED = 1;
const TARGET_OMITTED = 2;

/**
 * Sums over all ways through the band (forward–backward, Baum 1972) to get how probable each bead is.
 * @param scores natural logarithms, `[node * shapes + shape]`, as scoreBeads gives them
 * @returns posterior probabilities in the same order
 */
export function computePosteriors(
  band: Band,
  shapes: readonly Shape[],
  scores: Float32Array,
  omissions: OmissionCosts,
): Float32Array {
  const lattice = { band, shapes, scores, omissions, states: shapes.map(stateAfter) };
  const forward = sweepForward(lattice);
  const backward = sweepBackward(lattice);
  const total = backward[TRANSLATED] as number;
  const beads = new Float32Array(scores.length);
  forEachNode(band, (i, j, node) => {
    for (let k = 0; k < shapes.length; k++) {
      const score = scores[node * shapes.length + k] as number;
      if (score === -Infinity) continue;
      const [a, b] = shapes[k] as Shape;
      const to = lattice.states[k] as number;
      const after = score + (backward[nodeAt(band, i + a, j + b) * STATES + to] as number) - total;
      let sum = 0;
      for (let from = 0; from < STATES; from++) {
        sum += Math.exp((forward[node * STATES + from] as number) + moveCost(omissions, from, to) + after);
      }
      beads[node * shapes.length + k] = sum;
    }
  });
  return beads;
}

/** Number of the node (i, j), which must lie in the band. */
export function nodeAt(band: Band, i: number, j: number): number {
  return (band.offsets[i] as number) + j - (band.low[i] as number);
}

interface Lattice {
  readonly band: Band;
  readonly shapes: readonly Shape[];
  readonly scores: Float32Array;
  readonly omissions: OmissionCosts;
  readonly states: readonly number[];
}

function stateAfter([source, target]: Shape): number {
  if (target === 0) return SOURCE_OMITTED;
  return source === 0 ? TARGET_OMITTED : TRANSLATED;
}

function moveCost(omissions: OmissionCosts, from: number, to: number): number {
  if (to === TRANSLATED) return 0;
  return from === to ? omissions.goOn : omissions.begin;
}

function forEachNode(band: Band, visit: (i: number, j: number, node: number) => void): void {
  for (let i = 0; i <= band.sourceSize; i++) {
    for (let j = band.low[i] as number; j <= (band.high[i] as number); j++) visit(i, j, nodeAt(band, i, j));
  }
}

function sweepForward({ band, shapes, scores, omissions, states }: Lattice): Float64Array {
  const forward = new Float64Array(countNodes(band) * STATES).fill(-Infinity);
  forward[TRANSLATED] = 0;
  forEachNode(band, (i, j, node) => {
    for (let k = 0; k < shapes.length; k++) {
      const score = scores[node * shapes.length + k] as number;
      if (score === -Infinity) continue;
      const [a, b] = shapes[k] as Shape;
      const to = states[k] as number;
      const end = nodeAt(band, i + a, j + b) * STATES + to;
      for (let from = 0; from < STATES; from++) {
        const before = forward[node * STATES + from] as number;
        forward[end] = addLogs(forward[end] as number, before + moveCost(omissions, from, to) + score);
      }
    }
  });
  return forward;
}

function sweepBackward({ band, shapes, scores, omissions, states }: Lattice): Float64Array {
  const nodes = countNodes(band);
  const backward = new Float64Array(nodes * STATES).fill(-Infinity);
  backward.fill(0, (nodes - 1) * STATES);
  for (let i = band.sourceSize; i >= 0; i--) {
    for (let j = band.high[i] as number; j >= (band.low[i] as number); j--) {
      const node = nodeAt(band, i, j);
      for (let k = 0; k < shapes.length; k++) {
        const score = scores[node * shapes.length + k] as number;
        if (score === -Infinity) continue;
        const [a, b] = shapes[k] as Shape;
        const to = states[k] as number;
        const after = score + (backward[nodeAt(band, i + a, j + b) * STATES + to] as number);
        for (let from = 0; from < STATES; from++) {
          const at = node * STATES + from;
          backward[at] = addLogs(backward[at] as number, after + moveCost(omissions, from, to));
        }
      }
    }
  }
  return backward;
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
