import { expect, it } from 'vitest';
import { formatDate } from './format-date';

it.each([
  ['2025', 'en', '2025'],
  ['2025', 'fr', '2025'],
  ['2025-07', 'en', 'July 2025'],
  ['2025-07', 'fr', 'juillet 2025'],
  ['2022-02-24', 'en', 'February 24, 2022'],
  ['2022-02-24', 'fr', '24 février 2022'],
  ['2022-08-01', 'fr', '1 août 2022'],
] as const)('%s in %s is %s', (date, lang, expected) => {
  expect(formatDate(date, lang)).toBe(expected);
});
