import { straighten } from '@/core/lexicon/fold';
import { tokensOf } from '@/core/text/tokens';
import type { CardContext } from './card';

/** A run of a sentence: as it is, or the word that is asked for. */
export interface SentencePart {
  readonly text: string;
  readonly isWord: boolean;
}

/**
 * Parts a sentence around the word met in it, to mark it or to leave it blank. Where the same word stands in it more
 * than once, all of them are parted: the second would give the first away.
 * @returns the parts concatenate to the sentence; none is the word where the sentence does not hold it
 * @example partSentence({ fr: 'L’homme dort.', form: 'homme', start: 2 })
 * // [{ text: 'L’', isWord: false }, { text: 'homme', isWord: true }, { text: ' dort.', isWord: false }]
 */
export function partSentence({
  fr,
  form,
  start,
}: Pick<CardContext, 'fr' | 'form' | 'start'>): SentencePart[] {
  const spans = findForm(fr, form);
  const isThere = fr.slice(start, start + form.length) === form && form !== '';
  if (isThere && !spans.some((span) => span <= start && start < span + form.length)) spans.push(start);
  const parts: SentencePart[] = [];
  let at = 0;
  for (const span of spans.sort((a, b) => a - b)) {
    if (span < at) continue;
    if (span > at) parts.push({ text: fr.slice(at, span), isWord: false });
    parts.push({ text: fr.slice(span, span + form.length), isWord: true });
    at = span + form.length;
  }
  if (at < fr.length) parts.push({ text: fr.slice(at), isWord: false });
  return parts;
}

/** Where a form stands at the borders of words: `a` is not in `la`, `opération militaire` is where both words are. */
function findForm(sentence: string, form: string): number[] {
  if (form === '') return [];
  const words = tokensOf(sentence).filter(({ kind }) => kind === 'word');
  const starts = new Set(words.map((word) => word.start));
  const ends = new Set(words.map((word) => word.end));
  const [haystack, needle] = [foldCase(sentence), foldCase(form)];
  if (haystack.length !== sentence.length || needle.length !== form.length) return [];
  const found: number[] = [];
  for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, at + 1)) {
    if (starts.has(at) && ends.has(at + form.length)) found.push(at);
  }
  return found;
}

function foldCase(text: string): string {
  return straighten(text).toLowerCase();
}

/** What stands for the word left out, whatever its length. */
export const BLANK = '_____';

/** The sentence with the word left out. */
export function blankWord(context: Pick<CardContext, 'fr' | 'form' | 'start'>): string {
  return partSentence(context)
    .map(({ text, isWord }) => (isWord ? BLANK : text))
    .join('');
}
