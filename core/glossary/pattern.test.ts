import { expect, it } from 'vitest';
import { parsePattern } from './pattern';

it.each([
  ['Corée du Nord', ['Corée', 'du', 'Nord'], [0, 0, 0]],
  ['ne … que', ['ne', 'que'], [0, 5]],
  ['ministre …1 des Affaires', ['ministre', 'des', 'Affaires'], [0, 1, 0]],
  ['Affaires d’État', ['Affaires', 'd’', 'État'], [0, 0, 0]],
  ['nord-coréen', ['nord', 'coréen'], [0, 0]],
  ['  faire  …2  état ', ['faire', 'état'], [0, 2]],
])('reads “%s”', (notation, words, gaps) => {
  expect(parsePattern(notation, 'fr')).toEqual({ words, gaps });
});

it.each([
  ['… que', 'the pattern “… que” begins with a gap; begin it with a word'],
  ['ne …', 'the pattern “ne …” ends with a gap; end it with a word'],
  ['!', 'the pattern “!” has no word; write the words to look for'],
])('says what is wrong with “%s”', (notation, message) => {
  expect(() => parsePattern(notation, 'fr')).toThrow(message);
});
