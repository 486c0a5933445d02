import { type Database, database } from './database';
import { type Saved, saving } from './saving';
import type { StoredChapter, StoredText } from './stored-text';

/** A deleted text can be brought back for as long as this, in milliseconds. */
export const UNDO_TIME = 10 * 60 * 1000;

/** Keeps a text with all its chapters, or nothing of it. */
export function addText(
  text: StoredText,
  chapters: readonly StoredChapter[],
  db: Database = database(),
): Promise<Saved<void>> {
  return saving(() =>
    db.transaction('rw', db.texts, db.chapters, async () => {
      await db.chapters.bulkAdd(chapters);
      await db.texts.add(text);
    }),
  );
}

/** The texts that are not deleted, last read (or added) first. */
export async function listTexts(db: Database = database()): Promise<StoredText[]> {
  const texts = await db.texts.toArray();
  return texts
    .filter((text) => text.deletedAt === null)
    .sort((a, b) => (b.lastReadAt ?? b.addedAt) - (a.lastReadAt ?? a.addedAt));
}

/** A text by its id; null where there is none or it is deleted. */
export async function readText(id: string, db: Database = database()): Promise<StoredText | null> {
  const text = await db.texts.get(id);
  return text && text.deletedAt === null ? text : null;
}

export async function readChapter(
  textId: string,
  order: number,
  db: Database = database(),
): Promise<StoredChapter | null> {
  return (await db.chapters.get([textId, order])) ?? null;
}

/** All chapters in order. */
export function readChapters(textId: string, db: Database = database()): Promise<StoredChapter[]> {
  return db.chapters.where('textId').equals(textId).sortBy('order');
}

/** Changes what the library shows of a text. */
export function changeText(
  id: string,
  change: Partial<Pick<StoredText, 'title' | 'source' | 'licence'>>,
  db: Database = database(),
): Promise<Saved<void>> {
  return updateText(id, () => change, db);
}

/** Remembers where one reads. */
export function savePlace(
  id: string,
  place: NonNullable<StoredText['place']>,
  progress: number,
  now: number,
  db: Database = database(),
): Promise<Saved<void>> {
  return updateText(id, () => ({ place, progress, lastReadAt: now }), db);
}

/** Puts a text aside: it can be brought back until {@link purgeDeleted} comes by. */
export function deleteText(id: string, now: number, db: Database = database()): Promise<Saved<void>> {
  return updateText(id, () => ({ deletedAt: now }), db);
}

export function restoreText(id: string, db: Database = database()): Promise<Saved<void>> {
  return updateText(id, () => ({ deletedAt: null }), db);
}

/** Removes for good what was deleted longer than {@link UNDO_TIME} ago. @returns how many texts */
export function purgeDeleted(now: number, db: Database = database()): Promise<Saved<number>> {
  return saving(() =>
    db.transaction('rw', db.texts, db.chapters, async () => {
      const ids = await db.texts
        .where('deletedAt')
        .belowOrEqual(now - UNDO_TIME)
        .primaryKeys();
      await db.chapters.where('textId').anyOf(ids).delete();
      await db.texts.bulkDelete(ids);
      return ids.length;
    }),
  );
}

function updateText(
  id: string,
  change: (text: StoredText) => Partial<StoredText>,
  db: Database,
): Promise<Saved<void>> {
  return saving(() =>
    db.transaction('rw', db.texts, async () => {
      const text = await db.texts.get(id);
      if (text) await db.texts.put({ ...text, ...change(text), revision: text.revision + 1 });
    }),
  );
}
