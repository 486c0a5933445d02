import type { Band } from './band';
import type { Bead } from './bead';
import type { Shape } from './bead-model';
import { BeadTable } from './bead-table';
import type { ScoredClauses } from './clause-pass';
import { closeBeads } from './close-beads';
import { weighConfidence } from './confidence';
import { nodeAt } from './lattice';
import type { FoundBead, Sides } from './passes';
import type { Weights } from './weights';

/** What the last pass over sentences found; `[node * shapes + shape]`. */
export interface SentenceLattice {
  readonly band: Band;
  readonly shapes: readonly Shape[];
  readonly scores: Float32Array;
  readonly posteriors: Float32Array;
  /** The beads that sentences alone would choose. */
  readonly beads: readonly Bead[];
}

/** Beads of sentences less probable than this are left out. */
const NEGLIGIBLE = 1e-3;

/**
 * Chooses the beads of a stretch by the mean of two posteriors: sentences by themselves see what belongs to what, clauses see where one
 * sentence's end is in the other text's next sentence.
 * @param sides the stretch's sentences
 */
export function joinEvidence(
  sides: Sides,
  sentences: SentenceLattice,
  clauses: ScoredClauses,
  weights: Weights,
): FoundBead[] {
  const { clauseShare, cost } = weights;
  const table = new BeadTable(sides.source.size);
  closeBeads(clauses.lattice, clauses.firsts, table, clauseShare);
  addSentences(sentences, table, 1 - clauseShare);
  // Where everything is alike no bead is probable; a way to the end must be there nevertheless.
  for (const { source, target } of sentences.beads)
    table.add(source[0], target[0], source[1] - source[0], target[1] - target[0], 0);
  const beads = table.choose(sides.target.size, cost);
  const confidences = weighConfidence(beads, sides, sentences, weights);
  return beads.map((bead, at) => ({ ...bead, confidence: confidences[at] ?? 0 }));
}

function addSentences({ band, shapes, posteriors }: SentenceLattice, table: BeadTable, share: number): void {
  for (let i = 0; i <= band.sourceSize; i++) {
    for (let j = band.low[i] as number; j <= (band.high[i] as number); j++) {
      const first = nodeAt(band, i, j) * shapes.length;
      for (let k = 0; k < shapes.length; k++) {
        const posterior = posteriors[first + k] as number;
        const [a, b] = shapes[k] as Shape;
        if (posterior >= NEGLIGIBLE) table.add(i, j, a, b, posterior * share);
      }
    }
  }
}
