import type { Card, Direction, WordKey } from './card';
import { hashText } from './hash-text';
import { type CardMemory, NEW_SCHEDULE, type Schedule } from './schedule';
import type { StudySettings } from './settings';
import { DAY_MS, type Moment, type StudyDay, studyDayOf } from './study-day';

/** One question to be asked. */
export interface QueueItem {
  readonly cardId: WordKey;
  readonly direction: Direction;
  readonly phase: Schedule['phase'];
  /** The moment from which it may be asked, for a step shorter than a day; else null: now. */
  readonly dueAt: number | null;
}

/** What there is to do today. */
export interface Queue {
  readonly day: StudyDay;
  /** To be asked now, in this order: steps that are due, reviews, new cards. */
  readonly items: readonly QueueItem[];
  /** Steps that fall due later today, soonest first. */
  readonly waiting: readonly QueueItem[];
  /** Due and new cards beyond today's limits. */
  readonly beyondLimits: { readonly reviews: number; readonly fresh: number };
  /** Answered today, counted toward the limits. */
  readonly done: { readonly reviews: number; readonly fresh: number };
  /** The next day of study on which something is due, for the words at the end; null where nothing is. */
  readonly nextDueDay: StudyDay | null;
}

/** What the queue needs of a card. */
export type QueueCard = Pick<Card, 'id' | 'directions' | 'createdAt' | 'deletedAt'>;

interface Candidate {
  readonly item: QueueItem;
  /** First criterion, then the shuffle. */
  readonly rank: number;
  readonly shuffle: number;
}

/**
 * Says what to ask now. Steps of cards being learnt come first and know no limit; then reviews, most overdue first;
 * then new cards, oldest first. Of one card one direction is asked a day, where siblings are buried. Cards due on the
 * same day are shuffled by a number that follows from card and day, so the order holds while a session lasts.
 * A card answered at a time that has not come yet (the clock was wrong then, or is now) is due at once.
 */
export function buildQueue(
  cards: Iterable<QueueCard>,
  memories: ReadonlyMap<WordKey, CardMemory>,
  settings: StudySettings,
  now: Moment,
): Queue {
  const day = studyDayOf(now, settings.dayStartHour);
  const steps: QueueItem[] = [];
  const waiting: QueueItem[] = [];
  const reviews: Candidate[] = [];
  const fresh: Candidate[] = [];
  const done = { reviews: 0, fresh: 0 };
  let nextDueDay: StudyDay | null = null;

  for (const card of cards) {
    const memory = memories.get(card.id);
    let isAsked = false;
    const asked: Candidate[] = [];
    const unseen: Candidate[] = [];
    for (const direction of card.directions) {
      const schedule = memory?.schedules[direction] ?? NEW_SCHEDULE;
      if (schedule.lastReviewDay === day) done.reviews += 1;
      if (schedule.firstDay === day) done.fresh += 1;
      if (schedule.lastDay === day) isAsked = true;
      if (card.deletedAt !== null || schedule.setAside !== null) continue;
      const { phase, dueAt, dueDay } = schedule;
      const item: QueueItem = { cardId: card.id, direction, phase, dueAt };
      if (phase === 'new') {
        const until = schedule.buriedUntil ?? day;
        if (until > day) nextDueDay = Math.min(until, nextDueDay ?? until);
        else if (unseen.length === 0 || !settings.burySiblings) {
          unseen.push(candidate(item, card.createdAt, day));
        }
        continue;
      }
      const isMisdated = (schedule.lastAt ?? 0) > now.at + DAY_MS;
      const from = Math.max(dueDay, schedule.buriedUntil ?? dueDay);
      if (from > day && !isMisdated) {
        nextDueDay = Math.min(from, nextDueDay ?? from);
      } else if (dueAt === null || dueDay < day || isMisdated) {
        asked.push(candidate(item, dueDay, day));
      } else {
        isAsked = true;
        (dueAt <= now.at ? steps : waiting).push(item);
      }
    }
    if (!settings.burySiblings) {
      reviews.push(...asked);
      fresh.push(...unseen);
    } else if (!isAsked) {
      const [first] = asked.sort(compareCandidates);
      const [firstUnseen] = unseen;
      if (first) reviews.push(first);
      else if (firstUnseen) fresh.push(firstUnseen);
      if (asked.length > 1) nextDueDay = day + 1;
    } else if (asked.length > 0) {
      nextDueDay = day + 1;
    }
  }

  steps.sort(bySoonest);
  waiting.sort(bySoonest);
  const reviewLimit = Math.max(0, settings.reviewsPerDay - done.reviews);
  const freshLimit = Math.max(0, settings.newPerDay - done.fresh);
  const items = [...steps, ...takeFirst(reviews, reviewLimit), ...takeFirst(fresh, freshLimit)];
  const beyondLimits = {
    reviews: Math.max(0, reviews.length - reviewLimit),
    fresh: Math.max(0, fresh.length - freshLimit),
  };
  const isLeftOver = beyondLimits.reviews + beyondLimits.fresh > 0;
  return { day, items, waiting, beyondLimits, done, nextDueDay: isLeftOver ? day + 1 : nextDueDay };
}

function candidate(item: QueueItem, rank: number, day: StudyDay): Candidate {
  return { item, rank, shuffle: hashText(item.cardId, day) };
}

function takeFirst(candidates: Candidate[], limit: number): QueueItem[] {
  return candidates
    .sort(compareCandidates)
    .slice(0, limit)
    .map(({ item }) => item);
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return a.rank - b.rank || a.shuffle - b.shuffle;
}

function bySoonest(a: QueueItem, b: QueueItem): number {
  return (a.dueAt ?? 0) - (b.dueAt ?? 0);
}
