import type { StudyDay } from './study-day';

/** Days off in a row that do not end a run: life goes on, and so does the run. */
const DAYS_OFF = 2;
const RECENT_DAYS = 28;

/** How regularly somebody studies, told without reproach: rest belongs to it, and today is never missing. */
export interface StudyRhythm {
  /** Days of study in the present run, rest not counted; 0 where the last run has ended. */
  readonly run: number;
  readonly longestRun: number;
  /** Days of study among the last 28, today included. */
  readonly recent: number;
}

/** @param days days with an answer or something read, in any order, repeated or not */
export function describeRhythm(days: Iterable<StudyDay>, today: StudyDay): StudyRhythm {
  const ordered = [...new Set(days)].filter((day) => day <= today).sort((a, b) => a - b);
  let run = 0;
  let longestRun = 0;
  let last: StudyDay | null = null;
  for (const day of ordered) {
    run = last !== null && day - last <= DAYS_OFF + 1 ? run + 1 : 1;
    longestRun = Math.max(longestRun, run);
    last = day;
  }
  const isOver = last === null || today - last > DAYS_OFF + 1;
  const recent = ordered.filter((day) => day > today - RECENT_DAYS).length;
  return { run: isOver ? 0 : run, longestRun, recent };
}
