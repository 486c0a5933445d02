import type { Abbreviations } from './abbreviations';
import { isDigit, isSpace, isUpper } from './characters';

export type Language = 'fr' | 'en';

/** No abbreviation is longer; keeps the look back constant on a line without spaces. */
const LONGEST = 24;
const ROMAN = /^[ivxlcdm]+$/i;
const INITIAL = /^(?:\p{Lu}|Ch|Th|Ph|Chr|Cl|\p{Lu}\p{Ll}?(?:[.-]{1,2}\p{Lu}\p{Ll}?)+)$/u;

/**
 * Does the single full stop at `at` end the sentence, given that a capital or a digit follows at `next`?
 * @param start where the sentence at hand begins
 */
export function readStop(
  text: string,
  start: number,
  at: number,
  next: number,
  abbreviations: Abbreviations,
): boolean {
  const word = wordBefore(text, start, at);
  const wordStart = at - word.length;
  const bare = word.replace(/^[dlnsj]['’]/i, '').toLowerCase();
  const nextIsDigit = isDigit(text.charCodeAt(next));
  if (word === '') return true;
  // “1.” at the head of a list item is part of what follows.
  if (/^\d+$/.test(word)) return wordStart !== start;
  if (INITIAL.test(word)) return !followsInitial(text, start, wordStart, word, next, abbreviations);
  if (abbreviations.tails.has(bare)) return !nextIsDigit;
  if (abbreviations.titles.has(bare)) return false;
  if (abbreviations.references.has(bare))
    return !nextIsDigit && !isRoman(text, next) && opensSentence(text, next, abbreviations);
  return true;
}

/** The letters, digits, hyphens, inner stops and apostrophes that stand right before a stop. */
function wordBefore(text: string, start: number, at: number): string {
  const least = Math.max(start, at - LONGEST);
  let from = at;
  while (from > least && WORD.test(text.charAt(from - 1))) from -= 1;
  return text.slice(from, at).replace(/^[.'’-]+/, '');
}

const WORD = /[\p{L}\p{N}.'’§°º-]/u;

/** « J. Verne », “George W. Bush” against « la vitamine C. Elle … ». */
function followsInitial(
  text: string,
  start: number,
  wordStart: number,
  word: string,
  next: number,
  abbreviations: Abbreviations,
): boolean {
  const bare = word.toLowerCase();
  if (isDigit(text.charCodeAt(next))) return abbreviations.references.has(bare);
  const opens = opensSentence(text, next, abbreviations);
  if (abbreviations.tails.has(bare)) return false;
  if (word.length > 1 && word.includes('.') && !word.includes('-')) return !opens;
  if (!opens) return true;
  // A name may be “Le Pen”, “La Fontaine”: after an initial that itself follows no small word.
  if (!NAME_ARTICLE.test(wordAt(text, next))) return false;
  return wordStart === start || word.includes('-') || precededByCapital(text, start, wordStart);
}

const NAME_ARTICLE = /^(?:Le|La|Du|Des|De|D)$/;

function precededByCapital(text: string, start: number, wordStart: number): boolean {
  let end = wordStart;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  const least = Math.max(start, end - LONGEST);
  let from = end;
  while (from > least && WORD.test(text.charAt(from - 1))) from -= 1;
  return from < end && isUpper(text, from) && end - from <= 2;
}

function opensSentence(text: string, next: number, abbreviations: Abbreviations): boolean {
  const word = wordAt(text, next);
  // “J.-C.” does not open with the pronoun of « J’ai ».
  if (word.length === 1 && /[.-]/.test(text.charAt(next + 1))) return false;
  return abbreviations.openers.has(word.toLowerCase());
}

function isRoman(text: string, next: number): boolean {
  return ROMAN.test(wordAt(text, next));
}

function wordAt(text: string, next: number): string {
  let end = next;
  while (end < text.length && end - next < LONGEST && /[\p{L}\p{N}]/u.test(text.charAt(end))) end += 1;
  return text.slice(next, end);
}
