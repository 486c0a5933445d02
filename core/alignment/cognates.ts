import { isWord } from './sentence-words';

/** Shortest word that is compared by its letters; shorter ones agree by chance. */
const MIN_LENGTH = 4;
/** Least likeness (Dice coefficient over the longest common subsequence) of two cognates. */
const MIN_LIKENESS = 0.7;

/**
 * Spellings that differ by rule between the languages, brought to one: applied in order, letters folded.
 * After the usual correspondences of Latin and Greek loans (théâtre/theater, système/system, école/school).
 */
const CORRESPONDENCES: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ch/g, 'c'],
  [/^e(?=[tcp][a-z])/, 's'],
  [/^es(?=[tcp][a-z])/, 's'],
  [/[kq]u?/g, 'c'],
  [/y/g, 'i'],
  [/(.)\1/g, '$1'],
];

function normaliseSpelling(word: string): string {
  return CORRESPONDENCES.reduce((spelling, [from, to]) => spelling.replace(from, to), word);
}

/**
 * Finds the words of two vocabularies that look alike: names, loans, words of common descent.
 * @returns for each source word its target words with a likeness from {@link MIN_LIKENESS} to 1
 */
export function findCognates(
  source: readonly (readonly string[])[],
  target: readonly (readonly string[])[],
): Map<number, { target: number; likeness: number }[]> {
  const byOpening = new Map<string, { target: number; spelling: string }[]>();
  target.forEach(([word = ''], number) => {
    if (!isWord(word) || word.length < 3) return;
    const spelling = normaliseSpelling(word);
    const opening = spelling.slice(0, 2);
    const found = byOpening.get(opening) ?? [];
    found.push({ target: number, spelling });
    byOpening.set(opening, found);
  });
  const cognates = new Map<number, { target: number; likeness: number }[]>();
  const rows = new Uint8Array(64);
  source.forEach(([word = ''], number) => {
    if (!isWord(word) || word.length < 3) return;
    const spelling = normaliseSpelling(word);
    const found: { target: number; likeness: number }[] = [];
    for (const other of byOpening.get(spelling.slice(0, 2)) ?? []) {
      const likeness = compareSpellings(spelling, other.spelling, rows);
      if (likeness >= MIN_LIKENESS) found.push({ target: other.target, likeness });
    }
    if (found.length > 0) cognates.set(number, found);
  });
  return cognates;
}

function compareSpellings(a: string, b: string, row: Uint8Array): number {
  if (a === b) return a.length >= MIN_LENGTH ? 1 : a.length >= 3 ? 0.8 : 0;
  const shorter = Math.min(a.length, b.length);
  if (shorter < MIN_LENGTH || b.length >= row.length) return 0;
  if ((2 * shorter) / (a.length + b.length) < MIN_LIKENESS) return 0;
  return (2 * longestCommonSubsequence(a, b, row)) / (a.length + b.length);
}

function longestCommonSubsequence(a: string, b: string, row: Uint8Array): number {
  row.fill(0, 0, b.length + 1);
  for (let i = 0; i < a.length; i++) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0;
      row[j] = a[i] === b[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1] ?? 0);
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}
