import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lemmaKey, type WordKey } from './card';
import { type CardMemory, NEW_SCHEDULE, type Schedule } from './schedule';
import { chooseWordsToLearn, countWords, coverText } from './text-coverage';
import {
  markNewAsKnown,
  markWord,
  statusesOf,
  statusOf,
  type WordMark,
  type WordStatus,
} from './word-status';

const KEY = lemmaKey('mot', 'NOUN');
const card = { createdAt: 100, deletedAt: null };

function memory(...schedules: Partial<Schedule>[]): CardMemory {
  const [recognise, produce] = schedules.map((schedule) => ({ ...NEW_SCHEDULE, ...schedule }));
  return {
    cardId: KEY,
    seq: 1,
    lastRowId: '1',
    schedules: { ...(recognise && { recognise }), ...(produce && { produce }) },
  };
}
const mature = { phase: 'review', stability: 21 } as const;
const young = { phase: 'review', stability: 20.9 } as const;
const mark = (status: WordMark['status'], at: number): WordMark => ({ id: KEY, status, at });

it.each<[string, Parameters<typeof statusOf>, WordStatus]>([
  ['nothing', [null, null, null], 'new'],
  ['a card', [card, null, null], 'learning'],
  ['a card with young reviews', [card, memory(young), null], 'learning'],
  ['a mature card', [card, memory(mature), null], 'known'],
  ['a card mature in one direction of two', [card, memory(young, mature), null], 'known'],
  ['a mature card that was forgotten', [card, memory({ ...mature, phase: 'relearning' }), null], 'learning'],
  ['a deleted card', [{ ...card, deletedAt: 200 }, memory(mature), null], 'new'],
  ['a mark of known', [null, null, mark('known', 50)], 'known'],
  ['a mark of ignored', [null, null, mark('ignored', 50)], 'ignored'],
  ['a mark taken back', [null, null, mark('new', 50)], 'new'],
  ['a card saved after the mark', [card, null, mark('known', 50)], 'learning'],
  ['a mark after the card', [card, memory(young), mark('known', 150)], 'known'],
  ['a mark of ignored after the card', [card, memory(mature), mark('ignored', 150)], 'ignored'],
  [
    'a word forgotten after the mark',
    [card, memory({ ...young, lastFailedAt: 160 }), mark('known', 150)],
    'learning',
  ],
  ['a deleted card with a mark after it', [{ ...card, deletedAt: 120 }, null, mark('known', 150)], 'known'],
])('gives %s its status', (_, args, expected) => {
  expect(statusOf(...args)).toBe(expected);
});

it('marks what is new on a page as known, and nothing else', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((name) => lemmaKey(name, 'NOUN')) as [WordKey, WordKey, WordKey];
  const statuses = new Map<WordKey, WordStatus>([
    [b, 'learning'],
    [c, 'ignored'],
  ]);
  const old = new Map([[a, { id: a, status: 'new', at: 900 } satisfies WordMark]]);
  expect(markNewAsKnown([a, b, a, c], statuses, old, 500)).toEqual([{ id: a, status: 'known', at: 901 }]);
});

it('stamps a mark later than the one before, though the clock has gone back', () => {
  expect(markWord(mark('known', 900), KEY, 'new', 100)).toEqual(mark('new', 901));
});

it('lists the statuses of cards and of marks without cards', () => {
  const other = lemmaKey('autre', 'ADJ');
  const marks = new Map([[other, { id: other, status: 'ignored', at: 1 } satisfies WordMark]]);
  const full = { ...card, id: KEY } as Parameters<typeof statusesOf>[0] extends Iterable<infer C> ? C : never;
  expect(statusesOf([full], new Map(), marks)).toEqual(
    new Map([
      [KEY, 'learning'],
      [other, 'ignored'],
    ]),
  );
});

const words = countWords(
  [...'aaaaabbbbccc', 'd'].map((lemma) => ({
    key: lemmaKey(lemma, 'NOUN'),
    lemma,
    rank: { a: 5, b: 4000, c: null, d: 50 }[lemma] ?? null,
  })),
);

it('adds up words and tells how a text would read', () => {
  const statuses = new Map<WordKey, WordStatus>([
    [lemmaKey('a', 'NOUN'), 'known'],
    [lemmaKey('b', 'NOUN'), 'learning'],
  ]);
  expect(coverText(words, statuses)).toEqual({
    words: 13,
    lemmas: 4,
    share: 5 / 13,
    learningShare: 4 / 13,
    knownLemmas: 1,
    learningLemmas: 1,
    ease: 'hard',
  });
  expect(coverText([], statuses)).toMatchObject({ share: 1, ease: 'easy' });
});

it('puts first what occurs often here and in the language', () => {
  const chosen = chooseWordsToLearn(words, new Map([[lemmaKey('a', 'NOUN'), 'known']]), 2);
  expect(chosen.map(({ lemma }) => lemma)).toEqual(['b', 'd']);
});

it('never finds more known than there is', () => {
  const status = fc.constantFrom<WordStatus>('new', 'learning', 'known', 'ignored');
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), status)), (entries) => {
      const statuses = new Map(entries.map(([lemma, value]) => [lemmaKey(lemma, 'NOUN'), value]));
      const counted = countWords(
        entries.map(([lemma]) => ({ key: lemmaKey(lemma, 'NOUN'), lemma, rank: null })),
      );
      const { share, learningShare, words: total } = coverText(counted, statuses);
      expect(total).toBe(entries.length);
      expect(share + learningShare).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
});
