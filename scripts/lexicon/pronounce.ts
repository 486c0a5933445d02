import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { PRONUNCIATION_EXCEPTIONS } from './pronunciation-exceptions';
import { cleanPronunciation, respell } from './pronunciation-rules';

/** What eSpeak answered before, so that a new entry costs one word, not all of them. */
const CACHE_FILE = '.cache/vis-a-vis/espeak.json';
const WORDS_PER_TASK = 3000;

/**
 * Pronounces words in IPA, without slashes and stress.
 * A word that eSpeak takes for English is spelt the French way and asked for again; what then is still English has none.
 */
export async function pronounceAll(
  words: readonly string[],
  report: (done: number, of: number) => void,
): Promise<Map<string, string>> {
  const spoken = new Map(
    words.filter((word) => !PRONUNCIATION_EXCEPTIONS.has(word)).map((word) => [word, respell(word)]),
  );
  const raw = await speak([...new Set(spoken.values())], report);
  const pronunciations = new Map<string, string>();
  for (const word of words) {
    const spelling = spoken.get(word);
    const ipa =
      spelling === undefined
        ? PRONUNCIATION_EXCEPTIONS.get(word)
        : cleanPronunciation(word, raw.get(spelling) ?? '');
    if (ipa) pronunciations.set(word, ipa);
  }
  return pronunciations;
}

async function speak(
  spellings: readonly string[],
  report: (done: number, of: number) => void,
): Promise<Map<string, string>> {
  const known = readCache();
  const wanted = spellings.filter((spelling) => !known.has(spelling));
  if (wanted.length === 0) return known;
  const tasks: string[][] = [];
  for (let at = 0; at < wanted.length; at += WORDS_PER_TASK)
    tasks.push(wanted.slice(at, at + WORDS_PER_TASK));
  let done = 0;
  const work = async (): Promise<void> => {
    for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) {
      const lines = await speakInChild(task);
      for (const [index, spelling] of task.entries()) known.set(spelling, lines[index] ?? '');
      done += task.length;
      report(done, wanted.length);
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
  writeCache(known);
  return known;
}

async function speakInChild(words: readonly string[]): Promise<string[]> {
  const file = fileURLToPath(new URL('./espeak-child.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', file], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(words));
  return JSON.parse(await text(child.stdout)) as string[];
}

function readCache(): Map<string, string> {
  if (!existsSync(CACHE_FILE)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(CACHE_FILE, 'utf8')) as Record<string, string>));
}

function writeCache(known: ReadonlyMap<string, string>): void {
  mkdirSync(dirname(CACHE_FILE), { recursive: true });
  writeFileSync(CACHE_FILE, JSON.stringify(Object.fromEntries(known)));
}
