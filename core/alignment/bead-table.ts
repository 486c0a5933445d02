import type { Bead } from './bead';
import type { WeighedBead } from './decode';

/** A bead that may start at some pair of places, with the probability that it does. */
export interface Candidate {
  readonly sourceSize: number;
  readonly targetSize: number;
  posterior: number;
}

/** Beads of any size with their posteriors, by where they start. */
export class BeadTable {
  private readonly starts: Map<number, Candidate[]>[];

  /** @param sourceSize sentences of the source side */
  constructor(readonly sourceSize: number) {
    this.starts = Array.from({ length: sourceSize + 1 }, () => new Map());
  }

  /** Adds to the posterior of the bead that starts at (i, j). */
  add(i: number, j: number, sourceSize: number, targetSize: number, posterior: number): void {
    const row = this.starts[i];
    if (row === undefined) return;
    const candidates = row.get(j) ?? [];
    const known = candidates.find((bead) => bead.sourceSize === sourceSize && bead.targetSize === targetSize);
    if (known !== undefined) known.posterior += posterior;
    else row.set(j, [...candidates, { sourceSize, targetSize, posterior }]);
  }

  /** Posterior of one bead, 0 where it was not thought of. */
  get({ source, target }: Bead): number {
    const candidates = this.starts[source[0]]?.get(target[0]) ?? [];
    const found = candidates.find(
      (bead) => bead.sourceSize === source[1] - source[0] && bead.targetSize === target[1] - target[0],
    );
    return found?.posterior ?? 0;
  }

  /** The way from (0, 0) to the end with the largest sum of (posterior − cost); see decodeBeads. */
  choose(targetSize: number, cost: number): WeighedBead[] {
    const best = this.starts.map(() => new Map<number, { worth: number; next: Candidate | null }>());
    best[this.sourceSize]?.set(targetSize, { worth: 0, next: null });
    for (let i = this.sourceSize; i >= 0; i--) {
      const row = [...(this.starts[i] ?? [])].sort(([a], [b]) => b - a);
      for (const [j, candidates] of row) {
        for (const next of candidates) {
          const after = best[i + next.sourceSize]?.get(j + next.targetSize);
          if (after === undefined) continue;
          const worth = after.worth + next.posterior - cost;
          const known = best[i]?.get(j);
          if (known === undefined || worth > known.worth) best[i]?.set(j, { worth, next });
        }
      }
    }
    const beads: WeighedBead[] = [];
    let [i, j] = [0, 0];
    for (;;) {
      const next = best[i]?.get(j)?.next;
      if (!next) return beads;
      const [iEnd, jEnd]: [number, number] = [i + next.sourceSize, j + next.targetSize];
      beads.push({ source: [i, iEnd], target: [j, jEnd], posterior: next.posterior });
      [i, j] = [iEnd, jEnd];
    }
  }
}
