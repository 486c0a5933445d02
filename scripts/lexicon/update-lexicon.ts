import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { INDEX_NAME } from '@/core/lexicon/lexicon-index';
import type { Report } from './build-lexicon';
import { buildLexicon } from './build-lexicon';
import { LEXICON_FOLDER } from './fs-source';
import { writeLicences } from './licences';
import { FREQUENCY_FILES } from './read-frequencies';
import { HUNSPELL_FILES } from './read-hunspell';
import { LEFFF_FILE } from './read-lefff';
import { listMeaningFiles } from './read-meanings';

/** Says which inputs the folder was built from. */
const STAMP_NAME = 'built-from.txt';
const HERE = dirname(fileURLToPath(import.meta.url));
/** Code whose change changes the files. */
const CODE_FOLDERS = [HERE, join(HERE, '../../core/lexicon')];

/**
 * Builds public/lexicon unless it is there and made from these very inputs.
 * @returns whether anything was written
 */
export async function updateLexicon(report: Report, folder = LEXICON_FOLDER): Promise<boolean> {
  const stamp = hashInputs();
  const stampFile = join(folder, STAMP_NAME);
  const isCurrent = existsSync(join(folder, INDEX_NAME)) && existsSync(stampFile);
  if (isCurrent && readFileSync(stampFile, 'utf8') === stamp) {
    report('up to date');
    return false;
  }
  const files = await buildLexicon(report);
  mkdirSync(folder, { recursive: true });
  // The stamp goes first and comes last: a build that is cut off is seen to be unfinished.
  rmSync(stampFile, { force: true });
  const names = new Set(files.map((file) => file.name));
  for (const name of readdirSync(folder))
    if (name.endsWith('.bin') && !names.has(name)) rmSync(join(folder, name));
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
  writeLicences(folder);
  writeFileSync(stampFile, stamp);
  const total = files.reduce((sum, file) => sum + file.bytes.length, 0);
  report(`${files.length} files, ${(total / 1e6).toFixed(2)} MB in ${folder}`);
  return true;
}

function hashInputs(): string {
  const code = CODE_FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .sort()
      .map((name) => join(folder, name)),
  );
  const hash = createHash('sha256');
  for (const file of [LEFFF_FILE, ...HUNSPELL_FILES, ...FREQUENCY_FILES, ...listMeaningFiles(), ...code]) {
    hash.update(file.split('/').at(-1) ?? '').update(readFileSync(file));
  }
  return `${hash.digest('hex')}\n`;
}
