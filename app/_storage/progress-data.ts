import type { Card } from '@/core/study/card';
import type { ReadingRecord } from '@/core/study/reading-record';
import type { ReviewRow } from '@/core/study/review-row';
import type { CardMemory } from '@/core/study/schedule';
import type { StudySettings } from '@/core/study/settings';
import type { WordMark } from '@/core/study/word-status';
import { type Database, database } from './database';
import { readSettings } from './study-facts';

/** What the pictures of progress are drawn from. */
export interface ProgressData {
  readonly cards: readonly Card[];
  readonly memories: readonly CardMemory[];
  readonly rows: readonly ReviewRow[];
  readonly marks: readonly WordMark[];
  readonly reading: readonly ReadingRecord[];
  readonly settings: StudySettings;
}

export async function readProgress(db: Database = database()): Promise<ProgressData> {
  const [cards, memories, rows, marks, reading, settings] = await Promise.all([
    db.cards.toArray(),
    db.memories.toArray(),
    db.reviews.toArray(),
    db.marks.toArray(),
    db.reading.toArray(),
    readSettings(db),
  ]);
  return { cards, memories, rows, marks, reading, settings };
}
