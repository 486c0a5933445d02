import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashSource } from './hash-source';

it('stays what translations have written down', () => {
  expect(hashSource(['Titre', 'Résumé', 'Une phrase.'])).toBe('20c4f571da041b73');
  expect(hashSource([])).toBe('811c9dc51b873593');
});

it('is 16 hexadecimal digits and tells a changed line', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string(), { minLength: 1 }),
      fc.nat(),
      fc.string({ minLength: 1 }),
      (lines, at, more) => {
        const hash = hashSource(lines);
        expect(hash).toMatch(/^[0-9a-f]{16}$/);
        expect(hashSource([...lines])).toBe(hash);
        const changed = lines.map((line, index) => (index === at % lines.length ? line + more : line));
        expect(hashSource(changed)).not.toBe(hash);
      },
    ),
  );
});

it.each([
  ["l'aide", 'l’aide'],
  ['a b', 'a\u00a0b'],
  ['Nord', 'nord'],
])('tells %j from %j', (one, other) => {
  expect(hashSource([one])).not.toBe(hashSource([other]));
});
