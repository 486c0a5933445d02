import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { contextsOf, lemmaKey } from '@/core/study/card';
import type { SavedPlace, SavedWord } from '@/core/study/save-word';
import {
  deleteStoredCard,
  editStoredCard,
  restoreStoredCard,
  saveManyWords,
  saveWordMet,
  undoSave,
} from './cards';
import { Database } from './database';
import { markAllKnown, readStatuses, setMark, unmarkWords } from './marks';

const NOON = Date.UTC(2026, 0, 1, 12);
const KEY = lemmaKey('eau', 'NOUN');
let db: Database;
let count = 0;

beforeEach(() => {
  count += 1;
  db = new Database(`cards-${count}`);
});

const word = (lemma: string): SavedWord => ({
  subject: { kind: 'lemma', lemma, pos: 'NOUN' },
  headword: lemma,
  gender: 'f',
  senses: ['water'],
  ipa: 'o',
});

const place = (segmentId: string): SavedPlace => ({
  text: { id: 'a', title: 'Un texte', own: false },
  segmentId,
  fr: 'L’eau dort.',
  en: 'The water sleeps.',
  form: 'eau',
  start: 2,
});

async function save(segmentId: string, now: number) {
  const saved = await saveWordMet(word('eau'), place(segmentId), now, db);
  if (!saved.ok) throw new Error(saved.reason);
  return saved.value;
}

it('adds a context, not a second card', async () => {
  await save('p1s1', NOON);
  await save('p2s1', NOON + 1);
  await save('p2s1', NOON + 2);
  const cards = await db.cards.toArray();
  expect(cards).toHaveLength(1);
  expect(cards[0]?.contexts.map(({ segmentId }) => segmentId)).toEqual(['p1s1', 'p2s1']);
});

it('undoes a context, then the card, and saves again after that', async () => {
  const first = await save('p1s1', NOON);
  const second = await save('p2s1', NOON + 1);
  await undoSave(second, NOON + 2, db);
  const card = await db.cards.get(KEY);
  expect(card && contextsOf(card).map(({ segmentId }) => segmentId)).toEqual(['p1s1']);
  expect(card?.deletedAt).toBeNull();
  await undoSave(first, NOON + 3, db);
  expect((await db.cards.get(KEY))?.deletedAt).not.toBeNull();
  expect(await readStatuses(db)).toEqual(new Map());
  await save('p1s1', NOON + 4);
  const again = await db.cards.get(KEY);
  expect(again?.deletedAt).toBeNull();
  expect(again && contextsOf(again)).toHaveLength(1);
});

it('leaves a card alone that was saved again from the same place and undone', async () => {
  await save('p1s1', NOON);
  await undoSave(await save('p1s1', NOON + 1), NOON + 2, db);
  const card = await db.cards.get(KEY);
  expect(card && contextsOf(card)).toHaveLength(1);
  expect(card?.deletedAt).toBeNull();
});

it('edits, deletes and brings back', async () => {
  await save('p1s1', NOON);
  await editStoredCard(KEY, { note: 'ô' }, NOON + 1, db);
  await deleteStoredCard(KEY, NOON + 2, db);
  await restoreStoredCard(KEY, NOON + 3, db);
  expect(await db.cards.get(KEY)).toMatchObject({ note: 'ô', deletedAt: null });
});

it('saves many words and says how many are new', async () => {
  await save('p1s1', NOON);
  const saved = await saveManyWords(
    [
      { word: word('eau'), place: place('p3s1') },
      { word: word('mer'), place: null },
    ],
    NOON + 1,
    db,
  );
  expect(saved).toEqual({ ok: true, value: 1 });
  expect((await db.cards.get(KEY))?.contexts).toHaveLength(2);
});

it('marks what is new as known and takes it back; what is learnt stays', async () => {
  await save('p1s1', NOON);
  const other = lemmaKey('mer', 'NOUN');
  const ignored = lemmaKey('Pau', 'PROPN');
  await setMark(ignored, 'ignored', NOON, db);
  const marked = await markAllKnown([KEY, other, ignored, other], NOON + 1, db);
  expect(marked).toEqual({ ok: true, value: [other] });
  expect(await readStatuses(db)).toEqual(
    new Map([
      [KEY, 'learning'],
      [other, 'known'],
      [ignored, 'ignored'],
    ]),
  );
  await unmarkWords([other], NOON + 2, db);
  expect((await readStatuses(db)).has(other)).toBe(false);
});
