import { type Band, countNodes } from './band';
import { type BeadModel, type Shape, scoreLengths } from './bead-model';
import type { Corpus } from './corpus';
import type { ParagraphHints } from './paragraph-hints';
import type { Stretch } from './stretches';
import type { Weights } from './weights';
import type { WordEvidence } from './word-evidence';
import { WordSums } from './word-sums';

interface Means {
  readonly evidence: WordEvidence;
  readonly model: BeadModel;
  readonly hints: ParagraphHints | null;
  readonly weights: Weights;
}

/** Rows scored between two reports of progress. */
const STEP = 128;

/**
 * Scores every bead that starts at a node of the band: log prior of its shape + weighted evidence of lengths, words and paragraphs.
 * @param source the stretch's sentences, as `target`
 * @yields the share done
 * @returns one number a node and shape, `[node * shapes + shape]`; -Infinity where a bead would leave the band
 */
export function* scoreBeads(
  source: Corpus,
  target: Corpus,
  band: Band,
  stretch: Stretch,
  { evidence, model, hints, weights }: Means,
): Generator<number, Float32Array, void> {
  const { shapes } = model;
  const scores = new Float32Array(countNodes(band) * shapes.length).fill(-Infinity);
  const sums = new WordSums(source, target, evidence, band, shapes);
  const sourceLetters = accumulate(source.lengths);
  const targetLetters = accumulate(target.lengths);
  const [iShift] = stretch.source;
  const [jShift] = stretch.target;
  const scoreFull = (shape: Shape, i: number, j: number): number => {
    const iEnd = i + shape[0];
    const jEnd = j + shape[1];
    const sourceSum = (sourceLetters[iEnd] as number) - (sourceLetters[i] as number);
    const targetSum = (targetLetters[jEnd] as number) - (targetLetters[j] as number);
    const lengths = scoreLengths(model.length, shape, sourceSum, targetSum);
    const paragraphs = hints?.score(i + iShift, iEnd + iShift, j + jShift, jEnd + jShift) ?? 0;
    return weights.length * lengths + weights.words * sums.score(i, iEnd, j, jEnd) + paragraphs;
  };
  for (let i = 0; i <= band.sourceSize; i++) {
    if (i % STEP === STEP - 1) yield i / (band.sourceSize + 1);
    sums.enterRow(i);
    const low = band.low[i] as number;
    const high = band.high[i] as number;
    for (let j = low; j <= high; j++) {
      const at = ((band.offsets[i] as number) + j - low) * shapes.length;
      for (let k = 0; k < shapes.length; k++) {
        const shape = shapes[k] as Shape;
        if (!fits(band, i + shape[0], j + shape[1])) continue;
        const isFull = shape[0] > 0 && shape[1] > 0;
        scores[at + k] = (model.logPriors[k] as number) + (isFull ? scoreFull(shape, i, j) : 0);
      }
    }
  }
  return scores;
}

function fits(band: Band, i: number, j: number): boolean {
  return i <= band.sourceSize && j >= (band.low[i] as number) && j <= (band.high[i] as number);
}

function accumulate(lengths: Float64Array): Float64Array {
  const sums = new Float64Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) sums[i + 1] = (sums[i] as number) + (lengths[i] as number);
  return sums;
}
