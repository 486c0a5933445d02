import { fork } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AlignedBead, align } from '@/core/alignment/align';
import { type Bead, expandOmissions, formatBead } from '@/core/alignment/bead';
import { DOUBTFUL } from '@/core/alignment/confidence';
import { parseGold, scoreAlignment } from '@/core/alignment/score-alignment';
import { loadTranslationTable } from '@/scripts/load-translation-table';
import { readLines } from './read-lines';
import type { BenchOptions } from './run';

/** Sentences a side at which speed and memory are measured. */
const SIZES = [1500, 10_000, 24_000];

/** Prints strict F1 for each set, what the confidence is worth, and speed and memory by size. */
export async function benchAlignment({ data }: BenchOptions): Promise<void> {
  const nested = join(data, 'alignment');
  const folder = existsSync(nested) ? nested : data;
  const table = loadTranslationTable('content/lexicon');
  const judged: { bead: AlignedBead; isRight: boolean }[] = [];
  const novels: number[] = [];
  for (const set of readdirSync(folder).filter((name) => existsSync(join(folder, name, 'gold.txt')))) {
    const gold = parseGold(readFileSync(join(folder, set, 'gold.txt'), 'utf8'));
    const result = align(
      readLines(join(folder, set, 'source.txt')),
      readLines(join(folder, set, 'target.txt')),
      { table },
    );
    if (!result.ok) throw new Error(result.reason);
    const score = scoreAlignment(result.beads, gold);
    print(
      `${set.padEnd(36)} precision ${score.precision.toFixed(3)} recall ${score.recall.toFixed(3)} strict F1 ${score.f1.toFixed(3)}`,
    );
    if (set.startsWith('laws')) continue;
    novels.push(score.f1);
    judged.push(...judge(result.beads, gold));
  }
  print(
    `literary text, mean                  strict F1 ${(novels.reduce((sum, f1) => sum + f1, 0) / novels.length).toFixed(4)}`,
  );
  printConfidence(judged);
  for (const size of SIZES) print(await measureApart(folder, size));
}

function judge(
  beads: readonly AlignedBead[],
  gold: readonly Bead[],
): { bead: AlignedBead; isRight: boolean }[] {
  const keys = new Set(expandOmissions(gold).map(formatBead));
  return beads.map((bead) => ({ bead, isRight: keys.has(formatBead(bead)) }));
}

function printConfidence(judged: readonly { bead: AlignedBead; isRight: boolean }[]): void {
  const doubtful = judged.filter(({ bead }) => bead.confidence < DOUBTFUL);
  const wrong = judged.filter(({ isRight }) => !isRight);
  const caught = doubtful.filter(({ isRight }) => !isRight).length;
  const sure = judged.length - doubtful.length;
  print(
    `doubtful (confidence < ${DOUBTFUL}): ${share(doubtful.length, judged.length)} of beads; ${share(caught, doubtful.length)} of them wrong (precision), ${share(caught, wrong.length)} of wrong beads are among them (recall); of the others ${share(wrong.length - caught, sure)} wrong`,
  );
  for (let from = 0; from < 1; from += 0.2) {
    const bin = judged.filter(
      ({ bead }) => bead.confidence >= from && (bead.confidence < from + 0.2 || from > 0.75),
    );
    print(
      `  confidence ${from.toFixed(1)}–${(from + 0.2).toFixed(1)}: ${share(bin.filter(({ isRight }) => isRight).length, bin.length)} right of ${bin.length}`,
    );
  }
}

/** In a process of its own, so that its peak of memory is its own. */
function measureApart(folder: string, size: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'alignment-speed.ts'), [folder, String(size)], {
      execArgv: process.execArgv,
    });
    child.once('message', (message) => resolve(String(message)));
    child.once('exit', (code) =>
      reject(new Error(`the measurement at ${size} sentences ended with ${code}`)),
    );
  });
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
