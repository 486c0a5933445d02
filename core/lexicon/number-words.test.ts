import { describe, expect, it } from 'vitest';
import { analyseNumberWords, englishOrdinal, numberGlosses, valueOfNumberWords } from './number-words';
import { analyseNumber } from './numbers';

describe('valueOfNumberWords', () => {
  it.each([
    ['dix-sept', 17],
    ['vingt-et-un', 21],
    ['soixante-quinze', 75],
    ['quatre-vingts', 80],
    ['quatre-vingt-dix-neuf', 99],
    ['septante-deux', 72],
    ['deux-cent-trois', 203],
    ['trois-mille-quatre-cents', 3400],
    ['quatre-quatre', null],
    ['rendez-vous', null],
  ])('%s is %s', (words, value) => {
    expect(valueOfNumberWords(words)).toBe(value);
  });
});

it.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [11, '11th'],
  [22, '22nd'],
  [112, '112th'],
])('%i is %s', (value, expected) => {
  expect(englishOrdinal(value)).toBe(expected);
});

it.each([
  ['XXe', ['20th']],
  ['XIVe', ['14th']],
  ['1er', ['1st']],
  ['2ème', ['2nd']],
  ['vingt-deuxième', ['22nd']],
  ['dix-neuvième', ['19th']],
  ['cinquante-cinquième', ['55th']],
  ['dix-sept', ['17']],
  ['chat', []],
])('%s says %j', (lemma, glosses) => {
  expect(numberGlosses(lemma)).toEqual(glosses);
});

it.each([
  ['30 000', 'NUM'],
  ['30\u202F000', 'NUM'],
  ['-3', 'NUM'],
  ['3,5', 'NUM'],
  ['1990-1991', 'NUM'],
  ['1re', 'ADJ'],
  ['Ve', 'ADJ'],
  ['IX', 'NUM'],
  ['Le', undefined],
  ['Ce', undefined],
  ['IIII', undefined],
  ['I', undefined],
])('%s is %s', (text, pos) => {
  expect(analyseNumber(text)[0]?.pos).toBe(pos);
});

it.each([
  ['quatre-vingt-dix', 'NUM'],
  ['vingt-deuxièmes', 'ADJ'],
  ['vingt', undefined],
  ['arc-en-ciel', undefined],
])('%s is %s', (text, pos) => {
  expect(analyseNumberWords(text)[0]?.pos).toBe(pos);
});
