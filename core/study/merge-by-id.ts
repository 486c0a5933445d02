import { canonicalJson } from './canonical-json';

/**
 * The union of two lists by id, ordered by id; where both have one, what `merge` makes of them.
 * @param merge the same whichever comes first
 */
export function mergeById<T>(
  a: readonly T[],
  b: readonly T[],
  idOf: (item: T) => string,
  merge: (a: T, b: T) => T,
): T[] {
  const merged = new Map<string, T>();
  for (const item of [...a, ...b]) {
    const id = idOf(item);
    const known = merged.get(id);
    merged.set(id, known === undefined ? item : merge(known, item));
  }
  return [...merged].sort(([x], [y]) => (x < y ? -1 : x > y ? 1 : 0)).map(([, item]) => item);
}

/**
 * The one written later; of two written at the same moment the one whose text is greater, so that both browsers choose
 * the same.
 * @param difference when the first was written less when the second was
 */
export function later<T>(a: T, b: T, difference: number): T {
  if (a === b) return a;
  if (difference !== 0) return difference > 0 ? a : b;
  return canonicalJson(a) >= canonicalJson(b) ? a : b;
}
