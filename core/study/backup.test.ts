import fc from 'fast-check';
import { expect, it } from 'vitest';
import { act, arbitraryActions } from './arbitrary-log';
import { readBackup, writeBackup } from './backup';
import type { BackupData } from './backup-schema';
import { type Card, lemmaKey } from './card';
import { mergeBackups } from './merge-backups';
import { replay } from './replay';
import { deleteCard, editCard, removeContext, saveWord } from './save-word';
import { DEFAULT_SETTINGS } from './settings';

const EMPTY: BackupData = {
  cards: [],
  rows: [],
  marks: [],
  reading: [],
  settings: null,
  texts: [],
  chapters: [],
  terms: [],
  preferences: null,
};

const time = fc.integer({ min: 0, max: 6 });
const lemma = fc.constantFrom('rendre', 'livre');

const cardEdits = fc.array(
  fc.tuple(
    fc.constantFrom('save', 'edit', 'delete', 'remove'),
    fc.constantFrom('p1s1', 'p1s2'),
    time,
    fc.string(),
  ),
  { minLength: 1, maxLength: 6 },
);
const card = fc.tuple(lemma, cardEdits).map(([name, edits]) => {
  const word = {
    subject: { kind: 'lemma', lemma: name, pos: 'NOUN' },
    headword: name,
    gender: null,
    senses: [],
    ipa: null,
  } as const;
  return edits.reduce<Card>(
    (made, [kind, segmentId, now, note]) => {
      const place = {
        text: { id: 't', title: 'T', own: false },
        segmentId,
        fr: note,
        en: null,
        form: name,
        start: 0,
      };
      if (kind === 'save') return saveWord(made, word, place, ['recognise'], now);
      if (kind === 'edit') return editCard(made, { note }, now);
      if (kind === 'delete') return deleteCard(made, now);
      return removeContext(made, made.contexts[0]?.id ?? '', now);
    },
    saveWord(null, word, null, ['recognise'], 0),
  );
});

const unique = <T extends { readonly id: string }>(items: readonly T[]) => [
  ...new Map(items.map((item) => [item.id, item])).values(),
];

function backupOf(device: string) {
  return fc
    .record({
      cards: fc.array(card, { maxLength: 3 }).map(unique),
      actions: arbitraryActions,
      marks: fc.array(
        fc.record({
          id: lemma.map((name) => lemmaKey(name, 'VERB')),
          status: fc.constantFrom('new', 'known', 'ignored'),
          at: time,
        }),
        { maxLength: 2 },
      ),
      reading: fc.array(
        fc.record({
          id: fc.constantFrom('1|d|t', '2|d|t'),
          day: fc.constant(1),
          device: fc.constant('d'),
          textId: fc.constant('t'),
          words: time,
          segments: time,
          opened: fc.dictionary(fc.constantFrom('p1s1', 'p1s2'), time),
        }),
        { maxLength: 2 },
      ),
      settings: fc.option(
        time.map((changedAt) => ({ ...DEFAULT_SETTINGS, newPerDay: changedAt * 2, changedAt })),
      ),
      texts: fc.array(
        fc.record({
          id: fc.constantFrom('x', 'y'),
          revision: time,
          title: fc.string(),
          lastReadAt: fc.option(time),
          place: fc.option(time),
          progress: time,
          chapters: fc.array(fc.constant({}), { maxLength: 3 }),
        }),
        { maxLength: 2 },
      ),
      chapters: fc.array(
        fc.record({ textId: fc.constantFrom('x', 'y'), order: fc.nat({ max: 2 }), revision: time }),
        { maxLength: 3 },
      ),
      terms: fc.array(fc.record({ id: fc.constantFrom('t1', 't2'), headword: fc.string(), addedAt: time }), {
        maxLength: 2,
      }),
      preferences: fc.option(fc.dictionary(fc.constantFrom('theme', 'size'), fc.string())),
    })
    .map(
      ({ actions, ...rest }): BackupData => ({
        ...rest,
        marks: unique(rest.marks),
        reading: unique(rest.reading),
        texts: unique(rest.texts),
        terms: unique(rest.terms),
        chapters: [
          ...new Map(rest.chapters.map((chapter) => [`${chapter.textId}${chapter.order}`, chapter])).values(),
        ],
        rows: act(actions, device).log,
      }),
    );
}

it('reads back what it wrote', () => {
  fc.assert(
    fc.property(backupOf('a'), (data) => {
      const written = writeBackup(data, 1234);
      const read = readBackup(written);
      expect(read).toEqual({ ok: true, data: JSON.parse(JSON.stringify(data)), madeAt: 1234 });
      const indented = JSON.stringify(JSON.parse(written), null, 2);
      expect(readBackup(`\uFEFF${indented}`)).toEqual(read);
    }),
  );
});

it('merges the same from either side, and changes nothing the second time', () => {
  fc.assert(
    fc.property(backupOf('a'), backupOf('b'), (a, b) => {
      const merged = mergeBackups(a, b);
      expect(mergeBackups(b, a)).toEqual(merged);
      expect(mergeBackups(merged, b)).toEqual(merged);
      expect(mergeBackups(a, merged)).toEqual(merged);
    }),
    { numRuns: 300 },
  );
});

it('loses no review, no card and no context, and can be replayed', () => {
  fc.assert(
    fc.property(backupOf('a'), backupOf('b'), (a, b) => {
      const merged = mergeBackups(a, b);
      const ids = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id));
      expect(ids(merged.rows)).toEqual(ids([...a.rows, ...b.rows]));
      expect(ids(merged.cards)).toEqual(ids([...a.cards, ...b.cards]));
      for (const whole of merged.cards) {
        const parts = [...a.cards, ...b.cards].filter(({ id }) => id === whole.id);
        expect(ids(whole.contexts)).toEqual(ids(parts.flatMap(({ contexts }) => contexts)));
      }
      expect(replay(merged.rows, DEFAULT_SETTINGS)).toEqual(replay([...b.rows, ...a.rows], DEFAULT_SETTINGS));
      expect(readBackup(writeBackup(merged, 0))).toMatchObject({ ok: true });
    }),
  );
});

const good = writeBackup({ ...EMPTY, preferences: { theme: 'dark' } }, 7);

it.each([
  ['nothing', '', { code: 'unreadable' }],
  ['half of it', good.slice(0, good.length / 2), { code: 'unreadable' }],
  ['another file', '{"name":"package"}', { code: 'not-a-backup' }],
  ['a list', '[]', { code: 'not-a-backup' }],
  ['a number', '7', { code: 'not-a-backup' }],
  ['a later version', good.replace('"version":1', '"version":2'), { code: 'newer', version: 2, known: 1 }],
  ['a changed value', good.replace('dark', 'dusk'), { code: 'checksum' }],
  ['no data', good.replace('"data"', '"date"'), { code: 'checksum' }],
])('refuses %s', (_, text, reason) => {
  expect(readBackup(text)).toEqual({ ok: false, reason });
});

it.each<[string, Record<string, unknown>, string]>([
  [
    'a grade that is none',
    {
      rows: [
        {
          id: 'r',
          seq: 1,
          cardId: 'mot/NOUN',
          at: 1,
          offset: 0,
          kind: 'answer',
          direction: 'recognise',
          grade: 5,
          phase: 'new',
          duration: 0,
          contextId: null,
        },
      ],
    },
    'rows.0.grade',
  ],
  [
    'a row of an unknown kind',
    { rows: [{ id: 'r', seq: 1, cardId: 'mot/NOUN', at: 1, offset: 0, kind: 'erase' }] },
    'rows.0.kind',
  ],
  ['a mark without a word', { marks: [{ id: 'mot', status: 'known', at: 1 }] }, 'marks.0.id'],
  [
    'settings out of bounds',
    { settings: { ...DEFAULT_SETTINGS, desiredRetention: 1 } },
    'settings.desiredRetention',
  ],
  ['no list of cards', { cards: undefined }, 'cards'],
])('refuses %s, and says where', (_, part, path) => {
  const broken = { ...EMPTY, ...part } as BackupData;
  expect(readBackup(writeBackup(broken, 0))).toMatchObject({ ok: false, reason: { code: 'invalid', path } });
});

it('refuses every file that lost or changed a character of its data', () => {
  const whole = writeBackup({ ...EMPTY, terms: [{ id: 't', addedAt: 12, headword: 'été « œuf »' }] }, 7);
  const from = whole.indexOf('"data"') + 7;
  fc.assert(
    fc.property(fc.integer({ min: from, max: whole.length - 2 }), (at) => {
      expect(readBackup(whole.slice(0, at) + whole.slice(at + 1)).ok).toBe(false);
      const other = whole[at] === '1' ? '2' : '1';
      expect(readBackup(whole.slice(0, at) + other + whole.slice(at + 1)).ok).toBe(false);
    }),
  );
});
