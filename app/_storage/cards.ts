import type { Card, WordKey } from '@/core/study/card';
import { keyOf } from '@/core/study/card';
import {
  type CardEdit,
  deleteCard,
  editCard,
  removeContext,
  type SavedPlace,
  type SavedWord,
  saveWord,
} from '@/core/study/save-word';
import { type Database, database } from './database';
import { type Saved, saving } from './saving';
import { readSettings } from './study-facts';
import { noteWords } from './words-saved';

/** What saving a word has done, so that it can be undone. */
export interface WordSaved {
  readonly card: Card;
  /** The card as it was, null where there was none. */
  readonly before: Card | null;
}

/** A word to be saved, with the place where it was met. */
export interface WordToSave {
  readonly word: SavedWord;
  readonly place: SavedPlace | null;
}

/** Saves a word met in a text: a new card, or one more context on the card that it has. */
export function saveWordMet(
  word: SavedWord,
  place: SavedPlace | null,
  now: number,
  db: Database = database(),
): Promise<Saved<WordSaved>> {
  return saving(() =>
    db.transaction('rw', db.cards, db.facts, async () => {
      const before = (await db.cards.get(keyOf(word.subject))) ?? null;
      const { directions } = await readSettings(db);
      const card = saveWord(before, word, place, directions, now);
      await db.cards.put(card);
      noteWords();
      return { card, before };
    }),
  );
}

/** Saves many words at once, or none of them. @returns how many cards are new */
export function saveManyWords(
  words: readonly WordToSave[],
  now: number,
  db: Database = database(),
): Promise<Saved<number>> {
  return saving(() =>
    db.transaction('rw', db.cards, db.facts, async () => {
      const { directions } = await readSettings(db);
      const cards = new Map<WordKey, Card>();
      const keys = words.map(({ word }) => keyOf(word.subject));
      for (const card of await db.cards.bulkGet(keys)) if (card) cards.set(card.id, card);
      const known = new Set(
        [...cards.values()].filter((card) => card.deletedAt === null).map(({ id }) => id),
      );
      for (const { word, place } of words) {
        const key = keyOf(word.subject);
        cards.set(key, saveWord(cards.get(key) ?? null, word, place, directions, now));
      }
      await db.cards.bulkPut([...cards.values()]);
      noteWords();
      return cards.size - known.size;
    }),
  );
}

/** Takes back what {@link saveWordMet} did: a card that was there before keeps what it had. */
export function undoSave({ card, before }: WordSaved, now: number, db: Database = database()) {
  const had = new Set(before?.contexts.flatMap(({ id, removedAt }) => (removedAt === null ? [id] : [])));
  const added = card.contexts.filter(({ id, removedAt }) => removedAt === null && !had.has(id));
  return changeCard(
    card.id,
    (stored) => {
      const without = added.reduce((rest, { id }) => removeContext(rest, id, now), stored);
      return before === null || before.deletedAt !== null ? deleteCard(without, now) : without;
    },
    db,
  );
}

/** Writes what the learner has edited on a card. */
export function editStoredCard(id: WordKey, edit: CardEdit, now: number, db: Database = database()) {
  return changeCard(id, (card) => editCard(card, edit, now), db);
}

/** Deletes a card; its reviews stay in the log, and saving the word again brings it back. */
export function deleteStoredCard(id: WordKey, now: number, db: Database = database()) {
  return changeCard(id, (card) => deleteCard(card, now), db);
}

/** Brings a deleted card back. */
export function restoreStoredCard(id: WordKey, now: number, db: Database = database()) {
  return changeCard(id, (card) => ({ ...editCard(card, {}, now), deletedAt: null }), db);
}

function changeCard(id: WordKey, change: (card: Card) => Card, db: Database): Promise<Saved<void>> {
  return saving(() =>
    db.transaction('rw', db.cards, async () => {
      const card = await db.cards.get(id);
      if (card) await db.cards.put(change(card));
    }),
  );
}
