import type { Card, WordKey } from './card';
import { laterThan } from './save-word';
import { type CardMemory, isMature, schedulesOf } from './schedule';

export const STATUSES = ['new', 'learning', 'known', 'ignored'] as const;
export type WordStatus = (typeof STATUSES)[number];

/** What the learner has said of a word by hand; `new` takes back what was said before. */
export interface WordMark {
  readonly id: WordKey;
  readonly status: 'new' | 'known' | 'ignored';
  /** Milliseconds UTC; the later mark wins a merge. */
  readonly at: number;
}

/**
 * The status of a word, for all its forms at once. A mark by hand holds until the word is saved as a card, or forgotten in a review,
 * after it; otherwise reviews decide: known when one direction has reached a stability of 21 days.
 */
export function statusOf(
  card: Pick<Card, 'createdAt' | 'deletedAt'> | null,
  memory: CardMemory | null,
  mark: WordMark | null,
): WordStatus {
  const isCard = card !== null && card.deletedAt === null;
  const schedules = memory === null || !isCard ? [] : schedulesOf(memory).map(([, schedule]) => schedule);
  if (mark && mark.status !== 'new') {
    const isOvertaken =
      isCard &&
      (card.createdAt > mark.at || schedules.some(({ lastFailedAt }) => (lastFailedAt ?? 0) > mark.at));
    if (!isOvertaken) return mark.status;
  }
  if (!isCard) return 'new';
  return schedules.some(isMature) ? 'known' : 'learning';
}

/** The statuses of all words that have one other than new. */
export function statusesOf(
  cards: Iterable<Card>,
  memories: ReadonlyMap<WordKey, CardMemory>,
  marks: ReadonlyMap<WordKey, WordMark>,
): Map<WordKey, WordStatus> {
  const statuses = new Map<WordKey, WordStatus>();
  const seen = new Set<WordKey>();
  const set = (key: WordKey, status: WordStatus) => {
    if (status !== 'new') statuses.set(key, status);
  };
  for (const card of cards) {
    seen.add(card.id);
    set(card.id, statusOf(card, memories.get(card.id) ?? null, marks.get(card.id) ?? null));
  }
  for (const mark of marks.values()) {
    if (!seen.has(mark.id)) set(mark.id, mark.status);
  }
  return statuses;
}

/** Marks a word by hand. @param now milliseconds UTC */
export function markWord(
  previous: WordMark | null,
  id: WordKey,
  status: WordMark['status'],
  now: number,
): WordMark {
  return { id, status, at: laterThan(previous?.at ?? 0, now) };
}

/**
 * « Mark the rest of this page as known »: marks for the words that are new; what is being learnt or ignored stays.
 * @param words the words met on the page, repeated or not
 */
export function markNewAsKnown(
  words: Iterable<WordKey>,
  statuses: ReadonlyMap<WordKey, WordStatus>,
  marks: ReadonlyMap<WordKey, WordMark>,
  now: number,
): WordMark[] {
  const fresh = [...new Set(words)].filter((key) => (statuses.get(key) ?? 'new') === 'new');
  return fresh.map((key) => markWord(marks.get(key) ?? null, key, 'known', now));
}
