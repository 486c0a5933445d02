import type { Bead } from './bead';

/** A chapter as it is paired: its heading, null where it has none, and its length in letters. */
export interface ChapterSketch {
  readonly heading: string | null;
  readonly letters: number;
}

/** Roman numerals up to here are read as numbers. */
const ROMAN = /^(?=[ivxlc])(c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/;
const ORDINALS: readonly (readonly string[])[] = [
  ['premier', 'premiere', 'first', 'one', 'un', 'une'],
  ['deuxieme', 'second', 'seconde', 'two', 'deux'],
  ['troisieme', 'third', 'three', 'trois'],
  ['quatrieme', 'fourth', 'four', 'quatre'],
  ['cinquieme', 'fifth', 'five', 'cinq'],
  ['sixieme', 'sixth', 'six'],
  ['septieme', 'seventh', 'seven', 'sept'],
  ['huitieme', 'eighth', 'eight', 'huit'],
  ['neuvieme', 'ninth', 'nine', 'neuf'],
  ['dixieme', 'tenth', 'ten', 'dix'],
];
const NUMBER_WORDS = new Map(ORDINALS.flatMap((words, at) => words.map((word) => [word, at + 1] as const)));

/** Evidence, as logarithms of odds. */
const EVIDENCE = { sameNumber: 4, otherNumber: -4, sharedWord: 1.5, omitted: -3, lengthFree: 1 };

/**
 * Pairs the chapters of a book with those of its translation, before the sentences inside are aligned. Numbers and words of headings
 * and the lengths decide; prefaces, notes and chapters that only one side has stay alone.
 * A chapter is paired with one chapter or none, in order (Needleman & Wunsch 1970).
 * @returns beads over chapter numbers, each 1-1, 1-0 or 0-1
 * @example pairChapters(
 *   [{ heading: 'Préface', letters: 900 }, { heading: 'Chapitre premier', letters: 5000 }],
 *   [{ heading: 'Chapter I', letters: 4800 }],
 * ) // 0 alone, then 1 with 0
 */
export function pairChapters(source: readonly ChapterSketch[], target: readonly ChapterSketch[]): Bead[] {
  const width = target.length + 1;
  const best = new Float64Array((source.length + 1) * width);
  const move = new Uint8Array(best.length);
  const ratio = medianRatio(source, target);
  const from = source.map(readHeading);
  const to = target.map(readHeading);
  for (let i = source.length; i >= 0; i--) {
    for (let j = target.length; j >= 0; j--) {
      const at = i * width + j;
      const options = [
        i < source.length ? EVIDENCE.omitted + (best[at + width] ?? 0) : -Infinity,
        j < target.length ? EVIDENCE.omitted + (best[at + 1] ?? 0) : -Infinity,
        pairWorth(from[i], to[j], ratio) + (best[at + width + 1] ?? 0),
      ];
      if (i === source.length && j === target.length) continue;
      const worth = Math.max(...options);
      best[at] = worth;
      move[at] = options.lastIndexOf(worth);
    }
  }
  return follow(move, source.length, target.length);
}

function follow(move: Uint8Array, sourceSize: number, targetSize: number): Bead[] {
  const beads: Bead[] = [];
  let i = 0;
  let j = 0;
  while (i < sourceSize || j < targetSize) {
    const step = move[i * (targetSize + 1) + j];
    const iEnd = step === 1 ? i : i + 1;
    const jEnd = step === 0 ? j : j + 1;
    beads.push({ source: [i, iEnd], target: [j, jEnd] });
    i = iEnd;
    j = jEnd;
  }
  return beads;
}

interface ReadHeading {
  readonly number: number | null;
  readonly words: ReadonlySet<string>;
  readonly letters: number;
}

function readHeading({ heading, letters }: ChapterSketch): ReadHeading {
  const words = foldHeading(heading ?? '');
  const numbers = words.map(readNumber).filter((number) => number !== null);
  return { number: numbers[0] ?? null, words: new Set(words.filter((word) => word.length > 3)), letters };
}

function foldHeading(heading: string): string[] {
  return (
    heading
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .match(/[a-z]+|\d+/g) ?? []
  );
}

function readNumber(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const roman = ROMAN.exec(word);
  if (roman !== null) return readRoman(word);
  return NUMBER_WORDS.get(word) ?? null;
}

function readRoman(word: string): number {
  const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
  let sum = 0;
  for (let k = 0; k < word.length; k++) {
    const value = values[word.charAt(k)] ?? 0;
    sum += value < (values[word.charAt(k + 1)] ?? 0) ? -value : value;
  }
  return sum;
}

function pairWorth(a: ReadHeading | undefined, b: ReadHeading | undefined, ratio: number): number {
  if (a === undefined || b === undefined) return -Infinity;
  const deviation = Math.log((b.letters + 20) / ((a.letters + 20) * ratio));
  let worth = EVIDENCE.lengthFree - Math.min(8, (deviation / 0.35) ** 2 / 2);
  if (a.number !== null && b.number !== null) {
    worth += a.number === b.number ? EVIDENCE.sameNumber : EVIDENCE.otherNumber;
  }
  for (const word of a.words) if (hasSimilar(b.words, word)) worth += EVIDENCE.sharedWord;
  return worth;
}

/** The same word, or one that begins alike: préface/preface, chapitre/chapter, épilogue/epilogue. */
function hasSimilar(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  for (const other of words) if (other.slice(0, 4) === word.slice(0, 4)) return true;
  return false;
}

/** Letters of a target chapter for one of its source: as the whole texts say, kept within what translations do. */
function medianRatio(source: readonly ChapterSketch[], target: readonly ChapterSketch[]): number {
  const median = (chapters: readonly ChapterSketch[]) => {
    const sorted = chapters.map(({ letters }) => letters).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] || 1;
  };
  return Math.min(1.3, Math.max(0.8, median(target) / median(source)));
}
