import { type Card, type CardContext, type Direction, keyOf } from './card';

/** What the reader hands over when a word is saved. */
export type SavedWord = Pick<Card, 'subject' | 'headword' | 'gender' | 'senses' | 'ipa'>;

/** A place in a text at which a word is saved. */
export type SavedPlace = Omit<CardContext, 'id' | 'addedAt' | 'removedAt'>;

/**
 * Saves a word met in a text: a new card, or one more context on the card that it has. Pure: hand it the card that is
 * stored under `keyOf(word.subject)`, or null, and store what it returns.
 * @param directions what a new card is asked in; a card that exists keeps its own
 * @param now milliseconds UTC
 */
export function saveWord(
  existing: Card | null,
  word: SavedWord,
  place: SavedPlace | null,
  directions: readonly Direction[],
  now: number,
): Card {
  const card = existing ?? createCard(word, directions, now);
  const back =
    card.deletedAt === null ? card : { ...card, deletedAt: null, editedAt: laterThan(card.editedAt, now) };
  return place === null ? back : addContext(back, place, now);
}

function createCard(word: SavedWord, directions: readonly Direction[], now: number): Card {
  return {
    id: keyOf(word.subject),
    ...word,
    note: '',
    directions: [...directions],
    contexts: [],
    createdAt: now,
    editedAt: now,
    deletedAt: null,
  };
}

/** Adds a context; from the same place again it is only brought up to date. */
export function addContext(card: Card, place: SavedPlace, now: number): Card {
  const id = `${place.text.id}#${place.segmentId}#${place.start}`;
  const known = card.contexts.find((context) => context.id === id);
  const addedAt = known ? laterThan(Math.max(known.addedAt, known.removedAt ?? 0), now) : now;
  const context: CardContext = { ...place, id, addedAt, removedAt: null };
  const contexts = known
    ? card.contexts.map((old) => (old.id === id ? context : old))
    : [...card.contexts, context];
  return { ...card, contexts };
}

/** Takes a context away; the undo of {@link addContext}. */
export function removeContext(card: Card, id: string, now: number): Card {
  const contexts = card.contexts.map((context) =>
    context.id === id ? { ...context, removedAt: laterThan(context.addedAt, now) } : context,
  );
  return { ...card, contexts };
}

/** What a learner can edit on a card. */
export type CardEdit = Partial<Pick<Card, 'headword' | 'gender' | 'senses' | 'ipa' | 'note' | 'directions'>>;

export function editCard(card: Card, edit: CardEdit, now: number): Card {
  return { ...card, ...edit, editedAt: laterThan(card.editedAt, now) };
}

/** Deletes a card; its reviews stay in the log. */
export function deleteCard(card: Card, now: number): Card {
  const deletedAt = laterThan(card.editedAt, now);
  return { ...card, deletedAt, editedAt: deletedAt };
}

/** The later writing wins a merge, so a writing is stamped later than the last even where the clock has gone back. */
export function laterThan(previous: number, now: number): number {
  return Math.max(previous + 1, now);
}
