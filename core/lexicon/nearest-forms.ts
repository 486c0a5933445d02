import { compareCodeUnits, foldForm } from './fold';
import type { Lexicon, Shelf } from './lexicon';

/** Words longer than this are not compared: nobody misspells them by one letter. */
const LONGEST = 30;
const FARTHEST = 2;

/**
 * Known forms that an unknown word may be meant for, nearest first: other accents, a letter more, less, changed or swapped.
 * @param limit at most so many
 * @example await nearestForms(lexicon, 'gouvernment', 5) // ['gouvernement', …]
 */
export function nearestForms(lexicon: Lexicon, word: string, limit = 5): Promise<string[]> {
  return lexicon.ask((shelf) => nearestFormsOn(shelf, word, limit));
}

/** {@link nearestForms} without waiting. */
export function nearestFormsOn(shelf: Shelf, word: string, limit = 5): string[] {
  const folded = foldForm(word);
  if (folded.length < 2 || folded.length > LONGEST) return [];
  const near = new Map<string, number>();
  for (const shard of new Set(neighbours(folded).map((key) => shelf.shardFor(key)))) {
    for (const form of shard?.forms ?? []) {
      const distance = editDistance(folded, foldForm(form), FARTHEST);
      const most = folded.length < 5 ? 1 : FARTHEST;
      if (distance <= most && form !== word) near.set(form, distance);
    }
  }
  return [...near]
    .sort(
      (a, b) =>
        a[1] - b[1] ||
        Math.abs(a[0].length - word.length) - Math.abs(b[0].length - word.length) ||
        compareCodeUnits(a[0], b[0]),
    )
    .slice(0, limit)
    .map(([form]) => form);
}

/** Keys whose shards to look through: the word's own and where its stem begins and ends (a cut may fall there), and those of a slip in its first letters. */
function neighbours(word: string): string[] {
  const [first = '', second = ''] = word;
  const stem = word.slice(0, Math.ceil(0.6 * word.length));
  const slips = [word.slice(1), first + word.slice(2), second + first + word.slice(2)];
  return [word, stem, `${stem}~`, ...slips].filter((key) => key !== '');
}

/** Damerau–Levenshtein distance with adjacent swaps (Damerau 1964), given up beyond `most`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}
