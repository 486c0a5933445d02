import { expect, it } from 'vitest';
import { contextsOf, keyOf, type Subject } from './card';
import { deleteCard, editCard, removeContext, type SavedPlace, saveWord } from './save-word';

const WORD = {
  subject: { kind: 'lemma', lemma: 'rendre', pos: 'VERB' },
  headword: 'se rendre',
  gender: null,
  senses: ['surrender'],
  ipa: 'ʁɑ̃dʁ',
} as const;
const place = (segmentId: string, start = 3): SavedPlace => ({
  text: { id: 'article', title: 'Un texte', own: false },
  segmentId,
  fr: 'Il se rend.',
  en: 'He surrenders.',
  form: 'rend',
  start,
});

it.each<[Subject, string]>([
  [{ kind: 'lemma', lemma: 'rendre', pos: 'VERB' }, 'rendre/VERB'],
  [{ kind: 'lemma', lemma: 'de+le', pos: 'ADP' }, 'de+le/ADP'],
  [{ kind: 'term', termId: 'rpdc' }, 'term:rpdc'],
])('names %j %s', (subject, key) => {
  expect(keyOf(subject)).toBe(key);
});

it('saves a word once, with a context for each place', () => {
  const first = saveWord(null, WORD, place('p1s1'), ['recognise'], 100);
  const again = saveWord(first, WORD, place('p1s1'), ['produce'], 200);
  const elsewhere = saveWord(again, WORD, place('p2s1'), ['produce'], 300);
  expect(elsewhere).toMatchObject({
    id: 'rendre/VERB',
    createdAt: 100,
    directions: ['recognise'],
    deletedAt: null,
  });
  expect(contextsOf(elsewhere).map(({ id, addedAt }) => [id, addedAt])).toEqual([
    ['article#p1s1#3', 200],
    ['article#p2s1#3', 300],
  ]);
});

it('takes a context away and back again', () => {
  const card = saveWord(null, WORD, place('p1s1'), ['recognise'], 100);
  const without = removeContext(card, 'article#p1s1#3', 50);
  expect(contextsOf(without)).toEqual([]);
  expect(without.contexts[0]?.removedAt).toBe(101);
  expect(contextsOf(saveWord(without, WORD, place('p1s1'), ['recognise'], 60))).toMatchObject([
    { addedAt: 102 },
  ]);
});

it('keeps a deleted card, to be saved again', () => {
  const card = saveWord(null, WORD, place('p1s1'), ['recognise'], 100);
  const deleted = deleteCard(editCard(card, { note: 'à revoir' }, 150), 120);
  expect(deleted).toMatchObject({ deletedAt: 151, editedAt: 151, note: 'à revoir' });
  const back = saveWord(deleted, WORD, null, ['recognise'], 110);
  expect(back).toMatchObject({ deletedAt: null, editedAt: 152, note: 'à revoir' });
});
