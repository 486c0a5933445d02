import { type Abbreviations, ENGLISH_ABBREVIATIONS, FRENCH_ABBREVIATIONS } from './abbreviations';
import { isClosing, isDigit, isOpening, isSpace, isTerminator, isUpper, isWordCharacter } from './characters';
import { type Language, readStop } from './full-stop';

/** A piece of a text: UTF-16 offsets, `end` exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

const ABBREVIATIONS: Record<Language, Abbreviations> = {
  fr: FRENCH_ABBREVIATIONS,
  en: ENGLISH_ABBREVIATIONS,
};

/**
 * Splits a text into sentences, each trimmed of the white space around it.
 * Quotations stay with what introduces or follows them: « Où vas-tu ? » demanda-t-il is one sentence.
 * @example splitSentences('M. Hugo dort. Il rêve.', 'fr') // ['M. Hugo dort.', 'Il rêve.']
 */
export function splitSentences(text: string, language: Language): string[] {
  return findSentences(text, language).map(({ start, end }) => text.slice(start, end));
}

/**
 * The sentences of a text as spans, in order and without overlap; between them there is nothing but white space.
 * Linear in the length of the text.
 */
export function findSentences(text: string, language: Language): TextSpan[] {
  const spans: TextSpan[] = [];
  const abbreviations = ABBREVIATIONS[language];
  let start = skipSpace(text, 0);
  let straightQuotes = 0;
  const close = (end: number) => {
    const trimmed = trimEnd(text, start, end);
    if (trimmed > start) spans.push({ start, end: trimmed });
    start = skipSpace(text, end);
  };
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) straightQuotes += 1;
    if (code === 10) {
      if (breaksAtLine(text, start, at)) {
        close(at);
        straightQuotes = 0;
      }
      continue;
    }
    if (!isTerminator(code)) continue;
    const stop = findStop(text, at, straightQuotes % 2 === 1);
    if (stop.quoteClosed) straightQuotes += 1;
    if (stop.end >= text.length || endsSentence(text, start, at, stop, abbreviations)) close(stop.end);
    at = stop.end - 1;
  }
  if (start < text.length) close(text.length);
  return spans;
}

interface Stop {
  /** After the last terminator. */
  readonly marksEnd: number;
  /** After quotes and brackets that close with it. */
  readonly end: number;
  readonly quoteClosed: boolean;
}

/** How far a run of terminators goes, with the quotes and brackets it closes: `?! »`, `.)`. */
function findStop(text: string, at: number, insideStraightQuote: boolean): Stop {
  let marksEnd = at + 1;
  for (;;) {
    const next = skipBlanks(text, marksEnd);
    // French sets a space inside “ ? ! ”; a full stop after a space is an ellipsis “. . .” or begins a decimal.
    if (
      next < text.length &&
      isTerminator(text.charCodeAt(next)) &&
      (next === marksEnd || text[next] !== '.')
    )
      marksEnd = next + 1;
    else break;
  }
  let end = marksEnd;
  let quoteClosed = false;
  for (;;) {
    const next = skipBlanks(text, end);
    const code = text.charCodeAt(next);
    // Right after the stop and before a space it closes; between two spaces it depends on whether one is open.
    const isFree = next + 1 >= text.length || isSpace(text.charCodeAt(next + 1));
    const closesStraight: boolean =
      code === 34 &&
      !quoteClosed &&
      (next === end ? isFree || insideStraightQuote : isFree && insideStraightQuote);
    if (code === 187 || closesStraight || (next === end && isClosing(code) && code !== 34)) {
      quoteClosed ||= closesStraight;
      end = next + 1;
    } else if (isTerminator(code) && end > marksEnd && (next === end || code !== 46)) {
      end = next + 1;
    } else break;
  }
  return { marksEnd, end, quoteClosed };
}

function endsSentence(
  text: string,
  start: number,
  at: number,
  stop: Stop,
  abbreviations: Abbreviations,
): boolean {
  if (!isSpace(text.charCodeAt(stop.end)) || isBare(text, start, at)) return false;
  let next = skipSpace(text, stop.end);
  const opened = next;
  while (next < text.length && (isOpening(text.charCodeAt(next)) || isSpace(text.charCodeAt(next))))
    next += 1;
  if (next >= text.length) return true;
  const code = text.charCodeAt(next);
  const isPlainStop = text[at] === '.' && stop.marksEnd === at + 1;
  if (!isUpper(text, next) && !isDigit(code) && isWordCharacter(code)) return false;
  if (isPlainStop) {
    return readStop(text, start, at, next, abbreviations);
  }
  if (isDigit(code) && text.charCodeAt(at) === 8230) return true;
  if (!isWordCharacter(code) && opened === next) return !/[,;:)\]/&%=+]/.test(text[next] ?? '');
  return !(stop.end > stop.marksEnd && saysWho(text, next, abbreviations));
}

const LONGEST_BARE = 12;

/** « (…) » for something left out belongs to the sentence after it. */
function isBare(text: string, start: number, at: number): boolean {
  if (at - start > LONGEST_BARE) return false;
  for (let k = start; k < at; k++) if (isWordCharacter(text.charCodeAt(k))) return false;
  return true;
}

const NAME_AND_VERB =
  /(?:(?:Mr|Mrs|Miss|Ms|Dr|Sir|Lady|Lord|Captain|Madame|Monsieur)\.? )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)? (\p{Ll}+)/uy;

/** “Where?” John asked: a quotation, then who says it. */
function saysWho(text: string, next: number, abbreviations: Abbreviations): boolean {
  NAME_AND_VERB.lastIndex = next;
  const verb = NAME_AND_VERB.exec(text)?.[1];
  return verb !== undefined && abbreviations.sayingVerbs.has(verb);
}

/**
 * Does a sentence end at this line break? After an empty line, before a dialogue dash, and after a line
 * that is a heading (no small letters, or a chapter's number).
 */
function breaksAtLine(text: string, start: number, at: number): boolean {
  let next = at + 1;
  while (next < text.length && isSpace(text.charCodeAt(next))) {
    if (text.charCodeAt(next) === 10) return true;
    next += 1;
  }
  if (DIALOGUE.test(text.slice(next, next + 3))) return true;
  if (at - start > 80) return false;
  return HEADING.test(text.slice(start, at));
}

const DIALOGUE = /^[—–-]\s/;
const HEADING =
  /^(?:(?:chapitre|chapter|livre|book|partie|part|volume|tome|acte|act|scène|scene)\s+[\p{L}\d]+\.?|[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*|[IVXLC]+\.?)\s*$/iu;

function skipSpace(text: string, at: number): number {
  let next = at;
  while (next < text.length && isSpace(text.charCodeAt(next))) next += 1;
  return next;
}

/** Skips spaces, not line breaks. */
function skipBlanks(text: string, at: number): number {
  let next = at;
  while (next < text.length && isSpace(text.charCodeAt(next)) && text.charCodeAt(next) !== 10) next += 1;
  return next;
}

function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isSpace(text.charCodeAt(last - 1))) last -= 1;
  return last;
}
