import { foldLetters } from '@/core/alignment/fold-letters';

/** Number words of both languages that name chapters; letters folded. */
const WORDS: readonly (readonly [number: number, words: string])[] = [
  [1, 'un une premier premiere one first'],
  [2, 'deux deuxieme second seconde two'],
  [3, 'trois troisieme three third'],
  [4, 'quatre quatrieme four fourth'],
  [5, 'cinq cinquieme five fifth'],
  [6, 'six sixieme sixth'],
  [7, 'sept septieme seven seventh'],
  [8, 'huit huitieme eight eighth'],
  [9, 'neuf neuvieme nine ninth'],
  [10, 'dix dixieme ten tenth'],
  [11, 'onze onzieme eleven eleventh'],
  [12, 'douze douzieme twelve twelfth'],
  [13, 'treize treizieme thirteen thirteenth'],
  [14, 'quatorze quatorzieme fourteen fourteenth'],
  [15, 'quinze quinzieme fifteen fifteenth'],
  [16, 'seize seizieme sixteen sixteenth'],
  [17, 'seventeen seventeenth'],
  [18, 'eighteen eighteenth'],
  [19, 'nineteen nineteenth'],
  [20, 'vingt vingtieme twenty twentieth'],
  [30, 'trente trentieme thirty thirtieth'],
  [40, 'quarante quarantieme forty fortieth'],
  [50, 'cinquante cinquantieme fifty fiftieth'],
];

const NUMBERS = new Map(
  WORDS.flatMap(([number, words]) => words.split(' ').map((word) => [word, number] as const)),
);
const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const ROMAN = /^(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})$/;

/**
 * The number that a chapter's heading gives it: in figures, Roman figures or words of either language.
 * @returns null where it has none
 * @example headingNumber('CHAPITRE XIV — Le bal') // 14
 * @example headingNumber('Chapter Twenty-One') // 21
 */
export function headingNumber(heading: string): number | null {
  const words = foldLetters(heading).match(/[a-z]+|\d+/g) ?? [];
  for (const [at, word] of words.slice(0, 4).entries()) {
    if (/^\d{1,4}$/.test(word)) return Number(word);
    const said = NUMBERS.get(word);
    if (said !== undefined) {
      const unit = said >= 20 ? NUMBERS.get(words[at + 1] ?? '') : undefined;
      return said + (unit !== undefined && unit < 20 ? unit : 0);
    }
    if (ROMAN.test(word) && isLikelyRoman(word, at)) return readRoman(word);
  }
  return null;
}

/** “I” and “mi” are words too: Roman figures stand first or after the word for chapter. */
function isLikelyRoman(word: string, at: number): boolean {
  return at <= 1 || word.length > 1;
}

function readRoman(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at++) {
    const value = ROMAN_DIGITS[word.charAt(at)] ?? 0;
    const next = ROMAN_DIGITS[word.charAt(at + 1)] ?? 0;
    sum += value < next ? -value : value;
  }
  return sum;
}
