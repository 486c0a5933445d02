/** The one slip of the keyboard between what was typed and what was meant; places count characters from 0. */
export type Typo =
  | { readonly kind: 'missing'; readonly at: number; readonly letter: string }
  | { readonly kind: 'extra'; readonly at: number; readonly letter: string }
  | { readonly kind: 'wrong'; readonly at: number; readonly letter: string; readonly meant: string }
  /** Two neighbours in the wrong order: `letters` as typed. */
  | { readonly kind: 'swapped'; readonly at: number; readonly letters: string };

/**
 * Names the slip where two words are one apart by Damerau and Levenshtein (a letter missing, too many, another, or two
 * neighbours swapped).
 * @returns null where they are equal or further apart
 * @example nameTypo('maiosn', 'maison') // { kind: 'swapped', at: 3, letters: 'os' }
 */
export function nameTypo(typed: string, meant: string): Typo | null {
  const [a, b] = [[...typed], [...meant]];
  if (Math.abs(a.length - b.length) > 1 || typed === meant) return null;
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  const rest = (letters: readonly string[], from: number) => letters.slice(from).join('');
  const [letter, wanted] = [a[at] ?? '', b[at] ?? ''];
  if (a.length < b.length)
    return rest(a, at) === rest(b, at + 1) ? { kind: 'missing', at, letter: wanted } : null;
  if (a.length > b.length) return rest(a, at + 1) === rest(b, at) ? { kind: 'extra', at, letter } : null;
  if (rest(a, at + 1) === rest(b, at + 1)) return { kind: 'wrong', at, letter, meant: wanted };
  const isSwapped = letter === b[at + 1] && a[at + 1] === wanted && rest(a, at + 2) === rest(b, at + 2);
  return isSwapped ? { kind: 'swapped', at, letters: letter + wanted } : null;
}
