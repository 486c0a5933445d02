import type { Card, WordKey } from './card';
import { compareRows, type ReviewRow } from './review-row';
import { type CardMemory, schedulesOf } from './schedule';
import { type StudyDay, studyDayOf } from './study-day';
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
  const undone = findUndoneInLog(log);
  const days = new Map<StudyDay, ReturnType<typeof emptyDay>>();
  for (const row of log) {
    if (row.kind !== 'answer' || undone.has(row.id)) continue;
    const day = studyDayOf(row, dayStartHour);
    let sum = days.get(day);
    if (sum === undefined) {
      sum = emptyDay();
      days.set(day, sum);
    }
    sum.byGrade[row.grade - 1] = (sum.byGrade[row.grade - 1] ?? 0) + 1;
    sum.duration += row.duration;
    if (row.phase !== 'review') continue;
    sum.asked += 1;
    if (row.grade > 1) sum.remembered += 1;
  }
  return [...days]
    .sort(([a], [b]) => a - b)
    .map(([day, sum]) => ({
      day,
      ...sum,
      answers: sum.byGrade.reduce((total, count) => total + count, 0),
      retention: sum.asked === 0 ? null : sum.remembered / sum.asked,
    }));
}

function emptyDay() {
  const byGrade: [number, number, number, number] = [0, 0, 0, 0];
  return { byGrade, asked: 0, remembered: 0, duration: 0 };
}

/** Only cards that have an undo need their order. */
function findUndoneInLog(log: readonly ReviewRow[]): ReadonlySet<string> {
  const touched = new Set<WordKey>();
  for (const row of log) if (row.kind === 'undo') touched.add(row.cardId);
  if (touched.size === 0) return new Set();
  return findUndoneRows(log.filter(({ cardId }) => touched.has(cardId)).sort(compareRows));
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
    const memory = memories.get(id);
    const aside = memory
      ? schedulesOf(memory).filter(([direction, { setAside }]) => setAside && directions.includes(direction))
      : [];
    if (aside.some(([, { setAside }]) => setAside === 'leech')) counts.leeches += 1;
    else if (aside.length > 0) counts.suspended += 1;
  }
  return counts;
}
