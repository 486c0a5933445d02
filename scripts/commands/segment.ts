import { createInterface } from 'node:readline';
import { findParagraphs } from '@/core/text/split-paragraphs';
import { splitSentences } from '@/core/text/split-sentences';
import { readUtf8Stdin } from './read-utf8';
import { writeStdout } from './write-stdout';

const USAGE = `usage: npm run -s cli -- segment --lang fr|en           text on stdin → a sentence a line, a blank line between paragraphs
       npm run -s cli -- segment --lang fr|en --jsonl   {"text"} a line on stdin → {"sentences"} a line
`;

/** Splits the text on standard input into sentences. @returns exit status: 2 for a usage error or a text that is not UTF-8 */
export async function run(args: string[]): Promise<number> {
  const at = args.indexOf('--lang');
  const language = at < 0 ? undefined : args[at + 1];
  const rest = args.filter((arg, k) => arg !== '--jsonl' && (at < 0 || (k !== at && k !== at + 1)));
  if (rest.length > 0) return fail(`segment takes no “${rest[0]}”\n${USAGE}`);
  if (language !== 'fr' && language !== 'en') {
    return fail(
      `--lang ${language === undefined ? 'is missing' : `is “${language}”`}, not fr or en\n${USAGE}`,
    );
  }
  return args.includes('--jsonl') ? segmentLines(language) : segmentText(language);
}

async function segmentText(language: 'fr' | 'en'): Promise<number> {
  const input = await readUtf8Stdin();
  if (!input.ok) return fail(`${input.reason}\n`);
  const paragraphs = segmentParagraphs(input.text, language).map((sentences) =>
    sentences.map((sentence) => `${sentence.replace(/\s*\n\s*/g, ' ')}\n`).join(''),
  );
  await writeStdout(paragraphs.join('\n'));
  return 0;
}

async function segmentLines(language: 'fr' | 'en'): Promise<number> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    const text = readText(line);
    if (text === null) return fail(`line ${number} of stdin is no {"text": string}: ${line.slice(0, 80)}\n`);
    await writeStdout(`${JSON.stringify({ sentences: segmentParagraphs(text, language).flat() })}\n`);
  }
  return 0;
}

function segmentParagraphs(text: string, language: 'fr' | 'en'): string[][] {
  return findParagraphs(text).map(({ start, end }) => splitSentences(text.slice(start, end), language));
}

function readText(line: string): string | null {
  try {
    const value: unknown = JSON.parse(line);
    const text = typeof value === 'object' && value !== null && 'text' in value ? value.text : null;
    return typeof text === 'string' ? text : null;
  } catch {
    return null;
  }
}

function fail(message: string): number {
  process.stderr.write(`segment: ${message}`);
  return 2;
}
