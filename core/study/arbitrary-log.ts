import fc from 'fast-check';
import { answerCard } from './answer-card';
import { DIRECTIONS, lemmaKey, type WordKey } from './card';
import { advanceMemory } from './replay';
import { compareRows, GRADES, placeRow, type ReviewRow, type UnplacedRow } from './review-row';
import type { CardMemory } from './schedule';
import { createScheduler } from './scheduler';
import { DEFAULT_SETTINGS, type StudySettings } from './settings';
import { findLastUndoable } from './undone-rows';

/** For tests: what learners do, as data, and a store that does it the way the app does. */

const WORDS: readonly WordKey[] = [
  lemmaKey('rendre', 'VERB'),
  lemmaKey('livre', 'NOUN'),
  lemmaKey('été', 'NOUN'),
];

/** Minutes between two actions; sometimes the clock jumps back, sometimes a month passes. */
const wait = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 60 * 24 * 5 }) },
  { weight: 1, arbitrary: fc.integer({ min: -60 * 24 * 400, max: 0 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 60 * 24 * 90 }) },
);

const action = fc.record({
  wait,
  offset: fc.constantFrom(-300, 0, 60, 120, 570),
  word: fc.constantFrom(...WORDS),
  direction: fc.constantFrom(...DIRECTIONS),
  grade: fc.constantFrom(...GRADES),
  kind: fc.oneof(
    { weight: 8, arbitrary: fc.constant('answer' as const) },
    { weight: 3, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('suspend' as const, 'resume' as const, 'reset' as const, 'bury' as const),
    },
  ),
  everywhere: fc.boolean(),
});
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

/** Any sequence of things a learner can do. */
export const arbitraryActions = fc.array(action, { maxLength: 40 });

/** What the app holds: the log, and a copy of what follows from it, kept up row by row. */
export interface TestStore {
  readonly log: readonly ReviewRow[];
  readonly memories: ReadonlyMap<WordKey, CardMemory>;
}

/** @param device tells the ids of two browsers apart */
export function act(
  actions: readonly Action[],
  device: string,
  start: TestStore = { log: [], memories: new Map() },
  settings: StudySettings = DEFAULT_SETTINGS,
): TestStore {
  const scheduler = createScheduler(settings);
  const log = [...start.log];
  const memories = new Map(start.memories);
  let at = Date.UTC(2026, 0, 1);
  for (const [number, step] of actions.entries()) {
    at += step.wait * 60_000;
    const lastSeq = log.reduce((last, { seq }) => Math.max(last, seq), 0);
    const row = makeRow(step, `${device}${start.log.length + number}`, at, lastSeq, log, memories);
    if (row === null) continue;
    const ofCard = log.filter(({ cardId }) => cardId === row.cardId);
    memories.set(
      row.cardId,
      advanceMemory(memories.get(row.cardId) ?? null, row, () => ofCard, scheduler),
    );
    log.push(row);
  }
  return { log, memories };
}

function makeRow(
  step: Action,
  id: string,
  at: number,
  lastSeq: number,
  log: readonly ReviewRow[],
  memories: ReadonlyMap<WordKey, CardMemory>,
): ReviewRow | null {
  const { word: cardId, offset, direction, grade, kind } = step;
  const head = { id, cardId, at, offset };
  if (kind === 'answer') {
    const memory = memories.get(cardId) ?? null;
    const askedAfter = memory?.lastRowId ?? null;
    const given = { ...head, direction, grade, duration: 4000, contextId: null, askedAfter };
    const result = answerCard(memory, given, lastSeq);
    return result.ok ? result.row : null;
  }
  return placeUnanswered(step, head, lastSeq, [...log].sort(compareRows));
}

function placeUnanswered(
  { kind, direction, everywhere }: Action,
  head: Pick<ReviewRow, 'id' | 'cardId' | 'at' | 'offset'>,
  lastSeq: number,
  log: readonly ReviewRow[],
): ReviewRow | null {
  const where = everywhere ? null : direction;
  const place = (row: UnplacedRow) => placeRow(row, lastSeq);
  switch (kind) {
    case 'undo': {
      const target = findLastUndoable(log);
      return target && place({ ...head, kind, cardId: target.cardId, of: target.id });
    }
    case 'redo': {
      const target = log.findLast((row) => row.kind === 'undo');
      return target ? place({ ...head, kind: 'undo', cardId: target.cardId, of: target.id }) : null;
    }
    case 'bury':
      return place({ ...head, kind, direction: where, until: Math.floor(head.at / 86_400_000) + 2 });
    case 'answer':
      return null;
    default:
      return place({ ...head, kind, direction: where });
  }
}
