import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findSentences } from '@/core/text/split-sentences';
import { readLines } from './read-lines';
import type { BenchOptions } from './run';

/** Characters of the text on which speed is measured: one line, without an end. */
const SPEED_TEXT = 10_000_000;

interface GoldText {
  readonly text: string;
  readonly sentences: readonly string[];
}

/** Prints precision, recall and F1 of inner sentence boundaries for each set, and characters per second. */
export async function benchSegmentation({ data }: BenchOptions): Promise<void> {
  const nested = join(data, 'segmentation');
  const folder = existsSync(nested) ? nested : data;
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
    const texts = readLines(join(folder, file)).map((line) => JSON.parse(line) as GoldText);
    const { precision, recall, f1 } = scoreBoundaries(texts);
    const speed = measureSpeed(texts.map(({ text }) => text).join(' '));
    const percent = (share: number) => share.toFixed(4);
    process.stdout.write(
      `${file}: precision ${percent(precision)} recall ${percent(recall)} F1 ${percent(f1)}, ${speed} M characters/s\n`,
    );
  }
}

function scoreBoundaries(texts: readonly GoldText[]): { precision: number; recall: number; f1: number } {
  let hits = 0;
  let found = 0;
  let wanted = 0;
  for (const { text, sentences } of texts) {
    const gold = new Set<number>();
    let at = 0;
    for (const [number, sentence] of sentences.entries()) {
      const start = text.indexOf(sentence, at);
      if (start < 0) throw new Error(`gold sentence “${sentence.slice(0, 40)}” is not in its text`);
      if (number > 0) gold.add(start);
      at = start + sentence.length;
    }
    const ours = findSentences(text, 'fr').slice(1);
    hits += ours.filter(({ start }) => gold.has(start)).length;
    found += ours.length;
    wanted += gold.size;
  }
  const precision = hits / found;
  const recall = hits / wanted;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function measureSpeed(text: string): string {
  const long = text.repeat(Math.ceil(SPEED_TEXT / text.length));
  const before = performance.now();
  findSentences(long, 'fr');
  return (long.length / (performance.now() - before) / 1000).toFixed(1);
}
