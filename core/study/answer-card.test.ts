import { expect, it } from 'vitest';
import { answerCard, type GivenAnswer, previewAnswers } from './answer-card';
import { lemmaKey } from './card';
import { advanceMemory } from './replay';
import type { CardMemory } from './schedule';
import { createScheduler } from './scheduler';
import { boundSettings, DEFAULT_SETTINGS, isStep } from './settings';

const WORD = lemmaKey('rendre', 'VERB');
const NOON = { at: Date.UTC(2026, 0, 1, 12), offset: 60 };
const scheduler = createScheduler(DEFAULT_SETTINGS);

const given = (id: string, askedAfter: string | null, more: Partial<GivenAnswer> = {}): GivenAnswer => ({
  ...NOON,
  id,
  cardId: WORD,
  direction: 'recognise',
  grade: 3,
  duration: 2000,
  contextId: 'c',
  askedAfter,
  ...more,
});

it('counts one of two answers that two tabs give to the same question', () => {
  const first = answerCard(null, given('a', null), 0);
  if (!first.ok) throw new Error(first.reason);
  const memory = advanceMemory(null, first.row, () => [], scheduler);
  expect(answerCard(memory, given('b', null), first.row.seq)).toEqual({
    ok: false,
    reason: 'answered-elsewhere',
  });
  expect(answerCard(memory, given('b', 'a'), first.row.seq)).toMatchObject({
    ok: true,
    row: { phase: 'learning' },
  });
});

it('places an answer after the last row, though the clock has gone back', () => {
  const result = answerCard(null, given('a', null), NOON.at + 5000);
  expect(result).toMatchObject({ ok: true, row: { at: NOON.at, seq: NOON.at + 5001, contextId: 'c' } });
  expect(result.ok && 'askedAfter' in result.row).toBe(false);
});

it('shows on the buttons what an answer then does', () => {
  let memory: CardMemory | null = null;
  for (let time = 0; time < 12; time += 1) {
    const moment = { at: NOON.at + time * 5 * 86_400_000, offset: 60 };
    const previews = previewAnswers(memory, WORD, 'recognise', moment, scheduler);
    expect(previews.map(({ grade }) => grade)).toEqual([1, 2, 3, 4]);
    const preview = previews[time % 4];
    const answer = given(`r${time}`, memory?.lastRowId ?? null, { ...moment, grade: preview?.grade ?? 3 });
    const result = answerCard(memory, answer, memory?.seq ?? 0);
    if (!result.ok) throw new Error(result.reason);
    memory = advanceMemory(memory, result.row, () => [], scheduler);
    const schedule = memory.schedules.recognise;
    expect(schedule?.interval).toBe(preview?.days);
    expect(schedule?.dueAt ?? null).toBe(
      preview?.minutes == null ? null : moment.at + preview.minutes * 60_000,
    );
  }
});

it('forgets as time passes', () => {
  const memory = [0, 1, 2].reduce<CardMemory | null>((before, time) => {
    const result = answerCard(
      before,
      given(`r${time}`, before?.lastRowId ?? null, { at: NOON.at + time * 86_400_000 * 3 }),
      0,
    );
    return result.ok ? advanceMemory(before, result.row, () => [], scheduler) : before;
  }, null);
  const schedule = memory?.schedules.recognise;
  if (!schedule?.latestDay) throw new Error('nothing was answered');
  const chances = [0, 1, 10, 100].map((days) =>
    scheduler.retrievability(schedule, (schedule.latestDay ?? 0) + days),
  );
  expect(chances[0]).toBe(1);
  expect([...chances].sort((a, b) => b - a)).toEqual(chances);
  const atDue = scheduler.retrievability({ ...schedule, latestDay: 0 }, Math.round(schedule.stability));
  expect(atDue).toBeCloseTo(0.9, 1);
});

it.each([
  ['1m', true],
  ['10m', true],
  ['4h', true],
  ['1d', true],
  ['0m', false],
  ['10', false],
  ['m', false],
  ['1.5h', false],
  ['-1m', false],
])('takes “%s” for a waiting time: %s', (step, expected) => {
  expect(isStep(step)).toBe(expected);
});

it('draws settings into their limits', () => {
  const wild = {
    ...DEFAULT_SETTINGS,
    desiredRetention: 2,
    newPerDay: -3,
    reviewsPerDay: Number.NaN,
    dayStartHour: 25.4,
    learningSteps: ['10m', '0m'] as const,
    directions: ['listen', 'listen', 'recognise'] as const,
  };
  expect(boundSettings(wild)).toEqual({
    ...DEFAULT_SETTINGS,
    desiredRetention: 0.97,
    newPerDay: 0,
    reviewsPerDay: 200,
    dayStartHour: 23,
    learningSteps: ['10m'],
    directions: ['recognise', 'listen'],
  });
  expect(boundSettings(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
});
