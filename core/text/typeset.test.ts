import fc from 'fast-check';
import { expect, it } from 'vitest';
import { typesetFrench } from './typeset';

/** Narrow no-break spaces are written _ and full ones ~ so that a table can be read. */
const shown = (text: string) => typesetFrench(text).replaceAll('\u202f', '_').replaceAll('\u00a0', '~');

it.each([
  ["l'aide d'État", 'l’aide d’État'],
  ['« aide »', '«_aide_»'],
  ['«aide»', '«_aide_»'],
  ['«\u00a0aide\u00a0»', '«_aide_»'],
  ['Quoi ?', 'Quoi_?'],
  ['Quoi?', 'Quoi_?'],
  ['Non !', 'Non_!'],
  ['un ; deux', 'un_; deux'],
  ['un; deux', 'un_; deux'],
  ['deux : trois', 'deux~: trois'],
  ['deux: trois', 'deux~: trois'],
  ['« Où ? » dit-il', '«_Où_?_» dit-il'],
  ['Quoi ?!', 'Quoi_?!'],
  ['30 000 soldats', '30_000 soldats'],
  ['1 234 567', '1_234_567'],
  ['25 et 30 000', '25 et 30_000'],
  ['en 2024 000', 'en 2024_000'],
  ['5 %', '5_%'],
  ['12 €', '12_€'],
  ['12:30', '12:30'],
  ['https://meduza.io', 'https://meduza.io'],
  ['https://meduza.io/?a=1;b', 'https://meduza.io/?a=1;b'],
  ["rock 'n' roll", "rock 'n’ roll"],
  ['', ''],
])('sets “%s” as “%s”', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

const text = fc
  .array(fc.constantFrom(...'aé1 0\u00a0\u202f\'’"«»;:!?.)(…%€-\n'), { maxLength: 30 })
  .map((characters) => characters.join(''));

it('changes nothing that is already set', () => {
  fc.assert(fc.property(text, (raw) => typesetFrench(typesetFrench(raw)) === typesetFrench(raw)));
});

it('touches spaces and apostrophes only', () => {
  const letters = (raw: string) => raw.replace(/\s/gu, '').replaceAll("'", '’');
  fc.assert(fc.property(text, (raw) => letters(typesetFrench(raw)) === letters(raw)));
});
