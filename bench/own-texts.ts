import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';

/** Sentences a side: design's novel, and the largest pair that must work. */
const SIZES = [10_000, 24_000];
const PARAGRAPH = 5;
const CHAPTER = 400;

/**
 * Imports generated pairs in Chromium from the production build and prints what the learner waits for, how long the
 * page could not answer meanwhile, how long a chapter takes to open, and the memory of the tab.
 */
export async function benchOwnTexts(): Promise<void> {
  if (!existsSync('.next/BUILD_ID')) throw new Error('there is no build; run npm run build first');
  const port = await freePort();
  const server = spawn('npx', ['next', 'start', '-H', '127.0.0.1', '-p', String(port)], {
    stdio: 'ignore',
    detached: true,
  });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
  });
  try {
    await waitFor(`http://127.0.0.1:${port}/en`);
    for (const size of SIZES) {
      const page = await browser.newPage({ baseURL: `http://127.0.0.1:${port}` });
      await measure(page, size);
      await page.close();
    }
  } finally {
    await browser.close();
    stop(server);
  }
}

async function measure(page: Page, size: number): Promise<void> {
  const { fr, en } = makeNovel(size);
  await page.goto('/en/texts/import');
  // React has taken the page over: its own marks are on the elements.
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('main input[type=file]') ?? {}).some((key) =>
      key.startsWith('__react'),
    ),
  );
  await page.evaluate(() => {
    const waits = window as unknown as { longest: number };
    waits.longest = 0;
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      waits.longest = Math.max(waits.longest, now - last - 20);
      last = now;
    }, 20);
  });
  const started = performance.now();
  await page.locator('input[type=file]').setInputFiles([
    { name: 'roman.txt', mimeType: 'text/plain', buffer: Buffer.from(fr) },
    { name: 'novel.txt', mimeType: 'text/plain', buffer: Buffer.from(en) },
  ]);
  const add = page.getByRole('button', { name: 'Add to my texts' });
  await add.waitFor({ timeout: 120_000 });
  const read = performance.now();
  await add.click();
  await page.getByRole('article').waitFor({ timeout: 300_000 });
  const readable = performance.now();
  const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
  await page.getByRole('combobox').selectOption({ index: 5 });
  await page.getByRole('heading', { level: 1, name: /Chapitre 6/ }).waitFor();
  const opened = performance.now();
  const heap = await page.evaluate(
    () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
  );
  process.stdout.write(
    `${size} sentences a side: read ${seconds(read - started)}, import to readable ${seconds(readable - started)}, ` +
      `longest wait of the page ${Math.round(longest)} ms, a chapter opens in ${seconds(opened - readable)}, ` +
      `heap of the page ${Math.round(heap / 1e6)} MB\n`,
  );
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** A novel of no merit: dictionary words in sentences, in French and word for word in English, now and then two sentences in one. */
function makeNovel(sentences: number): { fr: string; en: string } {
  const words = readWords();
  const random = seeded(42);
  const pick = () => words[Math.floor(random() * words.length)] ?? { fr: 'mot', en: 'word' };
  const fr: string[] = [];
  const en: string[] = [];
  for (let at = 0; at < sentences; at++) {
    const chosen = Array.from({ length: 6 + Math.floor(random() * 14) }, pick);
    if (at % CHAPTER === 0) {
      fr.push(`\n\nChapitre ${at / CHAPTER + 1}\n\n`);
      en.push(`\n\nChapter ${at / CHAPTER + 1}\n\n`);
    } else if (at % PARAGRAPH === 0) {
      fr.push('\n\n');
      en.push('\n\n');
    }
    const joined = random() < 0.05;
    fr.push(`Le ${chosen.map((word) => word.fr).join(' et la ')}. `);
    en.push(`The ${chosen.map((word) => word.en).join(' and the ')}${joined ? ' ;' : '.'} `);
  }
  return { fr: fr.join(''), en: en.join('') };
}

function readWords(): { fr: string; en: string }[] {
  const folder = 'content/lexicon';
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .flatMap((line) => {
      const [fr, pos, , glosses] = line.split('\t');
      const en = glosses?.split(/[;,(]/)[0]?.trim();
      return fr && en && pos === 'NOUN' && /^\p{L}+$/u.test(fr) ? [{ fr, en }] : [];
    });
}

/** Mulberry32 (Tommy Ettinger, 2017): the same novel at every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function waitFor(address: string): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    const answered = await fetch(address).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`${address} does not answer; run npm run build first`);
}

/** The server and what npx started for it. */
function stop(server: ChildProcess): void {
  if (server.pid) process.kill(-server.pid);
}
