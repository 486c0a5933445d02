/** Milliseconds of a day of 24 hours. */
export const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** A day of study, counted from 1 January 1970: it begins at the hour the learner has set, where the learner is. */
export type StudyDay = number;

/** A moment where somebody is: what a clock on the wall says follows from both. */
export interface Moment {
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** Minutes that local time is ahead of UTC at that moment: 120 for Paris in summer. */
  readonly offset: number;
}

/**
 * The moment as if its day of study were a day of UTC: what counts days by UTC dates, as ts-fsrs does, then counts
 * days of study.
 */
export function shiftToStudyDay({ at, offset }: Moment, dayStartHour: number): number {
  return at + offset * MINUTE_MS - dayStartHour * HOUR_MS;
}

/**
 * The day of study in which a moment lies. The offset is that of the moment itself, so a day of 23 or 25 hours and a
 * journey to another time zone need no rule of their own.
 * @param dayStartHour local hour at which a day begins, 0 to 23
 * @example studyDayOf({ at: Date.UTC(2026, 0, 2, 2, 59), offset: 60 }, 4) // 20454, still 1 January in Paris
 */
export function studyDayOf(moment: Moment, dayStartHour: number): StudyDay {
  return Math.floor(shiftToStudyDay(moment, dayStartHour) / DAY_MS);
}

/**
 * When a day of study begins.
 * @param offsetAt minutes that local time is ahead of UTC at a moment in UTC: `(at) => -new Date(at).getTimezoneOffset()`
 * @returns milliseconds UTC; where the hour does not exist that day (the clocks go forward over it), the moment after it
 */
export function startOfStudyDay(
  day: StudyDay,
  offsetAt: (at: number) => number,
  dayStartHour: number,
): number {
  const wall = day * DAY_MS + dayStartHour * HOUR_MS;
  const guess = wall - offsetAt(wall) * MINUTE_MS;
  const before = wall - offsetAt(guess - 12 * HOUR_MS) * MINUTE_MS;
  const after = wall - offsetAt(guess + 12 * HOUR_MS) * MINUTE_MS;
  // An hour that comes twice begins the first time; one that is skipped is read with the offset before the change.
  const isWall = (at: number) => at + offsetAt(at) * MINUTE_MS === wall;
  const candidates = [Math.min(before, after), Math.max(before, after)];
  return candidates.find(isWall) ?? before;
}

/** ISO date by which a day of study is called. @example isoDateOf(20454) // '2026-01-01' */
export function isoDateOf(day: StudyDay): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
