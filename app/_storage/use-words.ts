'use client';

import { liveQuery } from 'dexie';
import { useLiveQuery } from 'dexie-react-hooks';
import type { Card, WordKey } from '@/core/study/card';
import { statusOf, type WordStatus } from '@/core/study/word-status';
import { database } from './database';
import { readStatuses } from './marks';

/** A word as the learner has it. */
export interface WordState {
  readonly card: Card | null;
  readonly status: WordStatus;
}

/** A word's card and status, kept up to date with every tab; undefined while loading, null where nothing can be stored. */
export function useWordState(key: WordKey): WordState | null | undefined {
  return useLiveQuery(
    () =>
      readWordState(key).catch(() => {
        // No database: a private window, a damaged profile. The page then offers nothing to save.
        return null;
      }),
    [key],
  );
}

async function readWordState(key: WordKey): Promise<WordState> {
  const db = database();
  const [card, memory, mark] = await Promise.all([
    db.cards.get(key),
    db.memories.get(key),
    db.marks.get(key),
  ]);
  const live = card && card.deletedAt === null ? card : null;
  return { card: live, status: statusOf(live, memory ?? null, mark ?? null) };
}

/** The statuses of all words; undefined while loading. */
export function useStatuses(): Map<WordKey, WordStatus> | undefined {
  return useLiveQuery(() =>
    readStatuses().catch(() => {
      // No database: every word is new.
      return new Map<WordKey, WordStatus>();
    }),
  );
}

/** Calls the listener with all statuses, now and after every change in any tab. @returns how to stop */
export function watchStatuses(listener: (statuses: Map<WordKey, WordStatus>) => void): () => void {
  const subscription = liveQuery(() => readStatuses()).subscribe({
    next: listener,
    error: () => {
      // No database: words stay unmarked.
    },
  });
  return () => subscription.unsubscribe();
}
