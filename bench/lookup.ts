import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Shelf } from '@/core/lexicon/lexicon';
import { lookupWordOn } from '@/core/lexicon/lookup-word';
import { buildLexicon } from '@/scripts/lexicon/build-lexicon';
import { LEXICON_FOLDER, openDiskShelf } from '@/scripts/lexicon/fs-source';
import type { Click } from './lookup-score';
import { LookupScore } from './lookup-score';
import type { BenchOptions } from './run';

/** Prints accuracy on treebank clicks, file sizes and speed of looking words up. */
export async function benchLookup({ data }: BenchOptions): Promise<void> {
  const nested = join(data, 'lookup');
  const folder = existsSync(nested) ? nested : data;
  const shelf = openDiskShelf();
  for (const file of readdirSync(folder).filter((name) => /^clicks-.*\.jsonl(?:\.gz)?$/.test(name))) {
    const clicks = readClicks(join(folder, file));
    print(`${file}: ${clicks.length} clicks`);
    for (const alone of [true, false]) {
      const score = new LookupScore();
      for (const click of clicks) {
        const query = alone ? { text: click.form, start: 0, end: click.form.length } : click;
        score.add(click, lookupWordOn(shelf, query).readings);
      }
      print(`  ${alone ? 'word alone   ' : 'with sentence'}  ${score.summary()}`);
    }
  }
  printSizes();
  await printBuildTime();
  printSpeed(shelf, folder);
}

function readClicks(file: string): Click[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Click);
}

function printSizes(): void {
  const sizes = readdirSync(LEXICON_FOLDER).map((name) => statSync(join(LEXICON_FOLDER, name)).size);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  print(
    `sizes: ${sizes.length} files, ${(total / 1e6).toFixed(2)} MB in all, largest ${(Math.max(...sizes) / 1024).toFixed(1)} KB`,
  );
}

/** All but what `.cache` keeps: delete it to measure pronunciation too. */
async function printBuildTime(): Promise<void> {
  const started = performance.now();
  await buildLexicon(() => undefined);
  print(`build in memory: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** Latency of a first lookup (its shard to be inflated and decoded) and of a later one. */
function printSpeed(shelf: Shelf, folder: string): void {
  const file = readdirSync(folder).find((name) => name.startsWith('clicks-sequoia'));
  if (file === undefined) return;
  const clicks = readClicks(join(folder, file)).slice(0, 2000);
  const cold = clicks.slice(0, 300).map((click) => {
    const fresh = openDiskShelf();
    return measure(() => lookupWordOn(fresh, click)); // the index is read; the shard is not
  });
  const warm = clicks.map((click) => measure(() => lookupWordOn(shelf, click)));
  print(
    `a lookup: ${describeTimes(cold)} with its shard to be read, ${describeTimes(warm)} with the shard at hand`,
  );
}

function measure(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

function describeTimes(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);
  return `median ${at(0.5)} ms, 95% ${at(0.95)} ms`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
