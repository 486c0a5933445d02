import { createInterface } from 'node:readline';
import type { Shelf } from '@/core/lexicon/lexicon';
import { lookupWordOn } from '@/core/lexicon/lookup-word';
import type { Reading } from '@/core/lexicon/reading';
import { isLexiconBuilt, openDiskShelf } from '@/scripts/lexicon/fs-source';
import { updateLexicon } from '@/scripts/lexicon/update-lexicon';

const USAGE = `usage: npm run -s cli -- lookup WORD…       readings of French words
       npm run -s cli -- lookup --jsonl     {"text","start","end"} a line on stdin → {"form","readings"} a line
`;

/** `lookup`: what French words may be, from the command line. Builds the lexicon first where there is none. */
export async function run(args: string[]): Promise<number> {
  const jsonl = args.includes('--jsonl');
  const words = args.filter((arg) => arg !== '--jsonl');
  const unknown = words.find((word) => word.startsWith('--'));
  if (unknown !== undefined) return fail(`no option “${unknown}”`);
  if (jsonl && words.length > 0) return fail(`--jsonl reads from stdin; “${words[0]}” is one word too many`);
  if (!jsonl && words.length === 0) return fail('which word?');
  if (!isLexiconBuilt()) await updateLexicon((line) => process.stderr.write(`lexicon: ${line}\n`));
  const shelf = openDiskShelf();
  if (jsonl) return answerLines(shelf);
  process.stdout.write(`${words.map((word) => describeWord(shelf, word)).join('\n\n')}\n`);
  return 0;
}

function fail(problem: string): number {
  process.stderr.write(`lookup: ${problem}\n${USAGE}`);
  return 2;
}

async function answerLines(shelf: Shelf): Promise<number> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const query = parseQuery(line);
    if (query === null)
      return fail(
        `line ${number} of stdin is no {"text": string, "start": number, "end": number}: ${line.slice(0, 80)}`,
      );
    const { form, readings } = lookupWordOn(shelf, query);
    const plain = readings.map(({ lemma, pos, features, glosses, ipa }) => ({
      lemma,
      pos,
      features,
      glosses,
      ipa,
    }));
    process.stdout.write(`${JSON.stringify({ form, readings: plain })}\n`);
  }
  return 0;
}

function parseQuery(line: string): { text: string; start: number; end: number } | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { text, start, end } = value as Record<string, unknown>;
  if (typeof text !== 'string' || typeof start !== 'number' || typeof end !== 'number') return null;
  const fits =
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length;
  return fits ? { text, start, end } : null;
}

function describeWord(shelf: Shelf, word: string): string {
  const { readings, by } = lookupWordOn(shelf, { text: word, start: 0, end: word.length });
  const unknown = by === 'guess' || by === 'none' ? '  (not in the lexicon)' : '';
  return [`${word}${unknown}`, ...readings.map(describeReading)].join('\n');
}

function describeReading(reading: Reading): string {
  const name = reading.headword === reading.lemma ? reading.lemma : `${reading.headword} (${reading.lemma})`;
  const sound = reading.ipa === null ? '' : ` /${reading.ipa}/`;
  const head = `  ${name}${sound}  ${reading.pos}${reading.features === '' ? '' : ` ${reading.features}`}`;
  const lines = [...reading.glosses.map((gloss, index) => `      ${index + 1}. ${gloss}`)];
  if (reading.pronominal)
    lines.push(`      ${reading.pronominal.headword}: ${reading.pronominal.glosses.join('; ')}`);
  if (reading.note !== null) lines.push(`      (${reading.note})`);
  return [head, ...lines].join('\n');
}
