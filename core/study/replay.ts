import { applyRow } from './apply-row';
import type { WordKey } from './card';
import { compareRows, type ReviewRow } from './review-row';
import type { CardMemory } from './schedule';
import { createScheduler, type Scheduler } from './scheduler';
import type { StudySettings } from './settings';
import { findUndoneRows } from './undone-rows';

/**
 * Rebuilds what is remembered of every card from the log alone. Everything else that holds a schedule is a copy of
 * what this returns.
 * @param log in any order
 * @example replay(log, DEFAULT_SETTINGS).get(lemmaKey('rendre', 'VERB'))?.schedules.recognise?.dueDay
 */
export function replay(log: Iterable<ReviewRow>, settings: StudySettings): Map<WordKey, CardMemory> {
  const scheduler = createScheduler(settings);
  const byCard = new Map<WordKey, ReviewRow[]>();
  for (const row of log) {
    const rows = byCard.get(row.cardId);
    if (rows) rows.push(row);
    else byCard.set(row.cardId, [row]);
  }
  const memories = new Map<WordKey, CardMemory>();
  for (const [cardId, rows] of byCard) {
    const memory = replayCard(rows, scheduler);
    if (memory) memories.set(cardId, memory);
  }
  return memories;
}

/**
 * Rebuilds what is remembered of one card.
 * @param rows all rows of that card, in any order
 * @returns null where there are no rows
 */
export function replayCard(rows: readonly ReviewRow[], scheduler: Scheduler): CardMemory | null {
  const ordered = [...rows].sort(compareRows);
  const last = ordered.at(-1);
  if (last === undefined) return null;
  const undone = findUndoneRows(ordered);
  let memory: CardMemory | null = null;
  for (const row of ordered) {
    if (row.kind !== 'undo' && !undone.has(row.id)) memory = applyRow(memory, row, scheduler);
  }
  return { cardId: last.cardId, schedules: memory?.schedules ?? {}, seq: last.seq, lastRowId: last.id };
}

/**
 * What a further row makes of a card's memory, at the price of one row where it can be had for that: a row that is an
 * undo, or belongs before rows that are in already (from another browser), costs a replay of that card.
 * @param earlier all rows of that card without the new one; only read where a replay is needed
 */
export function advanceMemory(
  memory: CardMemory | null,
  row: ReviewRow,
  earlier: () => readonly ReviewRow[],
  scheduler: Scheduler,
): CardMemory {
  const isLater =
    memory === null || row.seq > memory.seq || (row.seq === memory.seq && row.id > memory.lastRowId);
  if (row.kind !== 'undo' && isLater) return applyRow(memory, row, scheduler);
  return replayCard([...earlier(), row], scheduler) ?? applyNothing(row);
}

function applyNothing(row: ReviewRow): CardMemory {
  return { cardId: row.cardId, seq: row.seq, lastRowId: row.id, schedules: {} };
}
