import { type BeadModel, estimateLogPriors, fitGamma, ratioVariance, type Shape } from './bead-model';
import type { WeighedBead } from './decode';
import type { Sides } from './passes';

/** What a pass has seen of this translator: shapes of beads and lengths of sure ones. */
export interface ModelCounts {
  readonly shapes: Float64Array;
  ratio: number;
  spread: number;
}

/** How many beads the usual shares of shapes count for, against those seen in the text. */
const PRIOR_BEADS = 100;
/** How many beads the usual spread of lengths counts for. */
const PRIOR_SPREAD_BEADS = 40;
/** Beads from this posterior on are trusted for their lengths. */
const TRUSTED = 0.8;

export function makeCounts(shapes: number): ModelCounts {
  return { shapes: new Float64Array(shapes), ratio: 0, spread: 1 };
}

/** Adds expected numbers of beads of each shape. */
export function noteShapes(counts: ModelCounts, seen: Float64Array): void {
  seen.forEach((count, shape) => {
    counts.shapes[shape] = (counts.shapes[shape] ?? 0) + count;
  });
}

/** Expected numbers of beads of each shape, from posteriors by node and shape. */
export function sumByShape(posteriors: Float32Array, shapes: number): Float64Array {
  const sums = new Float64Array(shapes);
  for (let at = 0; at < posteriors.length; at++)
    sums[at % shapes] = (sums[at % shapes] as number) + (posteriors[at] as number);
  return sums;
}

/** Measures the ratio of lengths and its spread on the beads that are sure and have both sides. */
export function noteBeads(counts: ModelCounts, sides: Sides, beads: readonly WeighedBead[]): void {
  const measured = beads
    .filter(
      ({ posterior, source, target }) =>
        posterior >= TRUSTED && source[0] < source[1] && target[0] < target[1],
    )
    .map((bead) => ({
      source: lettersOf(sides.source.lengths, bead.source),
      target: lettersOf(sides.target.lengths, bead.target),
    }));
  const source = measured.reduce((sum, bead) => sum + bead.source, 0);
  const target = measured.reduce((sum, bead) => sum + bead.target, 0);
  if (source === 0 || target === 0) return;
  const ratio = target / source;
  counts.ratio = ratio;
  const squares = measured.reduce((sum, bead) => {
    const variance = ratioVariance((bead.source + bead.target / ratio) / 2, 1);
    return sum + Math.min(9, Math.log(bead.target / (bead.source * ratio)) ** 2 / variance);
  }, 0);
  counts.spread = (squares + PRIOR_SPREAD_BEADS) / (measured.length + PRIOR_SPREAD_BEADS);
}

/** The model of a pass: usual values before anything was seen, then those of the text, drawn towards the usual. */
export function estimateModel(sides: Sides, shapes: readonly Shape[], counts: ModelCounts | null): BeadModel {
  const whole = (lengths: Float64Array) => lengths.reduce((sum, letters) => sum + letters, 0) || 1;
  const wholeRatio = whole(sides.target.lengths) / whole(sides.source.lengths);
  return {
    shapes,
    logPriors: estimateLogPriors(shapes, counts?.shapes ?? new Float64Array(0), PRIOR_BEADS),
    length: {
      // Whole texts of very different length differ by what was left out, not by how it was put.
      ratio: counts?.ratio || Math.min(1.4, Math.max(0.7, wholeRatio)),
      spread: counts?.spread ?? 1,
      source: fitGamma(sides.source.lengths),
      target: fitGamma(sides.target.lengths),
    },
  };
}

function lettersOf(lengths: Float64Array, [from, to]: readonly [number, number]): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += lengths[i] ?? 0;
  return sum;
}
