import type { Direction, WordKey } from './card';
import { type AnswerRow, GRADES, type Grade, type Phase, placeRow } from './review-row';
import { type CardMemory, NEW_SCHEDULE } from './schedule';
import type { Scheduler } from './scheduler';
import type { Moment } from './study-day';

/** A graded answer as the review screen has it. */
export interface GivenAnswer extends Moment {
  /** A random UUID for the row. */
  readonly id: string;
  readonly cardId: WordKey;
  readonly direction: Direction;
  readonly grade: Grade;
  readonly duration: number;
  readonly contextId: string | null;
  /** `lastRowId` of the memory that the question was asked from, null for none. */
  readonly askedAfter: string | null;
}

export type AnswerResult =
  | { readonly ok: true; readonly row: AnswerRow }
  /** The card has been answered since it was asked, in another tab: ask again from what is stored now. */
  | { readonly ok: false; readonly reason: 'answered-elsewhere' };

/**
 * Makes the row for an answer. Call it in the transaction that reads the memory and the log's last `seq` and writes the
 * row: of two tabs that answer at once the second is refused, and nothing counts twice.
 */
export function answerCard(memory: CardMemory | null, given: GivenAnswer, lastSeq: number): AnswerResult {
  if ((memory?.lastRowId ?? null) !== given.askedAfter) return { ok: false, reason: 'answered-elsewhere' };
  const { askedAfter: _, ...answer } = given;
  const phase: Phase = memory?.schedules[given.direction]?.phase ?? 'new';
  return { ok: true, row: placeRow({ ...answer, kind: 'answer', phase }, lastSeq) as AnswerRow };
}

/** What a button would do: when the card would come back. */
export interface AnswerPreview {
  readonly grade: Grade;
  /** Days until it is due; 0 in a step shorter than a day. */
  readonly days: number;
  /** Minutes until it is due in a step shorter than a day, else null. */
  readonly minutes: number | null;
}

/** When the card would come back after each grade, for the buttons. */
export function previewAnswers(
  memory: CardMemory | null,
  cardId: WordKey,
  direction: Direction,
  moment: Moment,
  scheduler: Scheduler,
): AnswerPreview[] {
  const before = memory?.schedules[direction] ?? NEW_SCHEDULE;
  return GRADES.map((grade) => {
    const { interval, dueAt } = scheduler.schedule(before, { cardId, direction }, moment, grade);
    return {
      grade,
      days: interval,
      minutes: dueAt === null ? null : Math.round((dueAt - moment.at) / 60_000),
    };
  });
}
