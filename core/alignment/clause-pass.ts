import type { Band } from './band';
import { ALL_SHAPES } from './bead-model';
import { scoreBeads } from './bead-scores';
import { makeClauseBand } from './clause-band';
import type { DividedSide } from './clauses';
import type { ClauseLattice } from './close-beads';
import { sliceCorpus } from './corpus';
import { computePosteriors } from './lattice';
import { estimateModel, type ModelCounts, makeCounts, noteShapes, sumByShape } from './model-estimates';
import type { ParagraphHints } from './paragraph-hints';
import type { Stretch } from './stretches';
import type { Weights } from './weights';
import type { WordEvidence } from './word-evidence';

export interface DividedSides {
  readonly source: DividedSide;
  readonly target: DividedSide;
}

export interface ClauseMeans {
  readonly evidence: WordEvidence;
  /** Ratio of lengths and its spread, as the passes over sentences found them. */
  readonly counts: ModelCounts;
  /** Paragraphs by the numbers of clauses. */
  readonly hints: ParagraphHints | null;
  readonly weights: Weights;
}

/** What is known of a stretch's clauses once they are scored. */
export interface ScoredClauses {
  readonly lattice: ClauseLattice;
  readonly firsts: { readonly source: Int32Array; readonly target: Int32Array };
}

/**
 * Aligns the clauses within the bands that sentences left, to find which sentences share one. Twice: the first time shows which shapes
 * the beads of clauses have.
 * @yields the share done
 * @returns for each stretch its clauses' posteriors
 */
export function* alignClauses(
  sides: DividedSides,
  stretches: readonly Stretch[],
  bands: readonly Band[],
  means: ClauseMeans,
): Generator<number, ScoredClauses[], void> {
  const clauses = { source: sides.source.clauses, target: sides.target.clauses };
  const weights = { ...means.weights, ...means.weights.clauses };
  const usual = estimateModel(clauses, ALL_SHAPES, null);
  const { ratio, spread } = means.counts;
  const model = { ...usual, length: { ...usual.length, ratio: ratio || usual.length.ratio, spread } };
  const seen = makeCounts(ALL_SHAPES.length);
  const scored: ScoredStretch[] = [];
  for (const [at, stretch] of stretches.entries()) {
    const span = {
      source: spanOf(sides.source.firsts, stretch.source),
      target: spanOf(sides.target.firsts, stretch.target),
    };
    const firsts = {
      source: firstsWithin(sides.source.firsts, stretch.source),
      target: firstsWithin(sides.target.firsts, stretch.target),
    };
    const band = makeClauseBand(bands[at] as Band, firsts);
    const [source, target] = [
      sliceCorpus(clauses.source, ...span.source),
      sliceCorpus(clauses.target, ...span.target),
    ];
    const scoring = scoreBeads(source, target, band, span, { ...means, model, weights });
    let step = scoring.next();
    while (!step.done) {
      yield (at + step.value) / stretches.length;
      step = scoring.next();
    }
    const posteriors = computePosteriors(band, ALL_SHAPES, step.value, weights.omissions);
    noteShapes(seen, sumByShape(posteriors, ALL_SHAPES.length));
    scored.push({ band, scores: step.value, firsts });
  }
  const { logPriors } = estimateModel(clauses, ALL_SHAPES, seen);
  const gains = logPriors.map((prior, shape) => prior - (model.logPriors[shape] ?? 0));
  return scored.map(({ band, scores, firsts }) => {
    // Only the shares of shapes are new: the rest of the scores stays.
    for (let at = 0; at < scores.length; at++)
      scores[at] = (scores[at] as number) + (gains[at % gains.length] as number);
    const posteriors = computePosteriors(band, ALL_SHAPES, scores, weights.omissions);
    return { lattice: { band, shapes: ALL_SHAPES, posteriors }, firsts };
  });
}

interface ScoredStretch {
  readonly band: Band;
  readonly scores: Float32Array;
  readonly firsts: ScoredClauses['firsts'];
}

function spanOf(firsts: Int32Array, [from, to]: readonly [number, number]): readonly [number, number] {
  return [firsts[from] as number, firsts[to] as number];
}

function firstsWithin(firsts: Int32Array, [from, to]: readonly [number, number]): Int32Array {
  const shift = firsts[from] as number;
  return firsts.slice(from, to + 1).map((first) => first - shift);
}
