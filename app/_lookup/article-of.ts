import type { Reading } from '@/core/lexicon/reading';

/** Vowels that do not elide the article before them (Grevisse, Le bon usage, § 48). */
const NOT_ELIDED = /^(?:onz|oui$|ouistiti|ouah|uhlan|ululement|y(?=[aeiou])|iota$|ya)/;

/**
 * The article under which a noun is learnt: `le`, `la`, `l’`, `les` for one that is always plural.
 * @param form the word as it stands in the text
 * @returns null for other parts of speech, and where h or gender leave it open
 * @example articleOf({ … headword: 'homme', gender: 'm' }, 'hommes') // 'l’'
 */
export function articleOf(reading: Reading, form: string): string | null {
  const { pos, gender, headword, features, note, glosses } = reading;
  if (pos !== 'NOUN' || gender === null) return null;
  if (features.includes('Number=Plur') && form.toLowerCase() === headword) return 'les';
  const plain = headword.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace('œ', 'oe');
  if (plain.startsWith('h')) {
    if (note?.includes('h aspiré')) return definite(gender);
    return glosses.length > 0 ? 'l’' : null;
  }
  if (/^[aeiouy]/.test(plain) && !NOT_ELIDED.test(plain)) return 'l’';
  return definite(gender);
}

function definite(gender: 'm' | 'f' | 'mf'): string {
  return { m: 'le', f: 'la', mf: 'le/la' }[gender];
}
