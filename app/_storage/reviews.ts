import { type AnswerResult, answerCard, type GivenAnswer } from '@/core/study/answer-card';
import type { Direction, WordKey } from '@/core/study/card';
import { advanceMemory, replay } from '@/core/study/replay';
import { placeRow, type ReviewRow, type UnplacedRow } from '@/core/study/review-row';
import { createScheduler } from '@/core/study/scheduler';
import type { StudySettings } from '@/core/study/settings';
import type { Moment } from '@/core/study/study-day';
import { type Database, database } from './database';
import { type Saved, saving } from './saving';
import { readSettings } from './study-facts';

/**
 * Writes an answer, in one transaction with the memory that follows from it. Of two tabs that answer the same question
 * the second is refused.
 */
export function giveAnswer(given: GivenAnswer, db: Database = database()): Promise<Saved<AnswerResult>> {
  return saving(() =>
    db.transaction('rw', db.reviews, db.memories, db.facts, async () => {
      const memory = (await db.memories.get(given.cardId)) ?? null;
      const result = answerCard(memory, given, await lastSeq(db));
      if (result.ok) await addRow(result.row, db);
      return result;
    }),
  );
}

/** Cancels a row of the log: an answer, a suspension. */
export function undoRow(row: ReviewRow, now: Moment, db: Database = database()): Promise<Saved<void>> {
  return writeRow({ ...headOf(row.cardId, now), kind: 'undo', of: row.id }, db);
}

/** Forgets what was learnt of a card, sets it aside or takes it up again; in one direction, or in all (null). */
export function handleCard(
  kind: 'reset' | 'suspend' | 'resume',
  cardId: WordKey,
  direction: Direction | null,
  now: Moment,
  db: Database = database(),
): Promise<Saved<void>> {
  return writeRow({ ...headOf(cardId, now), kind, direction }, db);
}

/** Writes settings, and the schedules that follow from them anew. */
export function saveSettings(settings: StudySettings, db: Database = database()): Promise<Saved<void>> {
  return saving(() =>
    db.transaction('rw', db.reviews, db.memories, db.facts, async () => {
      await db.facts.put({ name: 'settings', value: settings });
      await rebuildMemories(db);
    }),
  );
}

/** Makes all memories anew from the log; belongs into a transaction over reviews, memories and facts. */
export async function rebuildMemories(db: Database): Promise<void> {
  const memories = replay(await db.reviews.toArray(), await readSettings(db));
  await db.memories.clear();
  await db.memories.bulkPut([...memories.values()]);
}

function headOf(cardId: WordKey, { at, offset }: Moment) {
  return { id: crypto.randomUUID(), cardId, at, offset };
}

function writeRow(row: UnplacedRow, db: Database): Promise<Saved<void>> {
  return saving(() =>
    db.transaction('rw', db.reviews, db.memories, db.facts, async () => {
      await addRow(placeRow(row, await lastSeq(db)), db);
    }),
  );
}

async function lastSeq(db: Database): Promise<number> {
  return (await db.reviews.orderBy('seq').last())?.seq ?? 0;
}

async function addRow(row: ReviewRow, db: Database): Promise<void> {
  const [memory, earlier, settings] = await Promise.all([
    db.memories.get(row.cardId),
    db.reviews.where('cardId').equals(row.cardId).toArray(),
    readSettings(db),
  ]);
  await db.reviews.add(row);
  await db.memories.put(advanceMemory(memory ?? null, row, () => earlier, createScheduler(settings)));
}
