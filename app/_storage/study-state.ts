import type { Card, WordKey } from '@/core/study/card';
import type { CardMemory } from '@/core/study/schedule';
import type { StudySettings } from '@/core/study/settings';
import { type Database, database } from './database';
import { readSettings } from './study-facts';

/** What reviewing needs, read at once. */
export interface StudyState {
  readonly cards: ReadonlyMap<WordKey, Card>;
  readonly memories: ReadonlyMap<WordKey, CardMemory>;
  readonly settings: StudySettings;
}

/** All cards that are not deleted, with what the log says of them. */
export async function readStudyState(db: Database = database()): Promise<StudyState> {
  const [cards, memories, settings] = await Promise.all([
    db.cards.toArray(),
    db.memories.toArray(),
    readSettings(db),
  ]);
  return {
    cards: new Map(cards.filter(({ deletedAt }) => deletedAt === null).map((card) => [card.id, card])),
    memories: new Map(memories.map((memory) => [memory.cardId, memory])),
    settings,
  };
}

/** The same state with one card as it is stored now. */
export async function refreshCard(
  state: StudyState,
  id: WordKey,
  db: Database = database(),
): Promise<StudyState> {
  const [card, memory] = await Promise.all([db.cards.get(id), db.memories.get(id)]);
  const cards = new Map(state.cards);
  const memories = new Map(state.memories);
  if (card && card.deletedAt === null) cards.set(id, card);
  else cards.delete(id);
  if (memory) memories.set(id, memory);
  return { ...state, cards, memories };
}
