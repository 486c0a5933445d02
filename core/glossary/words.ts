import type { Span } from './term';

export type Language = 'fr' | 'en';

/** A word as the matcher sees it: letters and digits, an elided one with its apostrophe, hyphens part words. */
export interface Word extends Span {
  readonly text: string;
}

const WORD: Record<Language, RegExp> = {
  fr: /[\p{L}\p{M}\p{N}]+['’]?/gu,
  en: /[\p{L}\p{M}\p{N}]+/gu,
};

/** What an elided word may stand for (Grevisse, Le bon usage, § 45). */
const ELISIONS: Readonly<Record<string, readonly string[]>> = {
  "l'": ['le', 'la'],
  "d'": ['de'],
  "n'": ['ne'],
  "s'": ['se', 'si'],
  "c'": ['ce'],
  "j'": ['je'],
  "m'": ['me'],
  "t'": ['te'],
  "qu'": ['que'],
  "jusqu'": ['jusque'],
  "lorsqu'": ['lorsque'],
  "puisqu'": ['puisque'],
  "quoiqu'": ['quoique'],
  "presqu'": ['presque'],
  "quelqu'": ['quelque'],
};

/** Contractions, by the preposition that a pattern ends or begins with: “prendre part à” in “prendre part aux combats”. */
const CONTRACTIONS: Readonly<Record<string, string>> = {
  au: 'à',
  aux: 'à',
  auquel: 'à',
  auxquels: 'à',
  auxquelles: 'à',
  du: 'de',
  des: 'de',
  duquel: 'de',
  desquels: 'de',
  desquelles: 'de',
};

/** Splits text into words with UTF-16 offsets. */
export function splitWords(text: string, language: Language): Word[] {
  return Array.from(text.matchAll(WORD[language]), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Everything a word counts as when it is compared: itself without case, what its elision or contraction stands for.
 * Two words match where their keys meet.
 */
export function keysOf(word: string, language: Language): Set<string> {
  const plain = word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
  const keys = new Set([plain]);
  if (language === 'en') {
    for (const singular of englishSingulars(plain)) keys.add(singular);
    return keys;
  }
  for (const whole of ELISIONS[plain] ?? []) keys.add(whole);
  const contracted = CONTRACTIONS[plain];
  if (contracted) keys.add(contracted);
  // Capitals often go without their accents (ETAT, SPECIALE): compare such words without any.
  if (word.length > 1 && word === word.toUpperCase()) keys.add(`^${foldAccents(plain)}`);
  return keys;
}

/** The keys of a word of a pattern: as of a word of the text, and ready to meet capitals without accents. */
export function patternKeysOf(word: string, language: Language): Set<string> {
  const keys = keysOf(word, language);
  if (language === 'fr') {
    keys.add(`^${foldAccents(word.toLowerCase())}`);
    // The article inside a contraction is not what the pattern means: “de” must not stand for a written “du”.
    const contracted = CONTRACTIONS[word.toLowerCase()];
    if (contracted) keys.delete(contracted);
  }
  return keys;
}

/** “services” also counts as “service”, “agencies” as “agency”, “princess” as itself only. */
function englishSingulars(word: string): string[] {
  if (word.length < 4 || word.endsWith('ss')) return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  if (/(?:ch|sh|x|z|ss)es$/.test(word)) return [word.slice(0, -2)];
  return word.endsWith('s') ? [word.slice(0, -1)] : [];
}

/** Removes diacritics: `état` → `etat`. */
export function foldAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '');
}
