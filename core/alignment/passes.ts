import type { Band } from './band';
import type { Bead } from './bead';
import { ALL_SHAPES, type BeadModel, FIRST_SHAPES, type Shape } from './bead-model';
import { scoreBeads } from './bead-scores';
import { weighConfidence } from './confidence';
import { type Corpus, sliceCorpus } from './corpus';
import { findCorridor, narrowBand } from './corridor';
import { decodeBeads, type WeighedBead } from './decode';
import { computePosteriors } from './lattice';
import { learnLexicon } from './learn-lexicon';
import { estimateModel, type ModelCounts, makeCounts, noteBeads, noteShapes } from './model-estimates';
import type { ParagraphHints } from './paragraph-hints';
import type { SparseMatrix } from './sparse-matrix';
import type { Stretch } from './stretches';
import type { Weights } from './weights';
import { prepareEvidence, type WordEvidence } from './word-evidence';

export interface Sides {
  readonly source: Corpus;
  readonly target: Corpus;
}

export interface FoundBead extends WeighedBead {
  /** Probability, calibrated, that the bead is right; 1 for a fixed bead. */
  readonly confidence: number;
}

interface Pass {
  readonly shapes: readonly Shape[];
  /** Sentences that the band of the next pass has beyond what this one finds probable. */
  readonly margin: number;
  /** Share of all work that is done after it. */
  readonly done: number;
}

const PASSES: readonly Pass[] = [
  { shapes: FIRST_SHAPES, margin: 4, done: 0.5 },
  { shapes: ALL_SHAPES, margin: 1, done: 0.8 },
  { shapes: ALL_SHAPES, margin: 0, done: 1 },
];
const START = 0.15;

/**
 * Aligns in passes: a first over a wide corridor with small beads, then narrow ones with all shapes, each with a lexicon and a model
 * learnt from the one before.
 */
export function* runPasses(
  sides: Sides,
  cut: { readonly beads: readonly Bead[]; readonly stretches: readonly Stretch[] },
  prior: SparseMatrix,
  hints: ParagraphHints | null,
  weights: Weights,
): Generator<number, FoundBead[], void> {
  const bands: (Band | undefined)[] = cut.stretches.map(() => undefined);
  let lexicon = prior;
  let counts: ModelCounts | null = null;
  let found: FoundBead[] = [];
  let done = START;
  for (const [number, pass] of PASSES.entries()) {
    const model = estimateModel(sides, pass.shapes, counts);
    const evidence = prepareEvidence(sides.source, sides.target, lexicon, weights.known);
    counts = makeCounts(pass.shapes.length);
    found = [];
    for (const [at, stretch] of cut.stretches.entries()) {
      const aligned = yield* alignStretch(
        sides,
        stretch,
        bands[at],
        { prior, evidence, model, hints, weights, margin: pass.margin, isLast: number === PASSES.length - 1 },
        [
          done + ((pass.done - done) * at) / cut.stretches.length,
          done + ((pass.done - done) * (at + 1)) / cut.stretches.length,
        ],
      );
      bands[at] = aligned.band;
      noteShapes(counts, aligned.shapeCounts);
      found.push(...aligned.beads);
      const fixed = cut.beads[at];
      if (fixed !== undefined) found.push({ ...fixed, posterior: 1, confidence: 1 });
    }
    noteBeads(counts, sides, found);
    done = pass.done;
    if (number < PASSES.length - 1)
      lexicon = learnLexicon(sides.source, sides.target, prior, found.filter(hasBothSides));
  }
  return found;
}

interface Means {
  readonly prior: SparseMatrix;
  readonly evidence: WordEvidence;
  readonly model: BeadModel;
  readonly hints: ParagraphHints | null;
  readonly weights: Weights;
  readonly margin: number;
  readonly isLast: boolean;
}

function* alignStretch(
  sides: Sides,
  stretch: Stretch,
  known: Band | undefined,
  means: Means,
  [from, to]: readonly [number, number],
): Generator<number, { beads: FoundBead[]; band: Band; shapeCounts: Float64Array }, void> {
  const { shapes } = means.model;
  const source = sliceCorpus(sides.source, ...stretch.source);
  const target = sliceCorpus(sides.target, ...stretch.target);
  const band = known ?? findCorridor(source, target, means.prior);
  const scoring = scoreBeads(source, target, band, stretch, means);
  let step = scoring.next();
  while (!step.done) {
    yield from + (to - from) * step.value;
    step = scoring.next();
  }
  const posteriors = computePosteriors(band, shapes, step.value, means.weights.omissions);
  const decoded = decodeBeads(band, shapes, posteriors, means.weights.cost);
  const confidences = means.isLast
    ? weighConfidence(decoded, source, target, band, shapes, step.value, means.weights)
    : [];
  const beads = decoded.map(
    (bead, at): FoundBead => ({
      source: [bead.source[0] + stretch.source[0], bead.source[1] + stretch.source[0]],
      target: [bead.target[0] + stretch.target[0], bead.target[1] + stretch.target[0]],
      posterior: bead.posterior,
      confidence: confidences[at] ?? 0,
    }),
  );
  return {
    beads,
    band: narrowBand(band, shapes.length, posteriors, means.margin),
    shapeCounts: sumByShape(posteriors, shapes.length),
  };
}

function sumByShape(posteriors: Float32Array, shapes: number): Float64Array {
  const sums = new Float64Array(shapes);
  for (let at = 0; at < posteriors.length; at++)
    sums[at % shapes] = (sums[at % shapes] as number) + (posteriors[at] as number);
  return sums;
}

function hasBothSides({ source, target }: Bead): boolean {
  return source[0] < source[1] && target[0] < target[1];
}
