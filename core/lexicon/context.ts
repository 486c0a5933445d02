import { tokensOf } from '@/core/text/tokens';
import { straighten } from './fold';
import { isOfClass } from './word-classes';

/** The words around a clicked one, lower case, straight apostrophes. */
export interface WordContext {
  /** Words before within the clause, nearest first. */
  readonly before: readonly string[];
  /** Words after within the clause, nearest first. */
  readonly after: readonly string[];
  /** Nearest word before that is no adverb: est in “est également connu”. */
  readonly governor: string | undefined;
  /** Subject pronoun that only clitics part from the word: je in “je ne le lui rends pas”. */
  readonly subject: string | undefined;
  /** Nothing stands before it in the sentence. */
  readonly startsSentence: boolean;
  /** The sentence around the word is known. */
  readonly known: boolean;
}

/** UTF-16 units looked at on either side: the rules reach five words at most. */
const REACH = 60;
const WORDS_KEPT = 6;

export const NO_CONTEXT: WordContext = {
  before: [],
  after: [],
  governor: undefined,
  subject: undefined,
  startsSentence: true,
  known: false,
};

/** Reads the words around `start`–`end` of a sentence. */
export function readContext(text: string, start: number, end: number): WordContext {
  if (start <= 0 && end >= text.length) return NO_CONTEXT;
  const left = lastClause(text.slice(Math.max(0, start - REACH), start));
  const right = firstClause(text.slice(end, end + REACH));
  const before = wordsBefore(left.text).reverse().slice(0, WORDS_KEPT);
  return {
    before,
    after: wordsOf(right).slice(0, WORDS_KEPT),
    governor: before.find((word) => !isOfClass(word, 'adverb') && !/.ment$/.test(word)),
    subject: findSubject(before),
    startsSentence: before.length === 0 && !left.cut && start <= REACH,
    known: true,
  };
}

function findSubject(before: readonly string[]): string | undefined {
  for (const word of before) {
    if (isOfClass(word, 'subject')) return word;
    if (!isOfClass(word, 'clitic')) return undefined;
  }
  return undefined;
}

/** What stands before a full stop or comma says nothing about the next word. */
function lastClause(text: string): { text: string; cut: boolean } {
  const cut = Math.max(
    ...['. ', ', ', '; ', ': ', '! ', '? ', ' (', '« '].map((mark) => text.lastIndexOf(mark)),
  );
  return cut < 0 ? { text, cut: false } : { text: text.slice(cut + 1), cut: true };
}

function firstClause(text: string): string {
  const cut = text.search(/[.,;:!?()»]/);
  return cut < 0 ? text : text.slice(0, cut);
}

/** An elided word (l’) is one only before a letter: the clicked word lends one. */
function wordsBefore(text: string): string[] {
  return /['’]$/.test(text) ? wordsOf(`${text}a`).slice(0, -1) : wordsOf(text);
}

function wordsOf(text: string): string[] {
  return tokensOf(text)
    .filter((token) => token.kind === 'word')
    .map((token) => straighten(token.text).toLowerCase());
}
