import { expect, it } from 'vitest';
import { headingNumber } from './heading-number';

it.each([
  ['CHAPITRE PREMIER', 1],
  ['Chapitre XIV — Le bal', 14],
  ['Chapter Twenty-One', 21],
  ['III', 3],
  ['12. The ball', 12],
  ['Second Part', 2],
  ['Préface', null],
  ['Le bal', null],
])('%s is number %s', (heading, number) => {
  expect(headingNumber(heading)).toBe(number);
});
