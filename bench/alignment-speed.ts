/** One measurement of the aligner: `alignment-speed.ts FOLDER SIZE`, sent to the parent as a line of text. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { align } from '@/core/alignment/align';
import { loadTranslationTable } from '@/scripts/load-translation-table';
import { readLines } from './read-lines';

/** The sets one after the other, again and again, until both sides have at least `size` sentences. */
function concatenate(folder: string, size: number): { source: string[]; target: string[] } {
  const sets = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'gold.txt')));
  const source: string[] = [];
  const target: string[] = [];
  for (let at = 0; source.length < size || target.length < size; at++) {
    const set = join(folder, sets[at % sets.length] ?? '');
    source.push(...readLines(join(set, 'source.txt')));
    target.push(...readLines(join(set, 'target.txt')));
  }
  return { source: source.slice(0, size), target: target.slice(0, size) };
}

const [folder = '', size = ''] = process.argv.slice(2);
const table = loadTranslationTable('content/lexicon');
const { source, target } = concatenate(folder, Number(size));
const before = performance.now();
const result = align(source, target, { table });
const seconds = (performance.now() - before) / 1000;
if (!result.ok) throw new Error(result.reason);
const megabytes = process.resourceUsage().maxRSS / 1024;
process.send?.(
  `${size} × ${size} sentences: ${seconds.toFixed(2)} s, ${Math.round(Number(size) / seconds)} sentences/s, peak ${megabytes.toFixed(0)} MB`,
);
