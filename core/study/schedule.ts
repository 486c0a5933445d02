import { DIRECTIONS, type Direction, type WordKey } from './card';
import type { Phase } from './review-row';
import type { StudyDay } from './study-day';

/** What is remembered of one card in one direction, and when it is due; follows from the log alone. */
export interface Schedule {
  readonly phase: Phase;
  /** Days after which nine in ten would remember (FSRS). */
  readonly stability: number;
  /** 1 to 10 (FSRS). */
  readonly difficulty: number;
  /** Which learning step. */
  readonly step: number;
  readonly reps: number;
  readonly lapses: number;
  /** Days between the last answer and the due day; 0 in steps shorter than a day. */
  readonly interval: number;
  readonly dueDay: StudyDay;
  /** The moment in a step shorter than a day, else null: then any time of the due day will do. */
  readonly dueAt: number | null;
  readonly firstDay: StudyDay | null;
  readonly lastDay: StudyDay | null;
  readonly lastAt: number | null;
  /** The latest day of any answer: time elapsed counts from it, so that a clock once wrong makes no long absence. */
  readonly latestDay: StudyDay | null;
  /** Day of the last answer at intervals of days, which is what counts toward the limit of reviews. */
  readonly lastReviewDay: StudyDay | null;
  readonly lastFailedAt: number | null;
  readonly lastContextId: string | null;
  readonly setAside: 'suspended' | 'leech' | null;
  readonly buriedUntil: StudyDay | null;
  /** Days on which the word became known, stopped being known, became known … in turn. */
  readonly crossings: readonly StudyDay[];
}

/** What the log says of one card. */
export interface CardMemory {
  readonly cardId: WordKey;
  /** The last row that is in it: what comes before it in the log needs a replay. */
  readonly seq: number;
  readonly lastRowId: string;
  readonly schedules: Readonly<Partial<Record<Direction, Schedule>>>;
}

export const NEW_SCHEDULE: Schedule = {
  phase: 'new',
  stability: 0,
  difficulty: 0,
  step: 0,
  reps: 0,
  lapses: 0,
  interval: 0,
  dueDay: 0,
  dueAt: null,
  firstDay: null,
  lastDay: null,
  lastAt: null,
  latestDay: null,
  lastReviewDay: null,
  lastFailedAt: null,
  lastContextId: null,
  setAside: null,
  buriedUntil: null,
  crossings: [],
};

/** Days of stability from which a word counts as known. */
export const KNOWN_STABILITY = 21;

/** Whether a word is known by its reviews in this direction. */
export function isMature({ phase, stability }: Schedule): boolean {
  return phase === 'review' && stability >= KNOWN_STABILITY;
}

/** The schedules of a card that has been asked or set aside, with their directions. */
export function schedulesOf({ schedules }: CardMemory): [Direction, Schedule][] {
  const found: [Direction, Schedule][] = [];
  for (const direction of DIRECTIONS) {
    const schedule = schedules[direction];
    if (schedule !== undefined) found.push([direction, schedule]);
  }
  return found;
}
