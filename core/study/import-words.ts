import { detectLanguage } from '@/core/text/detect-language';
import type { ImportedTable } from './anki/imported-table';

/** What a column can hold; `ignored` is for the others. */
export const COLUMN_ROLES = [
  'word',
  'meaning',
  'sentence',
  'sentence-english',
  'ipa',
  'gender',
  'note',
  'ignored',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** How a table is read; shown to the learner, who can correct it. */
export interface ColumnGuess {
  /** A role a column. */
  readonly roles: readonly ColumnRole[];
  /** The first row names the columns and is no word. */
  readonly hasHeader: boolean;
}

/** A word from a file, not yet looked up. */
export interface ImportedWord {
  readonly word: string;
  readonly meanings: readonly string[];
  readonly sentence: string | null;
  readonly sentenceEnglish: string | null;
  readonly ipa: string | null;
  readonly gender: 'm' | 'f' | null;
  readonly note: string;
}

/** Names that columns go by in our exports, in Anki's shared decks and in word lists, in English and French. */
const NAMES: Readonly<Record<Exclude<ColumnRole, 'ignored'>, RegExp>> = {
  'sentence-english':
    /^(?:sentence ?english|english sentence|(?:sentence|example) translation|traduction de la phrase|phrase anglaise)$/,
  sentence: /^(?:(?:french )?(?:sentence|example)|phrase|exemple|contexte?|fr sentence)$/,
  word: /^(?:lemma|lemme|(?:french )?word|mot|french|français|fr|front|recto|term|terme|expression|headword)$/,
  meaning:
    /^(?:meanings?|english|anglais|en|translations?|traductions?|definitions?|définitions?|back|verso|gloss(?:es)?|sens)$/,
  ipa: /^(?:ipa|api|pronunciation|prononciation)$/,
  gender: /^(?:article|gender|genre)$/,
  note: /^(?:notes?|remarks?|remarques?|comments?|commentaires?)$/,
};
/** Rows by which columns are judged. */
const SAMPLE = 100;
/** Words from which a cell is a sentence. */
const SENTENCE_WORDS = 4;

/**
 * Guesses what the columns of a table hold: by their names, else by what is in them.
 * @example guessColumns({ name: '', columns: [], rows: [['le chat', 'the cat']] }).roles // ['word', 'meaning']
 */
export function guessColumns({ columns, rows }: ImportedTable): ColumnGuess {
  const firstRow = rows[0] ?? [];
  const given = columns.map(roleOfName);
  const inFirstRow = firstRow.map(roleOfName);
  const hasHeader =
    columns.length === 0 && inFirstRow.filter((role) => role !== null).length >= Math.min(2, firstRow.length);
  const named = columns.length > 0 ? given : hasHeader ? inFirstRow : [];
  const body = rows.slice(hasHeader ? 1 : 0, SAMPLE);
  const width = body.reduce((widest, row) => Math.max(widest, row.length), named.length);
  const roles: ColumnRole[] = Array.from({ length: width }, (_, column) => named[column] ?? 'ignored');
  if (!roles.includes('word')) guessByContent(roles, body);
  return { roles: keepFirst(roles), hasHeader };
}

function roleOfName(name: string): ColumnRole | null {
  const plain = name.trim().toLowerCase().replace(/[_-]/g, ' ');
  const found = Object.entries(NAMES).find(([, pattern]) => pattern.test(plain));
  return found ? (found[0] as ColumnRole) : null;
}

/** Each role but `ignored` goes to one column. */
function keepFirst(roles: readonly ColumnRole[]): ColumnRole[] {
  return roles.map((role, column) => (roles.indexOf(role) === column ? role : 'ignored'));
}

/** Short cells are words or meanings, long ones sentences; which language tells which, else the French comes first. */
function guessByContent(roles: ColumnRole[], rows: readonly (readonly string[])[]): void {
  const filled = roles.map((_, column) => rows.map((row) => row[column] ?? '').filter((cell) => cell !== ''));
  const profile = filled.map((cells, column) => ({
    column,
    isSentence: median(cells.map((cell) => cell.split(/\s+/).length)) >= SENTENCE_WORDS,
    language: detectLanguage(cells.join('\n')),
    isUsed: cells.length > 0,
  }));
  const free = profile.filter(({ column, isUsed }) => isUsed && roles[column] === 'ignored');
  const assign = (isSentence: boolean, french: ColumnRole, english: ColumnRole) => {
    const kind = free.filter((entry) => entry.isSentence === isSentence);
    const isEnglishFirst = kind[0]?.language === 'en' && kind[1] !== undefined && kind[1].language !== 'en';
    const [first, second] = isEnglishFirst ? [kind[1], kind[0]] : [kind[0], kind[1]];
    if (first && !(isSentence && first.language === 'en')) roles[first.column] = french;
    else if (first) roles[first.column] = english;
    if (second) roles[second.column] = english;
  };
  assign(false, 'word', 'meaning');
  assign(true, 'sentence', 'sentence-english');
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/**
 * The words of a table, read as the guess, or the learner, says. Rows without a word are left out, repeated words
 * come once, with all meanings.
 */
export function readImportedWords(
  { rows }: ImportedTable,
  { roles, hasHeader }: ColumnGuess,
): ImportedWord[] {
  const words = new Map<string, ImportedWord>();
  for (const row of rows.slice(hasHeader ? 1 : 0)) {
    const cell = (role: ColumnRole) => (row[roles.indexOf(role)] ?? '').trim();
    const word = cell('word').replace(/\s+/g, ' ');
    if (word === '') continue;
    const meanings = cell('meaning')
      .split(/\s*[;\n]\s*/)
      .filter((meaning) => meaning !== '');
    const known = words.get(word);
    words.set(word, {
      word,
      meanings: [...new Set([...(known?.meanings ?? []), ...meanings])],
      sentence: known?.sentence ?? (cell('sentence') || null),
      sentenceEnglish: known?.sentenceEnglish ?? (cell('sentence-english') || null),
      ipa: known?.ipa ?? (cell('ipa').replace(/^[/[]|[/\]]$/g, '') || null),
      gender: known?.gender ?? genderOf(cell('gender')),
      note: known?.note || cell('note'),
    });
  }
  return [...words.values()];
}

function genderOf(cell: string): 'm' | 'f' | null {
  const plain = cell.toLowerCase();
  if (/^(?:m|m\.|masc.*|le|un|nm)$/.test(plain)) return 'm';
  return /^(?:f|f\.|fém.*|fem.*|la|une|nf)$/.test(plain) ? 'f' : null;
}
