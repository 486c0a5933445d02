import { readFileSync } from 'node:fs';
import type { LexiconFault } from '@/core/lexicon/check-lexicon-rows';
import { checkLexiconRows } from '@/core/lexicon/check-lexicon-rows';
import { createFormIndex } from '@/core/lexicon/form-index';
import { isLexiconBuilt, openDiskShelf } from './fs-source';
import { listMeaningFiles } from './read-meanings';
import { updateLexicon } from './update-lexicon';

/**
 * Checks content/lexicon against the built form data, building it first where there is none.
 * @returns faults with paths from the project's root
 */
export async function checkLexiconContent(): Promise<LexiconFault[]> {
  if (!isLexiconBuilt()) await updateLexicon((line) => process.stderr.write(`lexicon: ${line}\n`));
  const files = listMeaningFiles().map((name) => ({ name, text: readFileSync(name, 'utf8') }));
  return checkLexiconRows(files, createFormIndex(openDiskShelf()));
}
