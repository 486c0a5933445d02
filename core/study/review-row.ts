import type { Direction, WordKey } from './card';
import type { StudyDay } from './study-day';

/** FSRS grades: again, hard, good, easy. */
export const GRADES = [1, 2, 3, 4] as const;
export type Grade = (typeof GRADES)[number];

/** What a card is going through: never asked; in its first steps; at intervals of days; in steps after a lapse. */
export type Phase = 'new' | 'learning' | 'review' | 'relearning';

/** What every row of the log has. Rows are added, never changed, never removed: an undo is a row too. */
interface RowHead {
  /** Unique among all browsers of a learner: a random UUID. */
  readonly id: string;
  /**
   * Place in the log: milliseconds, or one more than the row before where the clock stands still or has gone back.
   * Rows are ordered by it, then by id, never by `at`.
   */
  readonly seq: number;
  readonly cardId: WordKey;
  /** When, by the clock of that machine: milliseconds UTC, and minutes ahead of UTC there. */
  readonly at: number;
  readonly offset: number;
}

export interface AnswerRow extends RowHead {
  readonly kind: 'answer';
  readonly direction: Direction;
  readonly grade: Grade;
  /** What the card was going through when it was asked: statistics need it and should not have to replay. */
  readonly phase: Phase;
  /** Milliseconds from the question to the grade. */
  readonly duration: number;
  /** The context that was shown. */
  readonly contextId: string | null;
}

/** Cancels an earlier row of the same card: an answer, a suspension, another undo. */
export interface UndoRow extends RowHead {
  readonly kind: 'undo';
  readonly of: string;
}

/** Forget what was learnt, set aside, take up again; in one direction, or in all (null). */
export interface HandRow extends RowHead {
  readonly kind: 'reset' | 'suspend' | 'resume';
  readonly direction: Direction | null;
}

/** Not before that day. */
export interface BuryRow extends RowHead {
  readonly kind: 'bury';
  readonly direction: Direction | null;
  readonly until: StudyDay;
}

export type ReviewRow = AnswerRow | UndoRow | HandRow | BuryRow;

/** Everything of a row but its place in the log. */
export type UnplacedRow =
  | Omit<AnswerRow, 'seq'>
  | Omit<UndoRow, 'seq'>
  | Omit<HandRow, 'seq'>
  | Omit<BuryRow, 'seq'>;

/**
 * Gives a row its place after all that are in the log.
 * @param lastSeq highest `seq` in the whole log, 0 where it is empty
 */
export function placeRow(row: UnplacedRow, lastSeq: number): ReviewRow {
  return { ...row, seq: Math.max(row.at, lastSeq + 1) };
}

/** Order of the log: the same in every browser that has the same rows. */
export function compareRows(a: ReviewRow, b: ReviewRow): number {
  return a.seq - b.seq || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
