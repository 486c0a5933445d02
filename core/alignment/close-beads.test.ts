import { describe, expect, it } from 'vitest';
import { makeFullBand } from './band';
import type { Shape } from './bead-model';
import { BeadTable } from './bead-table';
import { closeBeads } from './close-beads';
import { nodeAt } from './lattice';

const SHAPES: readonly Shape[] = [
  [1, 1],
  [1, 0],
  [0, 1],
];
/** Two sentences of two clauses on each side. */
const FIRSTS = { source: Int32Array.of(0, 2, 4), target: Int32Array.of(0, 2, 4) };

/** A way through four clauses on each side, in steps by number of shape, as posteriors. */
function walk(ways: readonly (readonly [probability: number, steps: readonly number[]])[]) {
  const band = makeFullBand(4, 4);
  const posteriors = new Float32Array(25 * SHAPES.length);
  for (const [probability, steps] of ways) {
    let [i, j] = [0, 0];
    for (const step of steps) {
      const edge = nodeAt(band, i, j) * SHAPES.length + step;
      posteriors[edge] = (posteriors[edge] ?? 0) + probability;
      const [a, b] = SHAPES[step] ?? [0, 0];
      i += a;
      j += b;
    }
  }
  return { band, shapes: SHAPES, posteriors };
}

const STRAIGHT = [0, 0, 0, 0];
/** The third clause of one side stands before the end of the other side's first sentence. */
const CROSSING = [0, 1, 0, 0, 2];

describe('closeBeads', () => {
  it.each([
    ['sentences whose clauses keep to themselves stay apart', [[1, STRAIGHT]], ['1-1', '1-1']],
    ['sentences that share a clause are joined', [[1, CROSSING]], ['2-2']],
    [
      'the probable of two ways is chosen',
      [
        [0.7, STRAIGHT],
        [0.3, CROSSING],
      ],
      ['1-1', '1-1'],
    ],
    [
      'the other way round too',
      [
        [0.2, STRAIGHT],
        [0.8, CROSSING],
      ],
      ['2-2'],
    ],
  ] as const)('%s', (_, ways, shapes) => {
    const table = new BeadTable(2);
    closeBeads(walk(ways), FIRSTS, table, 1);
    const beads = table.choose(2, 0.5);
    expect(beads.map(({ source, target }) => `${source[1] - source[0]}-${target[1] - target[0]}`)).toEqual(
      shapes,
    );
  });

  it('keeps the probability of each bead', () => {
    const table = new BeadTable(2);
    closeBeads(
      walk([
        [0.7, STRAIGHT],
        [0.3, CROSSING],
      ]),
      FIRSTS,
      table,
      0.5,
    );
    expect(table.get({ source: [0, 2], target: [0, 2] })).toBeCloseTo(0.15);
    expect(table.get({ source: [0, 1], target: [0, 1] })).toBeCloseTo(0.35);
    expect(table.get({ source: [0, 1], target: [0, 2] })).toBe(0);
  });
});
