import type { Upos } from './reading';

/** What a number is. */
export interface NumberAnalysis {
  readonly lemma: string;
  readonly pos: Upos;
  readonly features: string;
}

const DIGITS = /^[-+−±]?\d+(?:[\s\u00A0\u202F\u2009.,:/–-]\d+)*$/u;
const ORDINAL = /^\d+(?:ers?|ères?|res?|èmes?|es?|nde?s?|ᵉ|ᵉʳ)$/u;
const ROMAN_ORDINAL = /^([IVX]|[IVXLCDM]{2,})(?:er|re|e|ème|ᵉ|ᵉʳ)$/u;
const ROMAN = /^(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/**
 * Numbers in digits, ordinals (1er, XXe, 2ème) and Roman numerals.
 * @returns most likely first; empty where the text is none
 * @example analyseNumber('XXe') // [{ lemma: 'XXe', pos: 'ADJ', features: 'NumType=Ord' }]
 */
export function analyseNumber(text: string): NumberAnalysis[] {
  if (DIGITS.test(text)) return [{ lemma: text, pos: 'NUM', features: 'NumType=Card' }];
  const roman = ROMAN_ORDINAL.exec(text)?.[1];
  // Le, Ce, De are words: a single letter is an ordinal only where centuries and kings have it.
  if (ORDINAL.test(text) || (roman !== undefined && ROMAN.test(roman))) {
    return [{ lemma: text, pos: 'ADJ', features: 'NumType=Ord' }];
  }
  if (text.length > 1 && ROMAN.test(text)) {
    return [
      { lemma: text, pos: 'NUM', features: 'NumType=Card' },
      { lemma: text, pos: 'ADJ', features: 'NumType=Ord' },
    ];
  }
  return [];
}
