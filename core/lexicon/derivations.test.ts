import { describe, expect, it } from 'vitest';
import { deriveAdverb, derivePrefixed, deriveRepetition } from './derivations';
import { englishKeys } from './english-keys';
import { editDistance } from './nearest-forms';
import { parseMeaning } from './shard-decode';

const ENTRIES = [
  'actif\tADJ\t\tactive\t',
  'heureux\tADJ\t\thappy; fortunate\t',
  'prudent\tADJ\t\tcareful, cautious\t',
  'courant\tADJ\t\tcommon\t',
  'historique\tADJ\t\thistoric\t',
  'noble\tADJ\t\tnoble\t',
  'financer\tVERB\t\tto finance\t',
  'essayer\tVERB\t\tto try; to taste\t',
].map(parseMeaning);
const meaningsOf = (lemma: string, pos: string) =>
  ENTRIES.filter((entry) => entry.lemma === lemma && entry.pos === pos);

describe('deriveAdverb', () => {
  it.each([
    ['activement', ['actively']],
    ['heureusement', ['in a happy way', 'in a fortunate way']],
    ['prudemment', ['carefully']],
    ['couramment', ['in a common way']],
    ['historiquement', ['historically']],
    ['noblement', ['in a noble way']],
    ['appartement', []],
  ])('%s', (adverb, expected) => {
    expect(deriveAdverb(adverb, meaningsOf)).toEqual(expected);
  });
});

describe('deriveRepetition', () => {
  it.each([
    ['refinancer', ['to finance again']],
    ['réessayer', ['to try again']],
    ['remarquer', []],
    ['financer', []],
  ])('%s', (verb, expected) => {
    expect(deriveRepetition(verb, meaningsOf)).toEqual(expected);
  });
});

it.each([
  ['non', ['narrative'], ['non-narrative']],
  ['ex', ['minister'], ['former minister']],
  ['co', ['to preside'], ['to co-preside']],
  ['bathy', ['deep'], []],
])('%s + %j', (prefix, senses, expected) => {
  expect(derivePrefixed(prefix, senses)).toEqual(expected);
});

it('files an entry under each synonym and each full word', () => {
  const keys = englishKeys({ glosses: ['to take part (~ à)', '(law) lawyer, attorney'] }).map(
    ({ key }) => key,
  );
  expect(keys).toEqual(['take part', 'take', 'part', 'lawyer', 'attorney']);
});

it.each([
  ['chat', 'chat', 0],
  ['chat', 'chats', 1],
  ['chat', 'caht', 1],
  ['chat', 'chien', 3],
])('%s to %s: %i', (a, b, distance) => {
  expect(editDistance(a, b, 3)).toBe(distance);
});
