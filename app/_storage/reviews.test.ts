import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import type { WordKey } from '@/core/study/card';
import { lemmaKey } from '@/core/study/card';
import { replay } from '@/core/study/replay';
import { GRADES } from '@/core/study/review-row';
import { DEFAULT_SETTINGS } from '@/core/study/settings';
import { Database } from './database';
import { giveAnswer, handleCard, saveSettings, undoRow } from './reviews';

const NOON = Date.UTC(2026, 0, 1, 12);
const DAY = 86_400_000;
let db: Database;
let count = 0;

beforeEach(() => {
  count += 1;
  db = new Database(`reviews-${count}`);
});

const KEYS = ['rendre', 'eau', 'livre'].map((lemma) => lemmaKey(lemma, 'NOUN'));

async function answer(cardId: WordKey, grade: (typeof GRADES)[number], at: number) {
  const memory = await db.memories.get(cardId);
  return giveAnswer(
    {
      id: crypto.randomUUID(),
      cardId,
      direction: 'recognise',
      grade,
      at,
      offset: 60,
      duration: 2000,
      contextId: null,
      askedAfter: memory?.lastRowId ?? null,
    },
    db,
  );
}

it('refuses the second of two answers to one question', async () => {
  const question = {
    cardId: KEYS[0] as WordKey,
    direction: 'recognise',
    grade: 3,
    at: NOON,
    offset: 60,
    duration: 1000,
    contextId: null,
    askedAfter: null,
  } as const;
  const given = await Promise.all([
    giveAnswer({ ...question, id: 'one' }, db),
    giveAnswer({ ...question, id: 'two' }, db),
  ]);
  expect(given.map((each) => each.ok && each.value.ok).sort()).toEqual([false, true]);
  expect(await db.reviews.count()).toBe(1);
});

it('undoes an answer as if it had not been given', async () => {
  const [key] = KEYS as [WordKey];
  await answer(key, 3, NOON);
  const before = await db.memories.get(key);
  const given = await answer(key, 1, NOON + DAY);
  if (!given.ok || !given.value.ok) throw new Error('the answer was refused');
  await undoRow(given.value.row, { at: NOON + DAY + 1, offset: 60 }, db);
  expect((await db.memories.get(key))?.schedules).toEqual(before?.schedules);
  expect(await db.reviews.count()).toBe(3);
});

it('keeps memories equal to a replay of the log, whatever is done and however the clock jumps', async () => {
  const act = fc.record({
    key: fc.constantFrom(...KEYS),
    kind: fc.constantFrom('answer', 'answer', 'answer', 'undo', 'suspend', 'resume', 'reset'),
    grade: fc.constantFrom(...GRADES),
    step: fc.integer({ min: -2 * DAY, max: 20 * DAY }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 15 }), async (acts) => {
      count += 1;
      db = new Database(`reviews-${count}`);
      let at = NOON;
      for (const { key, kind, grade, step } of acts) {
        at += step;
        const now = { at, offset: 60 };
        if (kind === 'answer') await answer(key, grade, at);
        else if (kind === 'undo') {
          const last = await db.reviews.orderBy('seq').last();
          if (last) await undoRow(last, now, db);
        } else await handleCard(kind as 'reset', key, null, now, db);
      }
      const expected = replay(await db.reviews.toArray(), DEFAULT_SETTINGS);
      expect(new Map((await db.memories.toArray()).map((each) => [each.cardId, each]))).toEqual(expected);
      db.close();
    }),
    { numRuns: 25 },
  );
});

it('makes schedules anew when settings change', async () => {
  const [key] = KEYS as [WordKey];
  for (const day of [0, 1, 5, 20]) await answer(key, 3, NOON + day * DAY);
  const before = await db.memories.get(key);
  const settings = { ...DEFAULT_SETTINGS, desiredRetention: 0.97, changedAt: NOON };
  await saveSettings(settings, db);
  const after = await db.memories.get(key);
  expect(after).toEqual(replay(await db.reviews.toArray(), settings).get(key));
  expect(after).not.toEqual(before);
});
