import fc from 'fast-check';
import { createEmptyCard, StrategyMode } from 'ts-fsrs';
import { expect, it } from 'vitest';
import { act, arbitraryActions } from './arbitrary-log';
import { DIRECTIONS, lemmaKey } from './card';
import { mergeRows } from './merge-backups';
import { replay, replayCard } from './replay';
import { type AnswerRow, GRADES, type Grade, placeRow, type ReviewRow } from './review-row';
import { NEW_SCHEDULE } from './schedule';
import { createAlgorithm, createScheduler, seedOf } from './scheduler';
import { DEFAULT_SETTINGS } from './settings';
import { DAY_MS, shiftToStudyDay } from './study-day';
import { findUndoneRows } from './undone-rows';

const WORD = lemmaKey('rendre', 'VERB');
const NEW_YEAR = Date.UTC(2026, 0, 1, 12);

it('keeps the same memory row by row as from the whole log', () => {
  fc.assert(
    fc.property(arbitraryActions, (actions) => {
      const { log, memories } = act(actions, 'a');
      expect(replay(log, DEFAULT_SETTINGS)).toEqual(memories);
    }),
  );
});

it('replays the same whatever the order in which rows arrive', () => {
  fc.assert(
    fc.property(arbitraryActions, fc.infiniteStream(fc.nat()), (actions, order) => {
      const { log, memories } = act(actions, 'a');
      const shuffled = log.map((row) => ({ row, key: order.next().value })).sort((a, b) => a.key - b.key);
      expect(
        replay(
          shuffled.map(({ row }) => row),
          DEFAULT_SETTINGS,
        ),
      ).toEqual(memories);
    }),
  );
});

it('merges the logs of two browsers that went on from the same one', () => {
  fc.assert(
    fc.property(arbitraryActions, arbitraryActions, arbitraryActions, (before, here, there) => {
      const start = act(before, 's');
      const [a, b] = [act(here, 'a', start), act(there, 'b', start)];
      const merged = mergeRows(a.log, b.log);
      expect(merged).toEqual(mergeRows(b.log, a.log));
      expect(mergeRows(merged, b.log)).toEqual(merged);
      expect(new Set(merged.map(({ id }) => id))).toEqual(new Set([...a.log, ...b.log].map(({ id }) => id)));
      expect(replay(merged, DEFAULT_SETTINGS)).toEqual(
        replay([...b.log, ...a.log.slice(start.log.length)], DEFAULT_SETTINGS),
      );
    }),
  );
});

it('stays within what a schedule can be, whatever is done and whatever the clock does', () => {
  fc.assert(
    fc.property(arbitraryActions, (actions) => {
      for (const { schedules } of act(actions, 'a').memories.values()) {
        for (const schedule of Object.values(schedules)) {
          expect(schedule.interval).toBeGreaterThanOrEqual(0);
          expect(Number.isFinite(schedule.stability) && schedule.stability >= 0).toBe(true);
          expect(schedule.difficulty === 0 || (schedule.difficulty >= 1 && schedule.difficulty <= 10)).toBe(
            true,
          );
          expect(schedule.lapses).toBeLessThanOrEqual(schedule.reps);
          if (schedule.phase === 'new') expect(schedule.reps).toBe(0);
          else
            expect(schedule.dueDay).toBeGreaterThanOrEqual(
              (schedule.lastDay ?? 0) + (schedule.dueAt === null ? 1 : 0),
            );
        }
      }
    }),
  );
});

it('undoes as if it had never been', () => {
  fc.assert(
    fc.property(arbitraryActions, (actions) => {
      const { log } = act(actions, 'a');
      const undone = findUndoneRows(log);
      const kept = log.filter((row) => row.kind !== 'undo' && !undone.has(row.id));
      const schedulesOf = (rows: readonly ReviewRow[]) =>
        [...replay(rows, DEFAULT_SETTINGS)]
          .map(([id, { schedules }]) => [id, schedules])
          .filter(([, s]) => Object.keys(s ?? {}).length > 0);
      expect(new Map(schedulesOf(log) as [])).toEqual(new Map(schedulesOf(kept) as []));
    }),
  );
});

it('has phases in its rows that a replay finds again', () => {
  fc.assert(
    fc.property(arbitraryActions, (actions) => {
      const { log } = act(actions, 'a');
      const scheduler = createScheduler(DEFAULT_SETTINGS);
      for (const [at, row] of log.entries()) {
        if (row.kind !== 'answer') continue;
        const before = log.slice(0, at).filter(({ cardId }) => cardId === row.cardId);
        const schedule = replayCard(before, scheduler)?.schedules[row.direction] ?? NEW_SCHEDULE;
        expect(row.phase).toBe(schedule.phase);
      }
    }),
    { numRuns: 30 },
  );
});

function answers(given: readonly { days: number; grade: Grade; offset?: number }[]): AnswerRow[] {
  let at = NEW_YEAR;
  let last = 0;
  return given.map(({ days, grade, offset = 60 }, number) => {
    at += days * DAY_MS;
    const row = {
      id: `r${number}`,
      cardId: WORD,
      at,
      offset,
      kind: 'answer',
      direction: 'recognise',
      grade,
    } as const;
    const placed = placeRow({ ...row, phase: 'new', duration: 0, contextId: null }, last) as AnswerRow;
    last = placed.seq;
    return placed;
  });
}

it('equals ts-fsrs run over the same answers', () => {
  const given = fc.array(
    fc.record({
      days: fc.double({ min: 0, max: 60, noNaN: true }).map((days) => Math.round(days * 1440) / 1440),
      grade: fc.constantFrom(...GRADES),
    }),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(
      given,
      fc.boolean(),
      fc.double({ min: 0.7, max: 0.97, noNaN: true }),
      (steps, fuzz, desiredRetention) => {
        const settings = { ...DEFAULT_SETTINGS, fuzz, desiredRetention, leechLapses: 99 };
        const rows = answers(steps);
        let rep = 0;
        const algorithm = createAlgorithm(settings).useStrategy(StrategyMode.SEED, () =>
          seedOf(WORD, 'recognise', rep),
        );
        let card = createEmptyCard(0);
        for (const row of rows) {
          rep += 1;
          card = algorithm.next(card, shiftToStudyDay(row, settings.dayStartHour), row.grade).card;
        }
        const ours = replay(rows, settings).get(WORD)?.schedules.recognise;
        expect(ours).toMatchObject({
          stability: card.stability,
          difficulty: card.difficulty,
          reps: card.reps,
          lapses: card.lapses,
          step: card.learning_steps,
          interval: card.scheduled_days,
          dueDay: Math.floor(card.due.getTime() / DAY_MS),
        });
      },
    ),
  );
});

it('spreads due days by the card, the same each time', () => {
  const rows = answers([
    { days: 0, grade: 4 },
    { days: 8, grade: 3 },
    { days: 30, grade: 3 },
  ]);
  const due = (id: string) =>
    replay(
      rows.map((row) => ({ ...row, cardId: lemmaKey(id, 'VERB') })),
      DEFAULT_SETTINGS,
    ).get(lemmaKey(id, 'VERB'))?.schedules.recognise?.dueDay;
  expect(due('rendre')).toBe(due('rendre'));
  expect(new Set(Array.from({ length: 20 }, (_, n) => due(`mot${n}`))).size).toBeGreaterThan(3);
});

it.each([
  ['an hour', 1 / 24],
  ['a day', 1],
  ['fifty years', 18_262],
])('does not take a clock that was %s slow for a long absence', (_, days) => {
  const straight = answers([
    { days: 0, grade: 3 },
    { days: 1, grade: 3 },
    { days: 3, grade: 3 },
    { days: 10, grade: 3 },
  ]);
  const jumped = straight.map((row, number) => (number === 2 ? { ...row, at: row.at - days * DAY_MS } : row));
  const stability = (rows: readonly ReviewRow[]) =>
    replay(rows, DEFAULT_SETTINGS).get(WORD)?.schedules.recognise?.stability ?? 0;
  expect(stability(jumped)).toBeLessThanOrEqual(stability(straight) * 1.3);
  expect(stability(jumped)).toBeGreaterThan(0);
});

it('sets a card aside at the eighth lapse, and again at the twelfth', () => {
  const lapse = [
    { days: 100, grade: 1 as const },
    { days: 0, grade: 4 as const },
  ];
  const rows = answers([{ days: 0, grade: 4 as const }, ...Array.from({ length: 12 }, () => lapse).flat()]);
  const asideAt = rows.flatMap((row, number) => {
    const before = replay(rows.slice(0, number), DEFAULT_SETTINGS).get(WORD)?.schedules.recognise;
    const resume = placeRow({ ...row, id: 'resume', kind: 'resume', direction: null }, row.seq - 2);
    const log = [...rows.slice(0, number), { ...resume, seq: row.seq - 1 }, row];
    const after = replay(log, DEFAULT_SETTINGS).get(WORD)?.schedules.recognise;
    return before && after?.setAside === 'leech' ? [after.lapses] : [];
  });
  expect(asideAt).toEqual([8, 12]);
});

it('sets aside and takes up in one direction or all', () => {
  const head = { cardId: WORD, at: NEW_YEAR, offset: 0 };
  const log = [
    placeRow({ ...head, id: '1', kind: 'suspend', direction: null }, 0),
    placeRow({ ...head, id: '2', kind: 'resume', direction: 'listen' }, NEW_YEAR),
  ];
  const schedules = replay(log, DEFAULT_SETTINGS).get(WORD)?.schedules;
  expect(DIRECTIONS.map((direction) => schedules?.[direction]?.setAside)).toEqual([
    'suspended',
    'suspended',
    null,
  ]);
});
