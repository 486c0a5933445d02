import fc from 'fast-check';
import { expect, it } from 'vitest';
import { act, arbitraryActions } from './arbitrary-log';
import { DIRECTIONS, lemmaKey } from './card';
import { knownOverTime } from './known-over-time';
import { findMostOpened, noteReading, readingByDay } from './reading-record';
import { countCards, forecastDue, reviewsByDay } from './review-statistics';
import { type CardMemory, isMature, NEW_SCHEDULE, type Schedule } from './schedule';
import { DEFAULT_SETTINGS } from './settings';
import { DAY_MS, studyDayOf } from './study-day';
import { describeRhythm } from './study-rhythm';
import { findUndoneRows } from './undone-rows';

const TODAY = 20_454;

function memory(name: string, schedule: Partial<Schedule>): CardMemory {
  const recognise = { ...NEW_SCHEDULE, phase: 'review' as const, ...schedule };
  return { cardId: lemmaKey(name, 'NOUN'), seq: 1, lastRowId: '1', schedules: { recognise } };
}
const card = (name: string) => ({ id: lemmaKey(name, 'NOUN'), directions: DIRECTIONS, deletedAt: null });

it('forecasts due cards, overdue ones today, without those set aside', () => {
  const all = [
    memory('a', { dueDay: TODAY - 4 }),
    memory('b', { dueDay: TODAY + 1 }),
    memory('c', { dueDay: TODAY + 1, setAside: 'leech' }),
    memory('d', { dueDay: TODAY + 1, buriedUntil: TODAY + 2 }),
    memory('e', { dueDay: TODAY + 9 }),
  ];
  const memories = new Map(all.map((one) => [one.cardId, one]));
  const cards = [...'abcde'].map(card);
  expect(forecastDue(cards, memories, TODAY, 3).map(({ due }) => due)).toEqual([1, 1, 1]);
  expect(countCards(cards, memories)).toEqual({ cards: 5, suspended: 0, leeches: 1 });
});

it('counts each answer that was not undone once, on its day', () => {
  fc.assert(
    fc.property(arbitraryActions, (actions) => {
      const { log } = act(actions, 'a');
      const undone = findUndoneRows(log);
      const days = reviewsByDay([...log].reverse(), 4);
      const counted = log.filter((row) => row.kind === 'answer' && !undone.has(row.id));
      expect(days.reduce((sum, { answers }) => sum + answers, 0)).toBe(counted.length);
      expect(days.map(({ day }) => day)).toEqual(
        [...new Set(counted.map((row) => studyDayOf(row, 4)))].sort((a, b) => a - b),
      );
      for (const { asked, remembered, answers } of days) {
        expect(remembered).toBeLessThanOrEqual(asked);
        expect(asked).toBeLessThanOrEqual(answers);
      }
    }),
  );
});

it('ends with as many known words as are known', () => {
  fc.assert(
    fc.property(arbitraryActions, (actions) => {
      const { memories } = act(actions, 'a', undefined, { ...DEFAULT_SETTINGS, leechLapses: 99 });
      const known = [...memories.values()].filter(({ schedules }) =>
        Object.values(schedules).some(isMature),
      ).length;
      const sources = {
        memories: memories.values(),
        marks: [],
        rankOf: () => 1500,
        offset: 0,
        dayStartHour: 4,
      };
      const last = knownOverTime(sources, [0, 90_000]).at(-1);
      expect(last).toEqual({ day: 90_000, known, inBands: [0, known, known] });
    }),
  );
});

it('counts a word known in two ways once, from the first day on', () => {
  const both = memory('a', { crossings: [10, 20] });
  const produce = { ...NEW_SCHEDULE, crossings: [15, 30] };
  const memories = [{ ...both, schedules: { ...both.schedules, produce } }];
  const marks = [{ id: lemmaKey('b', 'NOUN'), status: 'known' as const, at: 12 * DAY_MS }];
  const sources = { memories, marks, rankOf: () => 800, offset: 0, dayStartHour: 0 };
  const known = knownOverTime(sources, [9, 10, 12, 20, 29, 30]).map((point) => point.known);
  expect(known).toEqual([0, 1, 2, 2, 2, 1]);
});

it('tells translations opened per 100 segments', () => {
  const where = { day: 5, device: 'd', textId: 't' };
  const first = noteReading(null, where, { words: 100, segments: 8, opened: ['p1s1', 'p1s2'] });
  const record = noteReading(first, where, { words: 20, segments: 2, opened: ['p1s1'] });
  const other = noteReading(null, { ...where, textId: 'u' }, { opened: ['p9s9'] });
  expect(readingByDay([record, other])).toEqual([
    { day: 5, words: 120, segments: 10, opened: 4, openedPer100: 40 },
  ]);
  expect(findMostOpened([record, other], 1)).toEqual([{ textId: 't', segmentId: 'p1s1', times: 2 }]);
});

it.each([
  ['nothing yet', [], { run: 0, longestRun: 0, recent: 0 }],
  ['today', [TODAY], { run: 1, longestRun: 1, recent: 1 }],
  ['yesterday, today is not missing', [TODAY - 1], { run: 1, longestRun: 1, recent: 1 }],
  ['two days off between', [TODAY - 4, TODAY - 3, TODAY], { run: 3, longestRun: 3, recent: 3 }],
  ['three days off between', [TODAY - 5, TODAY - 4, TODAY], { run: 1, longestRun: 2, recent: 3 }],
  ['a run that has ended', [TODAY - 30, TODAY - 29], { run: 0, longestRun: 2, recent: 0 }],
  ['a day in the future, from a wrong clock', [TODAY, TODAY + 400], { run: 1, longestRun: 1, recent: 1 }],
])('tells the rhythm of %s', (_, days, expected) => {
  expect(describeRhythm(days, TODAY)).toEqual(expected);
});
