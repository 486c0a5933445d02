import type { WordKey } from '@/core/study/card';
import {
  markNewAsKnown,
  markWord,
  statusesOf,
  type WordMark,
  type WordStatus,
} from '@/core/study/word-status';
import { type Database, database } from './database';
import { type Saved, saving } from './saving';
import { noteWords } from './words-saved';

/** The statuses of all words that have one other than new. */
export async function readStatuses(db: Database = database()): Promise<Map<WordKey, WordStatus>> {
  const [cards, memories, marks] = await Promise.all([
    db.cards.toArray(),
    db.memories.toArray(),
    db.marks.toArray(),
  ]);
  return statusesOf(
    cards,
    new Map(memories.map((memory) => [memory.cardId, memory])),
    new Map(marks.map((mark) => [mark.id, mark])),
  );
}

/** Says by hand what a word is; `new` takes back what was said. */
export function setMark(
  id: WordKey,
  status: WordMark['status'],
  now: number,
  db: Database = database(),
): Promise<Saved<void>> {
  return saving(() =>
    db.transaction('rw', db.marks, async () => {
      await db.marks.put(markWord((await db.marks.get(id)) ?? null, id, status, now));
      noteWords();
    }),
  );
}

/** Marks those of the words that are new as known. @returns their keys, for {@link unmarkWords} */
export function markAllKnown(
  words: readonly WordKey[],
  now: number,
  db: Database = database(),
): Promise<Saved<WordKey[]>> {
  return saving(() =>
    db.transaction('rw', db.marks, db.cards, db.memories, async () => {
      const stored = new Map((await db.marks.toArray()).map((mark) => [mark.id, mark]));
      const marks = markNewAsKnown(words, await readStatuses(db), stored, now);
      await db.marks.bulkPut(marks);
      noteWords();
      return marks.map(({ id }) => id);
    }),
  );
}

/** Takes marks back. */
export function unmarkWords(
  words: readonly WordKey[],
  now: number,
  db: Database = database(),
): Promise<Saved<void>> {
  return saving(() =>
    db.transaction('rw', db.marks, async () => {
      const stored = await db.marks.bulkGet([...words]);
      await db.marks.bulkPut(stored.flatMap((mark) => (mark ? [markWord(mark, mark.id, 'new', now)] : [])));
    }),
  );
}
