import { createRequire } from 'node:module';
import initSqlJs from 'sql.js';
import { readApkg } from '@/core/study/anki/read-apkg';
import { writeApkg } from '@/core/study/anki/write-apkg';
import { readBackup, writeBackup } from '@/core/study/backup';
import { type Card, DIRECTIONS, lemmaKey, type WordKey } from '@/core/study/card';
import { knownOverTime } from '@/core/study/known-over-time';
import { makeAnkiNote } from '@/core/study/make-anki-note';
import { buildQueue } from '@/core/study/queue';
import { advanceMemory, replay } from '@/core/study/replay';
import { type AnswerRow, type Grade, placeRow, type ReviewRow } from '@/core/study/review-row';
import { countCards, forecastDue, reviewsByDay } from '@/core/study/review-statistics';
import type { CardMemory } from '@/core/study/schedule';
import { createScheduler } from '@/core/study/scheduler';
import { DEFAULT_SETTINGS } from '@/core/study/settings';
import { DAY_MS, studyDayOf } from '@/core/study/study-day';
import { describeRhythm } from '@/core/study/study-rhythm';
import { statusesOf } from '@/core/study/word-status';

const CARDS = 50_000;
const REVIEWS = 500_000;
const ANKI_NOTES = 5_000;
const START = Date.UTC(2025, 0, 1, 12);
/** Days over which the reviews are spread. */
const DAYS = 500;
const NOW = { at: START + DAYS * DAY_MS, offset: 60 };

/** Measures a large collection: queue, statistics, statuses, replay, backup, and an Anki package. */
export async function benchStudy(): Promise<void> {
  const cards = makeCards();
  const rows = makeRows();
  process.stdout.write(`${CARDS} cards, ${rows.length} reviews\n`);
  const memories = report('replay of the whole log', null, () => replay(rows, DEFAULT_SETTINGS));
  const today = studyDayOf(NOW, DEFAULT_SETTINGS.dayStartHour);
  report('queue', 300, () => buildQueue(cards, memories, DEFAULT_SETTINGS, NOW));
  report('statistics', 1000, () => makeStatistics(cards, rows, memories, today));
  report('statuses of all words', null, () => statusesOf(cards, memories, new Map()));
  report('a thousand answers, one by one', null, () => answerMany(rows.slice(0, 1000), memories));
  const backup = report('write backup', null, () => writeBackup(backupOf(cards, rows), NOW.at));
  const { ok } = report(`read backup (${(backup.length / 1e6).toFixed(0)} MB)`, null, () =>
    readBackup(backup),
  );
  if (!ok) throw new Error('the backup that was written cannot be read');
  await benchAnki(cards, memories, today);
}

/** Prints the time by the clock and, since other work slows it, that of the processor. */
function report<T>(name: string, bar: number | null, action: () => T): T {
  const cpuBefore = process.cpuUsage();
  const before = performance.now();
  const value = action();
  const ms = performance.now() - before;
  const { user, system } = process.cpuUsage(cpuBefore);
  const against = bar === null ? '' : ` (bar ${bar} ms)`;
  process.stdout.write(
    `${name}: ${ms.toFixed(0)} ms, processor ${((user + system) / 1000).toFixed(0)} ms${against}\n`,
  );
  return value;
}

function keyOfNumber(number: number): WordKey {
  return lemmaKey(`mot${number}`, 'NOUN');
}

function makeCards(): Card[] {
  return Array.from({ length: CARDS }, (_, number): Card => {
    const fr = `Voici la phrase numéro ${number}, où le mot${number} se trouve.`;
    const form = `mot${number}`;
    return {
      id: keyOfNumber(number),
      subject: { kind: 'lemma', lemma: form, pos: 'NOUN' },
      headword: form,
      gender: 'm',
      senses: ['word', 'term'],
      ipa: 'mo',
      note: '',
      directions: number % 3 === 0 ? DIRECTIONS : ['recognise'],
      contexts: [
        {
          id: `t#p1s${number}#0`,
          text: { id: 't', title: 'Un texte', own: false },
          segmentId: `p1s${number}`,
          fr,
          en: `This is sentence number ${number}, in which the word stands.`,
          form,
          start: fr.indexOf(form),
          addedAt: START,
          removedAt: null,
        },
      ],
      createdAt: START + number,
      editedAt: START + number,
      deletedAt: null,
    };
  });
}

/** Ten answers a card over a year and a half, one in ten forgotten; the same log each time. */
function makeRows(): ReviewRow[] {
  const rows: ReviewRow[] = [];
  for (let number = 0; number < REVIEWS; number += 1) {
    const round = Math.floor(number / CARDS);
    const card = number % CARDS;
    const at = START + Math.floor(((1.6 ** round / 1.6 ** 9) * 0.9 + card / CARDS / 10) * DAYS * DAY_MS);
    const grade: Grade = (card * 7 + round * 3) % 10 === 0 ? 1 : (card + round) % 5 === 0 ? 2 : 3;
    const phase = round === 0 ? 'new' : round < 2 ? 'learning' : 'review';
    const row = placeRow(
      {
        id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
        cardId: keyOfNumber(card),
        at,
        offset: 60,
        kind: 'answer',
        direction: 'recognise',
        grade,
        phase,
        duration: 4000,
        contextId: null,
      },
      0,
    );
    rows.push(row);
  }
  return rows;
}

function makeStatistics(
  cards: readonly Card[],
  rows: readonly ReviewRow[],
  memories: ReadonlyMap<WordKey, CardMemory>,
  today: number,
) {
  const byDay = reviewsByDay(rows, DEFAULT_SETTINGS.dayStartHour);
  const ranks = new Map(cards.map(({ id }, number) => [id, number + 1]));
  const sources = {
    memories: memories.values(),
    marks: [],
    rankOf: (key: WordKey) => ranks.get(key) ?? null,
    offset: 60,
    dayStartHour: DEFAULT_SETTINGS.dayStartHour,
  };
  const days = Array.from({ length: 365 }, (_, ago) => today - 364 + ago);
  return {
    byDay,
    forecast: forecastDue(cards, memories, today, 90),
    known: knownOverTime(sources, days),
    counts: countCards(cards, memories),
    rhythm: describeRhythm(
      byDay.map(({ day }) => day),
      today,
    ),
  };
}

function answerMany(rows: readonly ReviewRow[], memories: ReadonlyMap<WordKey, CardMemory>): CardMemory[] {
  const scheduler = createScheduler(DEFAULT_SETTINGS);
  return rows.map((row, number) => {
    const later = { ...(row as AnswerRow), id: `new${number}`, at: NOW.at, seq: NOW.at + number };
    return advanceMemory(memories.get(row.cardId) ?? null, later, () => [], scheduler);
  });
}

function backupOf(cards: readonly Card[], rows: readonly ReviewRow[]) {
  const none = {
    marks: [],
    reading: [],
    settings: null,
    texts: [],
    chapters: [],
    terms: [],
    preferences: null,
  };
  return { cards, rows, ...none };
}

async function benchAnki(
  cards: readonly Card[],
  memories: ReadonlyMap<WordKey, CardMemory>,
  today: number,
): Promise<void> {
  const wasm = createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm');
  const sql = await initSqlJs({ locateFile: () => wasm });
  const bytes = report(`Anki package of ${ANKI_NOTES} notes`, 10_000, () => {
    const options = { withSchedules: true, linkTo: () => 'https://example.org/fr/texte#p1s1' };
    const notes = cards
      .slice(0, ANKI_NOTES)
      .map((card) => makeAnkiNote(card, memories.get(card.id) ?? null, options));
    return writeApkg(sql, {
      name: 'Vis-à-vis',
      notes,
      madeAt: NOW.at,
      today,
      todayBeganAt: NOW.at - DAY_MS / 3,
    });
  });
  const read = report(`read it back (${(bytes.length / 1e6).toFixed(1)} MB)`, null, () =>
    readApkg(sql, bytes),
  );
  if (!read.ok || read.tables[0]?.rows.length !== ANKI_NOTES) throw new Error('the package lacks notes');
}
