import { checkSenses } from './check-senses';
import { straighten } from './fold';
import type { FormIndex } from './form-index';
import { UPOS } from './reading';
import { REVIEWED_GENDERS, REVIEWED_LEMMAS } from './reviewed-rows';
import { isNameOrShort } from './written-short';

/** A fault of the written entries, with the way out in its message. */
export interface LexiconFault {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}

export interface LexiconRowsFile {
  readonly name: string;
  readonly text: string;
}

interface Row {
  readonly lemma: string;
  readonly pos: string;
  readonly gender: string;
  readonly glosses: string;
  readonly note: string;
}

const COLUMNS = 5;
const OPEN_CLASSES: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV']);
const LONGEST_NOTE = 110;

/**
 * Holds every row of content/lexicon: five columns, a known part of speech, a lemma and gender that the form data bears out,
 * no entry twice, senses in one style.
 * @param index form data; rows of several words, names and abbreviations are not looked for in it
 * @returns faults in the order of the rows; empty when all is well
 */
export function checkLexiconRows(files: readonly LexiconRowsFile[], index: FormIndex): LexiconFault[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ name, text }) =>
    text.split('\n').flatMap((content, at): LexiconFault[] => {
      if (content === '' || content.startsWith('#')) return [];
      const line = at + 1;
      const fault = (message: string): LexiconFault => ({ file: name, line, message });
      const columns = content.split('\t');
      if (columns.length !== COLUMNS) {
        return [fault(`${columns.length} columns; write lemma⇥UPOS⇥gender⇥glosses⇥note, empty columns too`)];
      }
      const [lemma = '', pos = '', gender = '', glosses = '', note = ''] = columns;
      const row: Row = { lemma, pos, gender, glosses, note };
      const key = `${lemma}\t${pos}\t${gender}`;
      const earlier = seen.get(key);
      if (earlier === undefined) seen.set(key, `${name}:${line}`);
      const messages = [
        ...(earlier === undefined
          ? []
          : [`${lemma} ${pos} is there already (${earlier}); merge the two rows`]),
        ...checkColumns(row),
        ...checkFormData(row, index),
        ...checkSenses(row),
      ];
      return messages.map(fault);
    }),
  );
}

function checkColumns({ lemma, pos, gender, note }: Row): string[] {
  const faults: string[] = [];
  if (lemma !== lemma.trim() || lemma === '')
    faults.push(`lemma “${lemma}” has spaces around it or is empty`);
  if (lemma !== straighten(lemma)) faults.push(`${lemma}: write the lemma with the straight apostrophe '`);
  if (!(UPOS as readonly string[]).includes(pos))
    faults.push(`${lemma}: no part of speech “${pos}”; use one of UD’s`);
  if (!['', 'm', 'f', 'mf'].includes(gender))
    faults.push(`${lemma}: gender “${gender}”; write m, f, mf or nothing`);
  if (pos === 'NOUN' && gender === '' && !lemma.includes(' '))
    faults.push(`${lemma}: a noun needs m, f or mf`);
  if (gender !== '' && pos !== 'NOUN' && pos !== 'PROPN')
    faults.push(`${lemma}: only nouns and names have a gender`);
  if (note.length > LONGEST_NOTE)
    faults.push(`${lemma}: note of ${note.length} characters; ${LONGEST_NOTE} at most`);
  if (/['"]/.test(note)) faults.push(`${lemma}: straight quote in the note; write ’ “ ”`);
  return faults;
}

function checkFormData({ lemma, pos, gender }: Row, index: FormIndex): string[] {
  if (!OPEN_CLASSES.has(pos) || /[\s.]/.test(lemma.replace(/^(?:se |s')/, ''))) return [];
  const base = lemma.replace(/^(?:se |s')/, '');
  if (isNameOrShort(base)) return [];
  const analyses = index.analysesOf(base).filter((analysis) => analysis.tag.pos === pos);
  const known = index.analysesOf(base).length > 0;
  if (!known && !REVIEWED_LEMMAS.has(lemma)) {
    return [`${lemma}: not in the form data; mend the spelling, or add it to core/lexicon/reviewed-rows.ts`];
  }
  if (pos !== 'NOUN' || REVIEWED_GENDERS.has(lemma)) return [];
  const genders = new Set(
    analyses.flatMap(({ tag }) =>
      tag.features.map((features) => /Gender=(Masc|Fem)/.exec(features)?.[1] ?? 'any'),
    ),
  );
  const fits = [...gender].every(
    (letter) => genders.has('any') || genders.has(letter === 'm' ? 'Masc' : 'Fem'),
  );
  if (genders.size === 0 || fits) return [];
  const has = [...genders].map((name) => (name === 'Masc' ? 'm' : 'f')).join(', ');
  return [
    `${lemma}: gender ${gender}, the form data has ${has}; mend it, or add it to core/lexicon/reviewed-rows.ts`,
  ];
}
