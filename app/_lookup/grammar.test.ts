import { expect, it } from 'vitest';
import type { Reading } from '@/core/lexicon/reading';
import { articleOf } from './article-of';
import { bandOf } from './frequency-band';
import { groupReadings } from './group-readings';
import { formOf } from './word-form';
import { kindOf } from './word-kind';

const noun: Reading = {
  lemma: '',
  headword: '',
  pos: 'NOUN',
  features: 'Gender=Masc|Number=Sing',
  gender: 'm',
  glosses: ['x'],
  note: null,
  derived: false,
  pronominal: null,
  ipa: null,
  rank: null,
};

it.each([
  ['cheval', 'm', null, 'le'],
  ['guerre', 'f', null, 'la'],
  ['homme', 'm', null, 'l’'],
  ['hache', 'f', 'h aspiré: la hache', 'la'],
  ['école', 'f', null, 'l’'],
  ['œil', 'm', null, 'l’'],
  ['onze', 'm', null, 'le'],
  ['oui', 'm', null, 'le'],
  ['yaourt', 'm', null, 'le'],
  ['ypérite', 'f', null, 'l’'],
  ['élève', 'mf', null, 'l’'],
  ['journaliste', 'mf', null, 'le/la'],
] as const)('the article of %s (%s)', (headword, gender, note, article) => {
  expect(articleOf({ ...noun, headword, lemma: headword, gender, note }, headword)).toBe(article);
});

it('gives a noun that is always plural its plural article', () => {
  const gens = { ...noun, headword: 'gens', features: 'Gender=Masc|Number=Plur' };
  expect(articleOf(gens, 'gens')).toBe('les');
  expect(articleOf({ ...gens, headword: 'cheval' }, 'chevaux')).toBe('le');
});

it('gives no article where nothing tells how an h is said, nor to other parts of speech', () => {
  expect(articleOf({ ...noun, headword: 'hapax', glosses: [] }, 'hapax')).toBeNull();
  expect(articleOf({ ...noun, headword: 'lire', pos: 'VERB', gender: null }, 'lire')).toBeNull();
});

it.each([
  ['VERB', 'Mood=Ind|Number=Plur|Person=3|Tense=Imp|VerbForm=Fin', ['p3p', 'imperfect']],
  ['VERB', 'Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin', ['p3s', 'pastHistoric']],
  ['VERB', 'Mood=Sub|Number=Plur|Person=1|Tense=Pres|VerbForm=Fin', ['p1p', 'subjunctive']],
  ['AUX', 'Mood=Sub|Number=Sing|Person=3|Tense=Imp|VerbForm=Fin', ['p3s', 'subjunctiveImperfect']],
  ['AUX', 'Mood=Cnd|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin', ['p3s', 'conditional']],
  ['VERB', 'Mood=Imp|Number=Plur|Person=2|Tense=Pres|VerbForm=Fin', ['p2p', 'imperative']],
  ['VERB', 'VerbForm=Inf', ['infinitive']],
  ['VERB', 'Gender=Fem|Number=Plur|Tense=Past|VerbForm=Part', ['pastParticiple', 'fp']],
  ['VERB', 'Tense=Past|VerbForm=Part', ['pastParticiple']],
  ['VERB', 'Tense=Pres|VerbForm=Part', ['presentParticiple']],
  ['NOUN', 'Gender=Masc|Number=Plur', ['plural']],
  ['NOUN', 'Gender=Masc', []],
  ['ADJ', 'Gender=Fem|Number=Sing', ['fs']],
  ['ADJ', 'Gender=Masc', ['masculine']],
  ['ADV', '', []],
  ['PRON', 'Case=Acc|Emph=No|Number=Plur|Person=3|PronType=Prs', ['p3p', 'directObject']],
  ['PRON', 'Emph=Yes|Number=Sing|Person=1|PronType=Prs', ['p1s', 'stressed']],
  ['PRON', 'Gender=Fem|Number=Plur|Poss=Yes|PronType=Prs', ['fp']],
] as const)('%s %s is %j', (pos, features, keys) => {
  expect(formOf(pos, features)).toEqual(keys);
});

it.each([
  [{ pos: 'NOUN', lemma: 'tour', headword: 'tour', gender: 'f' }, '', 'nounF'],
  [{ pos: 'NOUN', lemma: 'x', headword: 'x', gender: null }, '', 'noun'],
  [{ pos: 'ADP', lemma: 'de+le', headword: 'du', gender: null }, '', 'contraction'],
  [{ pos: 'DET', lemma: 'le', headword: 'le', gender: null }, 'Definite=Def|PronType=Art', 'definiteArticle'],
  [
    { pos: 'DET', lemma: 'le', headword: 'du', gender: null },
    'Definite=Ind|PronType=Art',
    'partitiveArticle',
  ],
  [
    { pos: 'DET', lemma: 'son', headword: 'mon', gender: null },
    'Poss=Yes|PronType=Prs',
    'possessiveDeterminer',
  ],
  [
    { pos: 'PRON', lemma: 'soi', headword: 'se', gender: null },
    'PronType=Prs|Reflex=Yes',
    'reflexivePronoun',
  ],
  [{ pos: 'PRON', lemma: 'qui', headword: 'qui', gender: null }, 'PronType=Rel', 'relativePronoun'],
  [{ pos: 'ADJ', lemma: 'XXe', headword: 'XXe', gender: null }, 'NumType=Ord', 'ordinal'],
] as const)('%j %s is called %s', (reading, features, kind) => {
  expect(kindOf(reading, features)).toBe(kind);
});

it('puts the readings of one word together, the auxiliary with its verb', () => {
  const first = {
    ...noun,
    headword: 'avoir',
    lemma: 'avoir',
    pos: 'AUX',
    gender: null,
    features: 'a',
  } as const;
  const words = groupReadings([first, { ...noun, headword: 'as' }, { ...first, pos: 'VERB', features: 'b' }]);
  expect(words.map(({ reading, forms }) => [reading.headword, forms])).toEqual([
    ['avoir', ['a', 'b']],
    ['as', [noun.features]],
  ]);
});

it.each([
  [1, 1000],
  [1000, 1000],
  [1001, 2000],
  [20001, null],
  [null, null],
])('rank %s lies within the first %s', (rank, limit) => {
  expect(bandOf(rank)).toBe(limit);
});
