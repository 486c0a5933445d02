import { foldLetters } from './fold-letters';
import { stemEnglish } from './stem-english';
import { stemFrench } from './stem-french';

export type Language = 'fr' | 'en';

/** Words that stand in nearly every sentence and say nothing of which sentence it is. */
const IGNORED: Record<Language, ReadonlySet<string>> = {
  fr: new Set('le la les l de d du des un une et a au aux en que qu ce c s se y t'.split(' ')),
  en: new Set('the a an of to and in that it s d ll t'.split(' ')),
};

const STEM: Record<Language, (word: string) => string> = { fr: stemFrench, en: stemEnglish };

/** Words, numbers, and the marks that a translator mostly keeps. */
const UNIT = /[a-z]+|\d+|[?!;:()]|[«»"“”]|^\s*[-–—]|\.\.\.|…/g;
const QUOTE = /^[«»"“”]$/;
const DASH = /[-–—]$/;

/**
 * What a sentence gives the aligner to compare: stems of its words, its numbers, its marks, in order.
 * @example sentenceWords('Les chevaux ?', 'fr') // ['chev', '?']
 */
export function sentenceWords(sentence: string, language: Language, stems: Map<string, string>): string[] {
  const words: string[] = [];
  for (const [unit] of foldLetters(sentence).matchAll(UNIT)) {
    const code = unit.charCodeAt(0);
    if (code >= 97 && code <= 122) {
      if (IGNORED[language].has(unit)) continue;
      let stem = stems.get(unit);
      if (stem === undefined) {
        stem = STEM[language](unit);
        stems.set(unit, stem);
      }
      words.push(stem);
    } else if (QUOTE.test(unit)) words.push('"');
    else if (unit === '...') words.push('…');
    else words.push(DASH.test(unit) ? '—' : unit);
  }
  return words;
}
