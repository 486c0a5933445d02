import { type Band, countNodes } from './band';
import { type BeadModel, scoreLengths } from './bead-model';
import type { Corpus } from './corpus';
import type { Weights } from './weights';
import type { WordEvidence } from './word-evidence';
import { WordSums } from './word-sums';

/**
 * Scores every bead that starts at a node of the band: log prior of its shape + weighted evidence of lengths and words.
 * @returns one number a node and shape, `[node * shapes + shape]`; -Infinity where a bead would leave the band
 */
export function scoreBeads(
  source: Corpus,
  target: Corpus,
  evidence: WordEvidence,
  band: Band,
  model: BeadModel,
  weights: Weights,
): Float32Array {
  const scores = new Float32Array(countNodes(band) * model.shapes.length).fill(-Infinity);
  const sums = new WordSums(source, target, evidence, band, model.shapes);
  const sourceLetters = accumulate(source.lengths);
  const targetLetters = accumulate(target.lengths);
  const { shapes } = model;
  for (let i = 0; i <= band.sourceSize; i++) {
    sums.enterRow(i);
    const low = band.low[i] as number;
    const high = band.high[i] as number;
    for (let j = low; j <= high; j++) {
      const at = ((band.offsets[i] as number) + j - low) * shapes.length;
      for (let k = 0; k < shapes.length; k++) {
        const shape = shapes[k] as readonly [number, number];
        const iEnd = i + shape[0];
        const jEnd = j + shape[1];
        if (iEnd > band.sourceSize || jEnd > band.targetSize) continue;
        if (jEnd < (band.low[iEnd] as number) || jEnd > (band.high[iEnd] as number)) continue;
        let score = model.logPriors[k] as number;
        if (shape[0] > 0 && shape[1] > 0) {
          const lengths = scoreLengths(
            model.length,
            shape,
            (sourceLetters[iEnd] as number) - (sourceLetters[i] as number),
            (targetLetters[jEnd] as number) - (targetLetters[j] as number),
          );
          score += weights.length * lengths + weights.words * sums.score(i, iEnd, j, jEnd);
        }
        scores[at + k] = score;
      }
    }
  }
  return scores;
}

function accumulate(lengths: Float64Array): Float64Array {
  const sums = new Float64Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) sums[i + 1] = (sums[i] as number) + (lengths[i] as number);
  return sums;
}
