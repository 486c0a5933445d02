import { foldLetters } from '@/core/alignment/fold-letters';
import type { ChapterSide } from './chapter-side';
import { headingNumber } from './heading-number';

/** A French chapter and its English one, by place; null where the other edition has none. */
export interface ChapterPair {
  readonly fr: number | null;
  readonly en: number | null;
}

/** What a chapter left without a partner costs; two of them must be worse than a fair pair. */
const ALONE = -0.6;
const SAME_NUMBER = 2.5;
const OTHER_NUMBER = -3;
const SHARED_WORDS = 2;
/** Weight of the difference in length, a natural logarithm. */
const LENGTH = 1;

/**
 * Pairs the chapters of two editions in order (dynamic programming after Needleman and Wunsch, 1970), by the
 * numbers in their headings, words that both headings have, and lengths. Prefaces and notes of one side stay alone.
 * @returns the pairs in reading order: each chapter of both sides is in exactly one
 */
export function pairChapters(french: readonly ChapterSide[], english: readonly ChapterSide[]): ChapterPair[] {
  const fr = french.map(describe);
  const en = english.map(describe);
  const expected = totalOf(en) / Math.max(1, totalOf(fr));
  const width = en.length + 1;
  const best = new Float64Array((fr.length + 1) * width);
  const steps = new Uint8Array(best.length);
  for (let i = 0; i <= fr.length; i++) {
    for (let j = 0; j <= en.length; j++) {
      if (i === 0 && j === 0) continue;
      const a = fr[i - 1];
      const b = en[j - 1];
      const options = [
        a && b ? (best[(i - 1) * width + j - 1] ?? 0) + compare(a, b, expected) : Number.NEGATIVE_INFINITY,
        a ? (best[(i - 1) * width + j] ?? 0) + ALONE : Number.NEGATIVE_INFINITY,
        b ? (best[i * width + j - 1] ?? 0) + ALONE : Number.NEGATIVE_INFINITY,
      ];
      const value = Math.max(...options);
      best[i * width + j] = value;
      steps[i * width + j] = options.indexOf(value);
    }
  }
  return traceBack(steps, fr.length, en.length);
}

function traceBack(steps: Uint8Array, french: number, english: number): ChapterPair[] {
  const pairs: ChapterPair[] = [];
  let i = french;
  let j = english;
  while (i > 0 || j > 0) {
    const step = steps[i * (english + 1) + j];
    pairs.push({ fr: step === 2 ? null : i - 1, en: step === 1 ? null : j - 1 });
    if (step !== 2) i -= 1;
    if (step !== 1) j -= 1;
  }
  return pairs.reverse();
}

interface Described {
  readonly number: number | null;
  readonly words: ReadonlySet<string>;
  readonly length: number;
}

function describe({ heading, sentences }: ChapterSide): Described {
  return {
    number: heading === null ? null : headingNumber(heading),
    // Names and cognates begin alike: Fantine, le procès and the process.
    words: new Set((foldLetters(heading ?? '').match(/[a-z]{4,}/g) ?? []).map((word) => word.slice(0, 5))),
    length: sentences.reduce((sum, { text }) => sum + text.length, 0),
  };
}

function totalOf(chapters: readonly Described[]): number {
  return chapters.reduce((sum, { length }) => sum + length, 0);
}

function compare(a: Described, b: Described, expected: number): number {
  const byLength = -LENGTH * Math.abs(Math.log(Math.max(1, b.length) / Math.max(1, a.length * expected)));
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  const byWords = shared === 0 ? 0 : (SHARED_WORDS * shared) / Math.min(a.words.size, b.words.size);
  const numbered = a.number !== null && b.number !== null;
  const byNumber = numbered ? (a.number === b.number ? SAME_NUMBER : OTHER_NUMBER) : 0;
  return byLength + byWords + byNumber;
}
