import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { readBackup, writeBackup } from '@/core/study/backup';
import { lemmaKey } from '@/core/study/card';
import { collectBackup, restoreBackup } from './backup';
import { saveWordMet } from './cards';
import { Database } from './database';
import { setMark } from './marks';
import { saveOwnTerm } from './own-terms';
import { logReading } from './reading-log';
import { giveAnswer } from './reviews';

const NOON = Date.UTC(2026, 0, 1, 12);
let count = 0;
let here: Database;
let there: Database;

beforeEach(() => {
  count += 1;
  here = new Database(`here-${count}`);
  there = new Database(`there-${count}`);
});

async function learn(db: Database, lemma: string, at: number) {
  const subject = { kind: 'lemma', lemma, pos: 'NOUN' } as const;
  await saveWordMet({ subject, headword: lemma, gender: 'f', senses: ['x'], ipa: null }, null, at, db);
  const cardId = lemmaKey(lemma, 'NOUN');
  const memory = await db.memories.get(cardId);
  await giveAnswer(
    {
      id: `${lemma} ${at}`,
      cardId,
      direction: 'recognise',
      grade: 3,
      at: at + 1,
      offset: 0,
      duration: 1,
      contextId: null,
      askedAfter: memory?.lastRowId ?? null,
    },
    db,
  );
}

async function fill(db: Database) {
  await learn(db, 'eau', NOON);
  await setMark(lemmaKey('mer', 'NOUN'), 'known', NOON, db);
  await logReading('a', { words: 10, segments: 1, opened: ['p1s1'] }, { at: NOON, offset: 0 }, db);
  await saveOwnTerm({ id: 't', headword: 'OGM', english: 'GMO', note: '', addedAt: NOON }, db);
}

it('comes back in another browser as it was, memories too', async () => {
  await fill(here);
  const data = await collectBackup(here);
  const read = readBackup(writeBackup(data, NOON));
  if (!read.ok) throw new Error(read.reason.code);
  await restoreBackup(read.data, 'replace', there);
  expect(await collectBackup(there)).toEqual(data);
  expect(await there.memories.toArray()).toEqual(await here.memories.toArray());
});

it('merges without losing a review; twice changes nothing', async () => {
  await fill(here);
  await fill(there);
  await learn(here, 'mer', NOON + 10);
  await learn(there, 'eau', NOON + 20);
  const data = await collectBackup(here);
  await restoreBackup(data, 'merge', there);
  const once = await collectBackup(there);
  expect(once.rows.map(({ id }) => id)).toEqual([`eau ${NOON}`, `mer ${NOON + 10}`, `eau ${NOON + 20}`]);
  await restoreBackup(data, 'merge', there);
  expect(await collectBackup(there)).toEqual(once);
});

it('leaves the store as it was where writing fails', async () => {
  await fill(here);
  await learn(there, 'mer', NOON);
  const data = await collectBackup(here);
  const before = await collectBackup(there);
  const broken = { ...data, terms: [{ headword: 'without an id' }] as never };
  await expect(restoreBackup(broken, 'replace', there)).rejects.toThrow();
  expect(await collectBackup(there)).toEqual(before);
});
