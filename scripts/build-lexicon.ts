/** `npm run build:lexicon`: makes public/lexicon from the packages and content/lexicon. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildLexicon } from './lexicon/build-lexicon';

const FOLDER = 'public/lexicon';
const started = performance.now();
const report = (line: string) =>
  process.stderr.write(`lexicon: ${line} (${((performance.now() - started) / 1000).toFixed(1)} s)\n`);

const files = await buildLexicon(report);
mkdirSync(FOLDER, { recursive: true });
const names = new Set(files.map((file) => file.name));
for (const name of readdirSync(FOLDER)) if (!names.has(name)) rmSync(join(FOLDER, name));
for (const { name, bytes } of files) writeFileSync(join(FOLDER, name), bytes);
const total = files.reduce((sum, file) => sum + file.bytes.length, 0);
report(`${files.length} files, ${total} bytes; largest ${Math.max(...files.map((file) => file.bytes.length))}`);
