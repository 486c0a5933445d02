import { type Band, countNodes } from './band';
import type { Bead } from './bead';
import type { Shape } from './bead-model';
import { nodeAt } from './lattice';

/** A bead with the posterior probability that the model gives it. */
export interface WeighedBead extends Bead {
  readonly posterior: number;
}

/** A bead as it was found in the band. */
export interface DecodedBead extends WeighedBead {
  /** Its place in the arrays of scores and posteriors. */
  readonly edge: number;
}

/**
 * Chooses the way through the band with the most beads that are probably right: the largest sum of
 * (posterior − cost) over its beads. With a cost of F/2 this maximises the expected F1, where the single
 * most probable way would merge beads to be safe.
 * @param cost what a bead must be worth to be chosen, 0 … 1
 */
export function decodeBeads(
  band: Band,
  shapes: readonly Shape[],
  posteriors: Float32Array,
  cost: number,
): DecodedBead[] {
  const nodes = countNodes(band);
  const best = new Float64Array(nodes).fill(-Infinity);
  const chosen = new Int8Array(nodes).fill(-1);
  best[nodes - 1] = 0;
  for (let i = band.sourceSize; i >= 0; i--) {
    for (let j = band.high[i] as number; j >= (band.low[i] as number); j--) {
      const node = nodeAt(band, i, j);
      for (let k = 0; k < shapes.length; k++) {
        const [a, b] = shapes[k] as Shape;
        if (i + a > band.sourceSize || j + b > band.targetSize) continue;
        if (j + b < (band.low[i + a] as number) || j + b > (band.high[i + a] as number)) continue;
        const worth =
          (posteriors[node * shapes.length + k] as number) -
          cost +
          (best[nodeAt(band, i + a, j + b)] as number);
        if (worth > (best[node] as number)) {
          best[node] = worth;
          chosen[node] = k;
        }
      }
    }
  }
  return followChoices(band, shapes, posteriors, chosen);
}

function followChoices(
  band: Band,
  shapes: readonly Shape[],
  posteriors: Float32Array,
  chosen: Int8Array,
): DecodedBead[] {
  const beads: DecodedBead[] = [];
  let i = 0;
  let j = 0;
  while (i < band.sourceSize || j < band.targetSize) {
    const node = nodeAt(band, i, j);
    const k = chosen[node] as number;
    const [a, b] = shapes[k] as Shape;
    const edge = node * shapes.length + k;
    beads.push({ source: [i, i + a], target: [j, j + b], posterior: posteriors[edge] as number, edge });
    i += a;
    j += b;
  }
  return beads;
}
