import type { StudyState } from '@/app/_storage/study-state';
import type { Card, CardContext } from '@/core/study/card';
import { chooseContext } from '@/core/study/choose-context';
import { buildQueue, type Queue, type QueueItem } from '@/core/study/queue';
import type { CardMemory } from '@/core/study/schedule';
import type { Moment } from '@/core/study/study-day';

/** What is being asked. */
export interface Question {
  readonly item: QueueItem;
  readonly card: Card;
  readonly memory: CardMemory | null;
  /** The sentence it is asked in, null for a card without one. */
  readonly context: CardContext | null;
  readonly askedAt: number;
}

/** Steps that fall due within this time are asked early rather than waited for, in milliseconds; Anki does so too. */
const AHEAD = 20 * 60_000;

export interface Turn {
  readonly queue: Queue;
  /** Null where there is nothing to ask now. */
  readonly question: Question | null;
}

/** What to ask next. */
export function chooseQuestion(state: StudyState, now: Moment): Turn {
  const queue = buildQueue(state.cards.values(), state.memories, state.settings, now);
  const soon = queue.waiting.find(({ dueAt }) => (dueAt ?? 0) <= now.at + AHEAD);
  const item = queue.items[0] ?? soon;
  return { queue, question: item ? askItem(state, item, now) : null };
}

/** Puts an item as a question. */
export function askItem(state: StudyState, item: QueueItem, now: Moment): Question | null {
  const card = state.cards.get(item.cardId);
  if (!card) return null;
  const memory = state.memories.get(item.cardId) ?? null;
  const context = chooseContext(card, item.direction, memory?.schedules[item.direction] ?? null);
  return { item, card, memory, context, askedAt: now.at };
}
