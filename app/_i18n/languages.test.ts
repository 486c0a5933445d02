import { expect, it } from 'vitest';
import { negotiateLanguage } from './languages';

it.each([
  [null, 'en'],
  ['', 'en'],
  ['fr', 'fr'],
  ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
  ['en-US,en;q=0.9,fr;q=0.8', 'en'],
  ['de, fr;q=0.3, en;q=0.7', 'en'],
  ['de, es', 'en'],
  ['fr;q=0, en', 'en'],
  ['*', 'en'],
  ['de, *;q=0.1, fr;q=0.5', 'fr'],
  ['FR-fr', 'fr'],
  ['french', 'en'],
])('%j asks for %s', (header, expected) => {
  expect(negotiateLanguage(header)).toBe(expected);
});
