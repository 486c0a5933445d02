import type { Band } from './band';
import type { Shape } from './bead-model';
import type { Corpus } from './corpus';
import type { WordEvidence } from './word-evidence';

/**
 * Evidence of words that a bead is a translation, after IBM model 1 (Brown et al. 1993) in both directions:
 * Σ log P(word | other side) / P(word), averaged over the directions. The other side's words share the
 * credit (1/|S|), which is why two plausible 1-1 beads outweigh one 2-2.
 *
 * Works row by row: for the few source sentences that beads of this row can hold, it keeps what each of
 * them contributes to every word of the target sentences in the band, and the reverse.
 */
export class WordSums {
  private readonly depth: number;
  private readonly reach: number;
  private readonly rows: Row[];
  private filled = 0;
  private readonly linkHead: Int32Array;
  private linkNext = new Int32Array(4096);
  private linkForward = new Float32Array(4096);
  private linkBackward = new Float32Array(4096);
  private linkSlot = new Int32Array(4096);

  constructor(
    private readonly source: Corpus,
    private readonly target: Corpus,
    private readonly evidence: WordEvidence,
    private readonly band: Band,
    shapes: readonly Shape[],
  ) {
    this.depth = Math.max(1, ...shapes.map((shape) => shape[0]));
    this.reach = Math.max(1, ...shapes.map((shape) => shape[1]));
    this.rows = Array.from({ length: this.depth }, () => new Row());
    this.linkHead = new Int32Array(target.vocabulary.length).fill(-1);
  }

  /** Makes ready what beads starting in row `i` need. Rows must come in order. */
  enterRow(i: number): void {
    const last = Math.min(this.source.size, i + this.depth);
    for (; this.filled < last; this.filled++) this.fillRow(this.filled);
  }

  /** The evidence for the bead of source sentences `[i, iEnd)` and target sentences `[j, jEnd)`. */
  score(i: number, iEnd: number, j: number, jEnd: number): number {
    return (this.scoreTarget(i, iEnd, j, jEnd) + this.scoreSource(i, iEnd, j, jEnd)) / 2;
  }

  /** What target sentences `[j, jEnd)` say: a sum over them, each computed once for all beads that start at `i` and end at `iEnd`. */
  private scoreTarget(i: number, iEnd: number, j: number, jEnd: number): number {
    const { targetSums, firstSentence } = this.rows[i % this.depth] as Row;
    let score = 0;
    for (let t = j; t < jEnd; t++) {
      const at = (t - firstSentence) * this.depth + iEnd - i - 1;
      if (Number.isNaN(targetSums[at])) targetSums[at] = this.scoreTargetSentence(i, iEnd, t);
      score += targetSums[at] as number;
    }
    return score;
  }

  private scoreTargetSentence(i: number, iEnd: number, t: number): number {
    const { starts, words } = this.target;
    const { logUnknown, odds } = this.evidence.target;
    const size = (this.source.starts[iEnd] as number) - (this.source.starts[i] as number);
    if (size === 0) return 0;
    const end = starts[t + 1] as number;
    let score = 0;
    let product = 1;
    for (let p = starts[t] as number; p < end; p++) {
      let sum = 0;
      for (let s = i; s < iEnd; s++) {
        const row = this.rows[s % this.depth] as Row;
        sum += row.forward[p - row.firstWord] as number;
      }
      const word = words[p] as number;
      score += logUnknown[word] as number;
      if (sum > 0) {
        product *= 1 + ((odds[word] as number) * sum) / size;
        if (product > FULL) {
          score += Math.log(product);
          product = 1;
        }
      }
    }
    return score + Math.log(product);
  }

  /** What source sentences `[i, iEnd)` say: a sum over them, each computed once for all beads that have it with `[j, jEnd)`. */
  private scoreSource(i: number, iEnd: number, j: number, jEnd: number): number {
    let score = 0;
    for (let s = i; s < iEnd; s++) {
      const { sourceSums, firstSentence } = this.rows[s % this.depth] as Row;
      const at = (j - firstSentence) * this.reach + jEnd - j - 1;
      if (Number.isNaN(sourceSums[at])) sourceSums[at] = this.scoreSourceSentence(s, j, jEnd);
      score += sourceSums[at] as number;
    }
    return score;
  }

  private scoreSourceSentence(s: number, j: number, jEnd: number): number {
    const { starts, words } = this.source;
    const { logUnknown, odds } = this.evidence.source;
    const size = (this.target.starts[jEnd] as number) - (this.target.starts[j] as number);
    if (size === 0) return 0;
    const { backward, firstSentence } = this.rows[s % this.depth] as Row;
    const from = starts[s] as number;
    const count = (starts[s + 1] as number) - from;
    const first = (j - firstSentence) * count;
    const end = (jEnd - firstSentence) * count;
    let score = 0;
    let product = 1;
    for (let slot = 0; slot < count; slot++) {
      let sum = 0;
      for (let at = first + slot; at < end; at += count) sum += backward[at] as number;
      const word = words[from + slot] as number;
      score += logUnknown[word] as number;
      if (sum > 0) {
        product *= 1 + ((odds[word] as number) * sum) / size;
        if (product > FULL) {
          score += Math.log(product);
          product = 1;
        }
      }
    }
    return score + Math.log(product);
  }

  /** Adds up, for source sentence `i`, what its words and those of each target sentence in reach say of each other. */
  private fillRow(i: number): void {
    const { source, target, band } = this;
    const row = this.rows[i % this.depth] as Row;
    const firstSentence = band.low[Math.max(0, i - this.depth + 1)] as number;
    const endSentence = Math.min(target.size, (band.high[i] as number) + this.reach);
    const from = source.starts[i] as number;
    const count = (source.starts[i + 1] as number) - from;
    row.reset(
      firstSentence,
      target.starts[firstSentence] as number,
      target.starts[endSentence] as number,
      (endSentence - firstSentence) * count,
    );
    row.targetSums = blank(row.targetSums, (endSentence - firstSentence) * this.depth);
    row.sourceSums = blank(row.sourceSums, (endSentence - firstSentence) * this.reach);
    const used = this.linkWords(from, count);
    for (let t = firstSentence; t < endSentence; t++) {
      const base = (t - firstSentence) * count;
      const end = target.starts[t + 1] as number;
      for (let p = target.starts[t] as number; p < end; p++) {
        const word = target.words[p] as number;
        let sum = 0;
        for (let link = this.linkHead[word] as number; link >= 0; link = this.linkNext[link] as number) {
          sum += this.linkForward[link] as number;
          const at = base + (this.linkSlot[link] as number);
          row.backward[at] = (row.backward[at] as number) + (this.linkBackward[link] as number);
        }
        if (sum > 0) row.forward[p - row.firstWord] = sum * (this.evidence.target.rarity[word] as number);
      }
    }
    this.unlinkWords(from, count, used);
  }

  /** Chains, for each target word, the words of the sentence that translate it. */
  private linkWords(from: number, count: number): number {
    const { starts, columns, forward, backward } = this.evidence.lexicon;
    let used = 0;
    for (let slot = 0; slot < count; slot++) {
      const word = this.source.words[from + slot] as number;
      const rarity = this.evidence.source.rarity[word] as number;
      const end = starts[word + 1] as number;
      if (used + end - (starts[word] as number) > this.linkNext.length) this.growLinks(used + end);
      for (let entry = starts[word] as number; entry < end; entry++) {
        const column = columns[entry] as number;
        this.linkForward[used] = forward[entry] as number;
        this.linkBackward[used] = (backward[entry] as number) * rarity;
        this.linkSlot[used] = slot;
        this.linkNext[used] = this.linkHead[column] as number;
        this.linkHead[column] = used;
        used += 1;
      }
    }
    return used;
  }

  private unlinkWords(from: number, count: number, used: number): void {
    if (used === 0) return;
    const { starts, columns } = this.evidence.lexicon;
    for (let slot = 0; slot < count; slot++) {
      const word = this.source.words[from + slot] as number;
      const end = starts[word + 1] as number;
      for (let entry = starts[word] as number; entry < end; entry++)
        this.linkHead[columns[entry] as number] = -1;
    }
  }

  private growLinks(needed: number): void {
    const size = needed * 2;
    this.linkNext = widen(this.linkNext, new Int32Array(size));
    this.linkSlot = widen(this.linkSlot, new Int32Array(size));
    this.linkForward = widen(this.linkForward, new Float32Array(size));
    this.linkBackward = widen(this.linkBackward, new Float32Array(size));
  }
}

/** A product of evidence is turned into its logarithm before it grows beyond what a number holds: one logarithm for many words. */
const FULL = 1e200;

/** What one source sentence contributes to the target words in reach, and they to its words. */
class Row {
  firstSentence = 0;
  firstWord = 0;
  forward = new Float32Array(0);
  backward = new Float32Array(0);
  /** Scores of target sentences against beads that start at this sentence, by target sentence and source size; NaN where not yet needed. */
  targetSums: Float64Array = new Float64Array(0);
  /** Scores of this sentence against target sentences, by the first of them and their number. */
  sourceSums: Float64Array = new Float64Array(0);

  reset(firstSentence: number, firstWord: number, endWord: number, cells: number): void {
    this.firstSentence = firstSentence;
    this.firstWord = firstWord;
    if (this.forward.length < endWord - firstWord) this.forward = new Float32Array((endWord - firstWord) * 2);
    else this.forward.fill(0, 0, endWord - firstWord);
    if (this.backward.length < cells) this.backward = new Float32Array(cells * 2);
    else this.backward.fill(0, 0, cells);
  }
}

function blank(sums: Float64Array, size: number): Float64Array {
  if (sums.length < size) return new Float64Array(size * 2).fill(Number.NaN);
  return sums.fill(Number.NaN, 0, size);
}

function widen<T extends Int32Array | Float32Array>(old: T, wider: T): T {
  wider.set(old);
  return wider;
}
