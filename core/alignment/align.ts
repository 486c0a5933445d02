import type { Band } from './band';
import type { Bead } from './bead';
import {
  ALL_SHAPES,
  type BeadModel,
  estimateLogPriors,
  FIRST_SHAPES,
  fitGamma,
  type Shape,
} from './bead-model';
import { scoreBeads } from './bead-scores';
import { type Corpus, readCorpus } from './corpus';
import { findCorridor, narrowBand } from './corridor';
import { decodeBeads, type WeighedBead } from './decode';
import { computePosteriors } from './lattice';
import { learnLexicon } from './learn-lexicon';
import { buildPriorLexicon } from './prior-lexicon';
import type { TranslationTable } from './translation-table';
import { WEIGHTS, type Weights } from './weights';
import { prepareEvidence } from './word-evidence';

export interface AlignOptions {
  readonly table: TranslationTable;
  readonly weights?: Weights;
}

export function align(
  source: readonly string[],
  target: readonly string[],
  options: AlignOptions,
): WeighedBead[] {
  const s = readCorpus(source, 'fr');
  const t = readCorpus(target, 'en');
  const weights = options.weights ?? WEIGHTS;
  const prior = buildPriorLexicon(s, t, options.table);
  const ratio0 = sum(t.lengths) / sum(s.lengths);
  let model: BeadModel = {
    shapes: FIRST_SHAPES,
    logPriors: estimateLogPriors(FIRST_SHAPES, null, 1),
    length: { ratio: ratio0, spread: 1, source: fitGamma(s.lengths), target: fitGamma(t.lengths) },
  };
  let band: Band = findCorridor(s, t, prior);
  let lexicon = prior;
  let beads: WeighedBead[] = [];
  for (let pass = 0; pass < 3; pass++) {
    const evidence = prepareEvidence(s, t, lexicon, weights.known);
    const scores = scoreBeads(s, t, evidence, band, model, weights);
    const { beads: post } = computePosteriors(band, model.shapes, scores);
    const nb = narrowBand(band, model.shapes.length, post);
    beads = decodeBeads(band, model.shapes, post, 0.4);
    band = nb;
    const full = beads.filter((b) => b.source[0] < b.source[1] && b.target[0] < b.target[1]);
    lexicon = learnLexicon(s, t, prior, full);
    const seen = new Float64Array(ALL_SHAPES.length);
    for (let k = 0; k < post.length; k++)
      seen[k % model.shapes.length] = (seen[k % model.shapes.length] as number) + (post[k] as number);
    model = {
      shapes: ALL_SHAPES,
      logPriors: estimateLogPriors(ALL_SHAPES, pass > 0 ? seen : null, 100),
      length: model.length,
    };
  }
  return beads;
}
function sum(x: Float64Array): number {
  return x.reduce((a, b) => a + b, 0);
}
