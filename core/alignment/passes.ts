import type { Band } from './band';
import type { Bead } from './bead';
import { ALL_SHAPES, type BeadModel, FIRST_SHAPES, type Shape } from './bead-model';
import { scoreBeads } from './bead-scores';
import { alignClauses, type DividedSides } from './clause-pass';
import { type Corpus, sliceCorpus } from './corpus';
import { findCorridor, narrowBand } from './corridor';
import { decodeBeads, type WeighedBead } from './decode';
import { joinEvidence, type SentenceLattice } from './join-evidence';
import { computePosteriors } from './lattice';
import { learnLexicon } from './learn-lexicon';
import {
  estimateModel,
  type ModelCounts,
  makeCounts,
  noteBeads,
  noteShapes,
  sumByShape,
} from './model-estimates';
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

/** Where paragraphs begin, in sentences and in clauses. */
export interface DividedHints {
  readonly sentences: ParagraphHints;
  readonly clauses: ParagraphHints;
}

interface Pass {
  readonly shapes: readonly Shape[];
  /** Sentences that the band of the next pass has beyond what this one finds probable. */
  readonly margin: number;
  /** Share of all work that is done after it. */
  readonly done: number;
}

const PASSES: readonly Pass[] = [
  { shapes: FIRST_SHAPES, margin: 4, done: 0.45 },
  { shapes: ALL_SHAPES, margin: 1, done: 0.65 },
  { shapes: ALL_SHAPES, margin: 0, done: 0.8 },
];
const START = 0.15;

/**
 * Aligns in passes: a first over a wide corridor with small beads, then narrow ones with all shapes, each with a lexicon and a model
 * learnt from the one before; then the clauses of the sentences within what is left. Beads are chosen by what sentences and clauses say.
 */
export function* runPasses(
  divided: DividedSides,
  cut: { readonly beads: readonly Bead[]; readonly stretches: readonly Stretch[] },
  prior: SparseMatrix,
  hints: DividedHints | null,
  weights: Weights,
): Generator<number, FoundBead[], void> {
  const sides = { source: divided.source.sentences, target: divided.target.sentences };
  const bands: (Band | undefined)[] = cut.stretches.map(() => undefined);
  let evidence = prepareEvidence(sides.source, sides.target, prior, weights.known);
  let counts: ModelCounts | null = null;
  let lattices: SentenceLattice[] = [];
  let done = START;
  for (const [number, pass] of PASSES.entries()) {
    const model = estimateModel(sides, pass.shapes, counts);
    counts = makeCounts(pass.shapes.length);
    lattices = [];
    const found: WeighedBead[] = [];
    for (const [at, stretch] of cut.stretches.entries()) {
      const aligned = yield* alignStretch(
        sides,
        stretch,
        bands[at],
        { prior, evidence, model, hints: hints?.sentences ?? null, weights, margin: pass.margin },
        [
          done + ((pass.done - done) * at) / cut.stretches.length,
          done + ((pass.done - done) * (at + 1)) / cut.stretches.length,
        ],
      );
      bands[at] = aligned.narrowed;
      lattices.push(aligned.lattice);
      noteShapes(counts, sumByShape(aligned.lattice.posteriors, pass.shapes.length));
      found.push(...aligned.beads);
      const fixed = cut.beads[at];
      if (fixed !== undefined) found.push({ ...fixed, posterior: 1 });
    }
    noteBeads(counts, sides, found);
    done = pass.done;
    if (number === PASSES.length - 1) break;
    const lexicon = learnLexicon(sides.source, sides.target, prior, found.filter(hasBothSides));
    evidence = prepareEvidence(sides.source, sides.target, lexicon, weights.known);
  }
  const means = { evidence, counts: counts ?? makeCounts(0), hints: hints?.clauses ?? null, weights };
  const clauses = alignClauses(divided, cut.stretches, bands as Band[], means);
  let step = clauses.next();
  while (!step.done) {
    yield done + (1 - done) * step.value;
    step = clauses.next();
  }
  const chosen: FoundBead[] = [];
  for (const [at, stretch] of cut.stretches.entries()) {
    const [lattice, scored] = [lattices[at], step.value[at]];
    if (lattice !== undefined && scored !== undefined) {
      const slices = {
        source: sliceCorpus(sides.source, ...stretch.source),
        target: sliceCorpus(sides.target, ...stretch.target),
      };
      chosen.push(
        ...joinEvidence(slices, lattice, scored, weights).map((bead) => ({
          ...bead,
          ...shiftBead(bead, stretch),
        })),
      );
    }
    const fixed = cut.beads[at];
    if (fixed !== undefined) chosen.push({ ...fixed, posterior: 1, confidence: 1 });
  }
  return chosen;
}

interface Means {
  readonly prior: SparseMatrix;
  readonly evidence: WordEvidence;
  readonly model: BeadModel;
  readonly hints: ParagraphHints | null;
  readonly weights: Weights;
  readonly margin: number;
}

function* alignStretch(
  sides: Sides,
  stretch: Stretch,
  known: Band | undefined,
  means: Means,
  [from, to]: readonly [number, number],
): Generator<number, { beads: WeighedBead[]; narrowed: Band; lattice: SentenceLattice }, void> {
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
  const beads = decodeBeads(band, shapes, posteriors, means.weights.cost);
  return {
    beads: beads.map((bead) => ({ ...shiftBead(bead, stretch), posterior: bead.posterior })),
    narrowed: narrowBand(band, shapes.length, posteriors, means.margin),
    lattice: { band, shapes, scores: step.value, posteriors, beads },
  };
}

/** The bead by the numbers of the whole text. */
function shiftBead({ source, target }: Bead, stretch: Stretch): Bead {
  const [i] = stretch.source;
  const [j] = stretch.target;
  return { source: [source[0] + i, source[1] + i], target: [target[0] + j, target[1] + j] };
}

function hasBothSides({ source, target }: Bead): boolean {
  return source[0] < source[1] && target[0] < target[1];
}
