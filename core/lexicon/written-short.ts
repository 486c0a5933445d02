/**
 * Whether an entry's word is no ordinary word in small letters: a name, an abbreviation, a unit, a sign (OTAN, Kharkiv, janv., km², €, t).
 * No word list need have it: its row is what makes it known.
 * @example isNameOrShort('CDD') // true
 */
export function isNameOrShort(word: string): boolean {
  return !/^\p{Ll}[\p{Ll}'-]+$/u.test(word);
}
