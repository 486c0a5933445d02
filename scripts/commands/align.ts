import { basename, join } from 'node:path';
import { align } from '@/core/alignment/align';
import { findParagraphs } from '@/core/text/split-paragraphs';
import { splitSentences } from '@/core/text/split-sentences';
import { loadTranslationTable } from '../load-translation-table';
import { parseAlignArguments, USAGE } from './align-arguments';
import { formatAlignment, type Side } from './align-output';
import { readUtf8File } from './read-utf8';
import { writeStdout } from './write-stdout';

const LEXICON = join(import.meta.dirname, '../../content/lexicon');

/** Aligns two files and prints the segments. @returns exit status: 2 for a usage error or a file that cannot be read */
export async function run(args: string[]): Promise<number> {
  const parsed = parseAlignArguments(args);
  if (!parsed.ok) return fail(`${parsed.reason}\n${USAGE}`);
  const files = [await readUtf8File(parsed.french), await readUtf8File(parsed.english)] as const;
  for (const file of files) if (!file.ok) return fail(`${file.reason}\n`);
  const [french, english] = files;
  if (!french.ok || !english.ok) return 2;
  const source = parsed.isSentences ? readSentences(french.text) : segment(french.text, 'fr');
  const target = parsed.isSentences ? readSentences(english.text) : segment(english.text, 'en');
  const paragraphs = { source: source.paragraphStarts, target: target.paragraphStarts };
  const result = align(source.sentences, target.sentences, {
    table: loadTranslationTable(LEXICON),
    ...(parsed.isSentences ? {} : { paragraphs }),
  });
  if (!result.ok) throw new Error(`alignment ended with “${result.reason}”, though nothing stopped it`);
  await writeStdout(
    formatAlignment(parsed.format, result.beads, source.sentences, target.sentences, basename(parsed.french)),
  );
  return 0;
}

/** One sentence a line; an empty line is an empty sentence, so that numbers are line numbers. */
function readSentences(text: string): Side {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return { sentences: lines, paragraphStarts: [] };
}

function segment(text: string, language: 'fr' | 'en'): Side {
  const sentences: string[] = [];
  const paragraphStarts: number[] = [];
  for (const { start, end } of findParagraphs(text)) {
    paragraphStarts.push(sentences.length);
    for (const sentence of splitSentences(text.slice(start, end), language)) {
      sentences.push(sentence.replace(/\s*\n\s*/g, ' '));
    }
  }
  return { sentences, paragraphStarts };
}

function fail(message: string): number {
  process.stderr.write(`align: ${message}`);
  return 2;
}
