import { DIRECTIONS, type Direction } from './card';
import type { AnswerRow, ReviewRow } from './review-row';
import { type CardMemory, isMature, NEW_SCHEDULE, type Schedule } from './schedule';
import { dayOf, type Scheduler } from './scheduler';
import type { StudyDay } from './study-day';

/**
 * What one row, later than all before it, makes of a card's memory. An undo is not applied here: it changes what came
 * before it, see `advanceMemory` in replay.ts.
 */
export function applyRow(
  memory: CardMemory | null,
  row: Exclude<ReviewRow, { kind: 'undo' }>,
  scheduler: Scheduler,
): CardMemory {
  const day = dayOf(scheduler, row);
  const schedules: Partial<Record<Direction, Schedule>> = { ...memory?.schedules };
  for (const direction of row.direction === null ? DIRECTIONS : [row.direction]) {
    const before = schedules[direction] ?? NEW_SCHEDULE;
    const after = applyToSchedule(before, direction, row, day, scheduler);
    schedules[direction] = withCrossing(before, after, day);
  }
  return { cardId: row.cardId, seq: row.seq, lastRowId: row.id, schedules };
}

function applyToSchedule(
  before: Schedule,
  direction: Direction,
  row: Exclude<ReviewRow, { kind: 'undo' }>,
  day: StudyDay,
  scheduler: Scheduler,
): Schedule {
  switch (row.kind) {
    case 'answer':
      return answer(before, row, day, scheduler);
    case 'reset':
      return { ...NEW_SCHEDULE, crossings: before.crossings };
    case 'suspend':
      return { ...before, setAside: 'suspended' };
    case 'resume':
      return { ...before, setAside: null, buriedUntil: null };
    case 'bury':
      return { ...before, buriedUntil: row.until };
    default:
      throw new Error(`no rule for a row of the log about ${direction}`);
  }
}

function answer(before: Schedule, row: AnswerRow, day: StudyDay, scheduler: Scheduler): Schedule {
  const scheduled = scheduler.schedule(before, row, row, row.grade);
  return {
    ...before,
    ...scheduled,
    firstDay: before.firstDay ?? day,
    lastDay: day,
    lastAt: row.at,
    latestDay: Math.max(day, before.latestDay ?? day),
    lastReviewDay: before.phase === 'review' ? day : before.lastReviewDay,
    lastFailedAt: row.grade === 1 ? row.at : before.lastFailedAt,
    lastContextId: row.contextId,
    setAside: isLeech(before, scheduled.lapses, scheduler.settings.leechLapses) ? 'leech' : before.setAside,
    buriedUntil: null,
  };
}

/** Set aside after so many lapses, and again after each further half of them, as Anki does. */
function isLeech(before: Schedule, lapses: number, limit: number): boolean {
  return lapses > before.lapses && lapses >= limit && (lapses - limit) % Math.ceil(limit / 2) === 0;
}

function withCrossing(before: Schedule, after: Schedule, day: StudyDay): Schedule {
  return isMature(before) === isMature(after) ? after : { ...after, crossings: [...after.crossings, day] };
}
