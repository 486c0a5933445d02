import fc from 'fast-check';
import { expect, it } from 'vitest';
import { act, arbitraryActions } from './arbitrary-log';
import { DIRECTIONS, lemmaKey, type WordKey } from './card';
import { buildQueue, type QueueCard } from './queue';
import { type CardMemory, NEW_SCHEDULE, type Schedule } from './schedule';
import { DEFAULT_SETTINGS } from './settings';
import { DAY_MS } from './study-day';

const TODAY = 20_454;
/** Noon UTC of day {@link TODAY}. */
const NOW = { at: TODAY * DAY_MS + DAY_MS / 2, offset: 0 };

function card(name: string, more: Partial<QueueCard> = {}): QueueCard {
  return { id: lemmaKey(name, 'NOUN'), directions: ['recognise'], createdAt: 0, deletedAt: null, ...more };
}

const REVIEW: Schedule = {
  ...NEW_SCHEDULE,
  phase: 'review',
  stability: 10,
  difficulty: 5,
  reps: 3,
  interval: 10,
  dueDay: TODAY,
  firstDay: TODAY - 20,
  lastDay: TODAY - 10,
  latestDay: TODAY - 10,
  lastAt: NOW.at - 10 * DAY_MS,
};

function remember(
  schedules: Record<string, Partial<Record<(typeof DIRECTIONS)[number], Partial<Schedule>>>>,
) {
  return new Map<WordKey, CardMemory>(
    Object.entries(schedules).map(([name, byDirection]) => [
      lemmaKey(name, 'NOUN'),
      {
        cardId: lemmaKey(name, 'NOUN'),
        seq: 1,
        lastRowId: '1',
        schedules: Object.fromEntries(Object.entries(byDirection).map(([d, s]) => [d, { ...REVIEW, ...s }])),
      },
    ]),
  );
}

const shown = (items: readonly { cardId: string; direction: string }[]) =>
  items.map(({ cardId, direction }) => `${cardId.split('/')[0]} ${direction}`);

it.each<[string, Partial<Schedule>, boolean]>([
  ['due today', {}, true],
  ['overdue', { dueDay: TODAY - 5 }, true],
  ['due tomorrow', { dueDay: TODAY + 1 }, false],
  ['suspended', { setAside: 'suspended' }, false],
  ['a leech', { setAside: 'leech' }, false],
  ['buried until tomorrow', { buriedUntil: TODAY + 1 }, false],
  ['buried until today', { buriedUntil: TODAY }, true],
  ['in a step that is due', { phase: 'relearning', dueAt: NOW.at - 1, interval: 0 }, true],
  ['in a step that is not due yet', { phase: 'relearning', dueAt: NOW.at + 1, interval: 0 }, false],
  ['answered in a future that has not come', { lastAt: NOW.at + 900 * DAY_MS, dueDay: TODAY + 950 }, true],
])('asks a card that is %s: %s → %s', (_, schedule, expected) => {
  const queue = buildQueue([card('mot')], remember({ mot: { recognise: schedule } }), DEFAULT_SETTINGS, NOW);
  expect(queue.items.length === 1).toBe(expected);
});

it('asks steps first, then reviews from the most overdue on, then new cards from the oldest on', () => {
  const cards = [
    card('neuf', { createdAt: 2 }),
    card('vieux', { createdAt: 1 }),
    card('dû'),
    card('tardif'),
    card('pas'),
  ];
  const memories = remember({
    dû: { recognise: {} },
    tardif: { recognise: { dueDay: TODAY - 3 } },
    pas: { recognise: { phase: 'learning', dueAt: NOW.at - 1 } },
  });
  expect(shown(buildQueue(cards, memories, DEFAULT_SETTINGS, NOW).items)).toEqual(
    ['pas', 'tardif', 'dû', 'vieux', 'neuf'].map((name) => `${name} recognise`),
  );
});

it('keeps to the limits of the day, with what was done today counted', () => {
  const cards = Array.from({ length: 30 }, (_, number) => card(`mot${number}`));
  const memories = remember({
    mot0: { recognise: { firstDay: TODAY, lastDay: TODAY, dueDay: TODAY + 3 } },
    mot1: { recognise: { lastReviewDay: TODAY, lastDay: TODAY, dueDay: TODAY + 9 } },
    mot2: { recognise: {} },
    mot3: { recognise: {} },
    mot4: { recognise: {} },
  });
  const settings = { ...DEFAULT_SETTINGS, newPerDay: 5, reviewsPerDay: 3 };
  const queue = buildQueue(cards, memories, settings, NOW);
  expect(queue.done).toEqual({ reviews: 1, fresh: 1 });
  expect(queue.items.filter(({ phase }) => phase === 'review')).toHaveLength(2);
  expect(queue.items.filter(({ phase }) => phase === 'new')).toHaveLength(4);
  expect(queue.beyondLimits).toEqual({ reviews: 1, fresh: 21 });
  expect(queue.nextDueDay).toBe(TODAY + 1);
});

it('asks one direction of a card a day, unless siblings are let out', () => {
  const cards = [card('mot', { directions: DIRECTIONS })];
  const memories = remember({ mot: { recognise: {}, produce: { dueDay: TODAY - 1 } } });
  const buried = buildQueue(cards, memories, DEFAULT_SETTINGS, NOW);
  expect(shown(buried.items)).toEqual(['mot produce']);
  expect(buried.nextDueDay).toBe(TODAY + 1);
  const free = buildQueue(cards, memories, { ...DEFAULT_SETTINGS, burySiblings: false }, NOW);
  expect(shown(free.items)).toEqual(['mot produce', 'mot recognise', 'mot listen']);
});

it('lets a sibling wait that was answered today', () => {
  const memories = remember({ mot: { recognise: { lastDay: TODAY, dueDay: TODAY + 9 } } });
  expect(
    buildQueue([card('mot', { directions: DIRECTIONS })], memories, DEFAULT_SETTINGS, NOW).items,
  ).toEqual([]);
});

it('turns the day at four where the learner is', () => {
  const cards = [card('mot')];
  const memories = remember({ mot: { recognise: { dueDay: TODAY + 1 } } });
  const at = (hours: number, offset: number) =>
    buildQueue(cards, memories, DEFAULT_SETTINGS, { at: (TODAY + 1) * DAY_MS + hours * 3_600_000, offset })
      .items.length;
  expect([at(2.99, 60), at(3, 60), at(8.99, -300), at(9, -300)]).toEqual([0, 1, 0, 1]);
});

it('never asks what is deleted, set aside or not asked for, nor the same twice', () => {
  fc.assert(
    fc.property(arbitraryActions, fc.integer({ min: -500, max: 500 }), (actions, days) => {
      const { memories } = act(actions, 'a');
      const cards: QueueCard[] = [...memories.keys()].map((id, number) => ({
        id,
        directions: number === 0 ? ['recognise'] : DIRECTIONS,
        createdAt: 0,
        deletedAt: number === 1 ? 5 : null,
      }));
      const now = { at: Date.UTC(2026, 0, 1) + days * DAY_MS, offset: 60 };
      const { items, waiting } = buildQueue(cards, memories, DEFAULT_SETTINGS, now);
      const keys = shown([...items, ...waiting]);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { cardId, direction } of items) {
        const asked = cards.find(({ id }) => id === cardId);
        expect(asked?.deletedAt).toBeNull();
        expect(asked?.directions).toContain(direction);
        expect(memories.get(cardId)?.schedules[direction]?.setAside ?? null).toBeNull();
      }
    }),
  );
});
