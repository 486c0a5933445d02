import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SegmentId } from '@/core/text/bilingual-text';
import { Database } from './database';
import { saveChapter } from './save-chapter';
import type { StoredChapter, StoredText } from './stored-text';
import {
  addText,
  changeText,
  deleteText,
  listTexts,
  purgeDeleted,
  readChapter,
  readChapters,
  readText,
  restoreText,
  savePlace,
  UNDO_TIME,
} from './texts';

const NOON = Date.UTC(2026, 0, 1, 12);
let db: Database;
let count = 0;

beforeEach(() => {
  count += 1;
  db = new Database(`texts-${count}`);
});

function chapter(order: number, textId = 'a'): StoredChapter {
  const sentence = (text: string) => ({ text, paragraph: 0, kind: 'prose' }) as const;
  return {
    textId,
    order,
    title: null,
    fr: [sentence('Il pleut.'), sentence('Je reste.')],
    en: [sentence('It rains.'), sentence('I stay.')],
    beads: [0, 1].map((at) => ({
      id: `c${order + 1}.p1s${at + 1}` as SegmentId,
      fr: [at, at + 1],
      en: [at, at + 1],
      confidence: 0.9,
      fixed: false,
    })),
    revision: 1,
  };
}

function text(id = 'a', addedAt = NOON): StoredText {
  return {
    id,
    title: { fr: 'La pluie', en: 'Rain' },
    source: { name: 'Un ami', url: null },
    licence: '',
    words: 8,
    segments: 4,
    translated: true,
    chapters: [
      { title: null, segments: 2 },
      { title: null, segments: 2 },
    ],
    addedAt,
    lastReadAt: null,
    place: null,
    progress: 0,
    deletedAt: null,
    revision: 1,
  };
}

describe('texts', () => {
  it('keeps a text with its chapters, in order', async () => {
    await addText(text(), [chapter(1), chapter(0)], db);
    expect((await readText('a', db))?.title.fr).toBe('La pluie');
    expect((await readChapters('a', db)).map(({ order }) => order)).toEqual([0, 1]);
  });

  it('keeps nothing of a text of which a part cannot be written', async () => {
    await addText(text(), [chapter(0)], db);
    await expect(addText(text('b'), [chapter(0, 'b'), chapter(0, 'b')], db)).rejects.toThrow();
    expect(await readText('b', db)).toBeNull();
    expect(await readChapters('b', db)).toEqual([]);
  });

  it('lists the text read last first', async () => {
    await addText(text('a'), [], db);
    await addText(text('b', NOON + 1), [], db);
    expect((await listTexts(db)).map(({ id }) => id)).toEqual(['b', 'a']);
    await savePlace('a', { chapter: 1, segment: 'c2.p1s1' as SegmentId }, 0.5, NOON + 2, db);
    expect((await listTexts(db)).map(({ id, progress }) => [id, progress])).toEqual([
      ['a', 0.5],
      ['b', 0],
    ]);
  });

  it('renames', async () => {
    await addText(text(), [], db);
    await changeText('a', { title: { fr: 'L’averse', en: 'The shower' } }, db);
    expect((await readText('a', db))?.title).toEqual({ fr: 'L’averse', en: 'The shower' });
  });

  it('brings back what was deleted, until the time for that is over', async () => {
    await addText(text(), [chapter(0)], db);
    await deleteText('a', NOON, db);
    expect(await listTexts(db)).toEqual([]);
    await restoreText('a', db);
    expect(await listTexts(db)).toHaveLength(1);
    await deleteText('a', NOON, db);
    await purgeDeleted(NOON + UNDO_TIME - 1, db);
    expect(await readChapters('a', db)).toHaveLength(1);
    await purgeDeleted(NOON + UNDO_TIME, db);
    expect(await readChapters('a', db)).toEqual([]);
  });
});

describe('a chapter that two tabs write', () => {
  it('takes the first and tells the second', async () => {
    await addText(text(), [chapter(0), chapter(1)], db);
    const mine = await readChapter('a', 0, db);
    const theirs = await readChapter('a', 0, db);
    if (!mine || !theirs) throw new Error('the chapter is missing');
    const merged = { ...mine, beads: mine.beads.slice(0, 1) };
    expect(await saveChapter(merged, db)).toMatchObject({ ok: true, chapter: { revision: 2 } });
    expect(await saveChapter(theirs, db)).toEqual({ ok: false, reason: 'changed' });
    expect((await readChapter('a', 0, db))?.beads).toHaveLength(1);
  });

  it('counts the text again', async () => {
    await addText(text(), [chapter(0), chapter(1)], db);
    const first = chapter(0);
    await saveChapter({ ...first, beads: first.beads.slice(0, 1), fr: first.fr.slice(0, 1) }, db);
    expect(await readText('a', db)).toMatchObject({ segments: 3, words: 6 });
  });

  it('is told when the text is gone', async () => {
    expect(await saveChapter(chapter(0), db)).toEqual({ ok: false, reason: 'gone' });
  });
});
