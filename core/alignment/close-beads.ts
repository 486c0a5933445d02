import { type Band, countNodes } from './band';
import type { Shape } from './bead-model';
import type { BeadTable } from './bead-table';
import { nodeAt } from './lattice';

/** No bead of more sentences on a side is built from clauses. */
const MAX_SENTENCES = 6;
/** Ways less probable than this are not followed. */
const NEGLIGIBLE = 1e-3;

/** Posteriors of beads of clauses. */
export interface ClauseLattice {
  readonly band: Band;
  readonly shapes: readonly Shape[];
  /** `[node * shapes + shape]` */
  readonly posteriors: Float32Array;
}

/**
 * Turns beads of clauses into beads of sentences: where a clause goes with one of the next sentence, the sentences belong together.
 * A bead of sentences is as probable as all ways through its clauses that meet no pair of sentence ends before its own end.
 * From each pair of sentence ends the probability mass is sent on along the lattice until it reaches the next pair.
 * @param firsts first clause of each sentence, of both sides, and the number of clauses at the end
 * @param share what posteriors are multiplied by before they are added to the table
 */
export function closeBeads(
  lattice: ClauseLattice,
  firsts: { readonly source: Int32Array; readonly target: Int32Array },
  table: BeadTable,
  share: number,
): void {
  const { band } = lattice;
  const arrivals = sumByNode(lattice);
  const mass = new Float64Array(countNodes(band));
  const ends = { source: indexEnds(firsts.source), target: indexEnds(firsts.target) };
  for (let i = 0; i < firsts.source.length; i++) {
    const c = firsts.source[i] as number;
    for (let d = band.low[c] as number; d <= (band.high[c] as number); d++) {
      const j = ends.target[d] as number;
      const node = nodeAt(band, c, d);
      if (j < 0 || (arrivals[node] as number) < NEGLIGIBLE) continue;
      mass[node] = arrivals[node] as number;
      const limit = [lastWithin(firsts.source, i), lastWithin(firsts.target, j)] as const;
      spreadMass(lattice, arrivals, mass, [c, d], limit, (cEnd, dEnd) => {
        const iEnd = ends.source[cEnd] as number;
        const jEnd = ends.target[dEnd] as number;
        if (iEnd < 0 || jEnd < 0) return false;
        const posterior = mass[nodeAt(band, cEnd, dEnd)] as number;
        if (posterior >= NEGLIGIBLE) table.add(i, j, iEnd - i, jEnd - j, posterior * share);
        return true;
      });
    }
  }
}

/** Sends the mass at `start` on, node by node, as far as `limit`; `isEnd` takes what arrives at an end. Leaves `mass` all zero. */
function spreadMass(
  { band, shapes, posteriors }: ClauseLattice,
  arrivals: Float32Array,
  mass: Float64Array,
  start: readonly [number, number],
  limit: readonly [number, number],
  isEnd: (c: number, d: number) => boolean,
): void {
  for (let c = start[0]; c <= limit[0]; c++) {
    const last = Math.min(limit[1], band.high[c] as number);
    for (let d = Math.max(start[1], band.low[c] as number); d <= last; d++) {
      const node = nodeAt(band, c, d);
      const here = mass[node] as number;
      if (here === 0) continue;
      const isStart = c === start[0] && d === start[1];
      const goesOn = isStart || (!isEnd(c, d) && here >= NEGLIGIBLE);
      mass[node] = 0;
      if (!goesOn) continue;
      const share = here / (arrivals[node] as number);
      for (let k = 0; k < shapes.length; k++) {
        const [a, b] = shapes[k] as Shape;
        const posterior = posteriors[node * shapes.length + k] as number;
        if (posterior === 0 || c + a > limit[0] || d + b > limit[1]) continue;
        const next = nodeAt(band, c + a, d + b);
        mass[next] = (mass[next] as number) + posterior * share;
      }
    }
  }
}

function sumByNode({ band, shapes, posteriors }: ClauseLattice): Float32Array {
  const sums = new Float32Array(countNodes(band));
  for (let at = 0; at < posteriors.length; at++) {
    const node = Math.floor(at / shapes.length);
    sums[node] = (sums[node] as number) + (posteriors[at] as number);
  }
  return sums;
}

function lastWithin(firsts: Int32Array, sentence: number): number {
  return firsts[Math.min(firsts.length - 1, sentence + MAX_SENTENCES)] as number;
}

/** For each clause the sentence that begins with it, or -1. */
function indexEnds(firsts: Int32Array): Int32Array {
  const ends = new Int32Array((firsts.at(-1) ?? 0) + 1).fill(-1);
  firsts.forEach((first, sentence) => {
    ends[first] = sentence;
  });
  return ends;
}
