import type { Card, WordKey } from './card';
import { type AnswerRow, compareRows, type ReviewRow } from './review-row';
import type { CardMemory } from './schedule';
import { DAY_MS, type StudyDay, shiftToStudyDay } from './study-day';
import { findUndoneRows } from './undone-rows';

/** How many cards fall due on a day; the first day holds what is overdue too. */
export interface ForecastDay {
  readonly day: StudyDay;
  readonly due: number;
}

/**
 * Counts due cards for the coming days, each direction apart; cards set aside and new ones are left out.
 * @param days how many, from today on
 */
export function forecastDue(
  cards: Iterable<Pick<Card, 'id' | 'directions' | 'deletedAt'>>,
  memories: ReadonlyMap<WordKey, CardMemory>,
  today: StudyDay,
  days: number,
): ForecastDay[] {
  const counts = new Array<number>(days).fill(0);
  for (const card of cards) {
    if (card.deletedAt !== null) continue;
    const memory = memories.get(card.id);
    for (const direction of card.directions) {
      const schedule = memory?.schedules[direction];
      if (!schedule || schedule.phase === 'new' || schedule.setAside !== null) continue;
      const ahead = Math.max(0, Math.max(schedule.dueDay, schedule.buriedUntil ?? 0) - today);
      if (ahead < days) counts[ahead] = (counts[ahead] ?? 0) + 1;
    }
  }
  return counts.map((due, ahead) => ({ day: today + ahead, due }));
}

/** The answers of a day of study. */
export interface ReviewDay {
  readonly day: StudyDay;
  readonly answers: number;
  /** Again, hard, good, easy. */
  readonly byGrade: readonly [number, number, number, number];
  /** Answers to cards at intervals of days, and how many of these were remembered. */
  readonly asked: number;
  readonly remembered: number;
  /** Share remembered, to be held against the desired retention; null where none was asked. */
  readonly retention: number | null;
  /** Milliseconds spent. */
  readonly duration: number;
}

/**
 * Answers and retention by day, earliest first; days without answers are left out. What was undone does not count.
 * @param log in any order
 */
export function reviewsByDay(log: readonly ReviewRow[], dayStartHour: number): ReviewDay[] {
  const days = new Map<StudyDay, DaySum>();
  const touched = new Set<WordKey>();
  // Rows of one day mostly follow each other: the sum at hand is kept until another is needed.
  let sum = emptyDay();
  let from = Number.NaN;
  const add = (row: AnswerRow, by: 1 | -1) => {
    const shifted = shiftToStudyDay(row, dayStartHour);
    if (!(shifted >= from && shifted < from + DAY_MS)) {
      const day = Math.floor(shifted / DAY_MS);
      sum = days.get(day) ?? emptyDay();
      days.set(day, sum);
      from = day * DAY_MS;
    }
    sum.byGrade[row.grade - 1] = (sum.byGrade[row.grade - 1] ?? 0) + by;
    sum.duration += by * row.duration;
    if (row.phase !== 'review') return;
    sum.asked += by;
    if (row.grade > 1) sum.remembered += by;
  };
  for (const row of log) {
    if (row.kind === 'answer') add(row, 1);
    else if (row.kind === 'undo') touched.add(row.cardId);
  }
  for (const row of findUndoneAnswers(log, touched)) add(row, -1);
  return [...days]
    .map(([day, { byGrade, asked, remembered, duration }]) => ({
      day,
      answers: byGrade.reduce((total, count) => total + count, 0),
      byGrade,
      asked,
      remembered,
      retention: asked === 0 ? null : remembered / asked,
      duration,
    }))
    .filter(({ answers }) => answers > 0)
    .sort((a, b) => a.day - b.day);
}

type DaySum = ReturnType<typeof emptyDay>;

function emptyDay() {
  const byGrade: [number, number, number, number] = [0, 0, 0, 0];
  return { byGrade, asked: 0, remembered: 0, duration: 0 };
}

/** @param touched cards that have an undo: only of these the order matters */
function findUndoneAnswers(log: readonly ReviewRow[], touched: ReadonlySet<WordKey>): AnswerRow[] {
  if (touched.size === 0) return [];
  const rows = log.filter(({ cardId }) => touched.has(cardId)).sort(compareRows);
  const undone = findUndoneRows(rows);
  return rows.filter((row): row is AnswerRow => row.kind === 'answer' && undone.has(row.id));
}

/** How many cards there are of each kind, for a summary. */
export interface CardCounts {
  readonly cards: number;
  readonly suspended: number;
  readonly leeches: number;
}

/** Counts cards and those set aside in a direction that they have. */
export function countCards(
  cards: Iterable<Pick<Card, 'id' | 'directions' | 'deletedAt'>>,
  memories: ReadonlyMap<WordKey, CardMemory>,
): CardCounts {
  const counts = { cards: 0, suspended: 0, leeches: 0 };
  for (const { id, directions, deletedAt } of cards) {
    if (deletedAt !== null) continue;
    counts.cards += 1;
    const schedules = memories.get(id)?.schedules;
    const isAside = (kind: 'leech' | 'suspended') =>
      directions.some((direction) => schedules?.[direction]?.setAside === kind);
    if (isAside('leech')) counts.leeches += 1;
    else if (isAside('suspended')) counts.suspended += 1;
  }
  return counts;
}
