import { foldLetters } from './fold-letters';

export type Language = 'fr' | 'en';

/** Words that stand in nearly every sentence and say nothing of which sentence it is. */
const IGNORED: Record<Language, ReadonlySet<string>> = {
  fr: new Set('le la les l de d du des un une et a au aux en dans que qu ce c se s ne n y t'.split(' ')),
  en: new Set('the a an of to and in that it s d ll t ve re'.split(' ')),
};

/** Words, numbers, and the marks that a translator mostly keeps. */
const UNIT = /aujourd'hui|[a-z]+|\d+|[?!;:()]|[«»"“”]|^\s*[-–—]|\.\.\.|…/g;
const QUOTE = /^[«»"“”]$/;
const DASH = /[-–—]$/;

/**
 * What a sentence gives the aligner to compare: its words (letters folded), numbers and marks, in order.
 * @example sentenceWords('Les chevaux ?', 'fr') // ['chevaux', '?']
 */
export function sentenceWords(sentence: string, language: Language): string[] {
  const words: string[] = [];
  for (const [unit] of foldLetters(sentence).matchAll(UNIT)) {
    if (isWord(unit)) {
      if (!IGNORED[language].has(unit)) words.push(unit);
    } else if (QUOTE.test(unit)) words.push('"');
    else if (unit === '...') words.push('…');
    else words.push(DASH.test(unit) ? '—' : unit);
  }
  return words;
}

/** Letters, not a number or a mark. */
export function isWord(unit: string): boolean {
  const code = unit.charCodeAt(0);
  return code >= 97 && code <= 122;
}
