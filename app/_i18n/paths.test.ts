import { expect, it } from 'vitest';
import { TITLE_ID } from '@/core/text/bilingual-text';
import { inLanguage, paths } from './paths';

it.each([
  ['/en', 'fr', '/fr'],
  ['/en/glossary/rpdc', 'fr', '/fr/glossary/rpdc'],
  ['/fr/texts/en-france', 'en', '/en/texts/en-france'],
  ['/english', 'fr', '/english'],
  ['/', 'fr', '/'],
] as const)('%s in another language is %s', (path, lang, expected) => {
  expect(inLanguage(path, lang)).toBe(expected);
});

it('writes a place into the address of a text', () => {
  expect(paths.text('en', 'x')).toBe('/en/texts/x');
  expect(paths.text('en', 'x', { segment: TITLE_ID, term: 'rpdc' })).toBe('/en/texts/x?term=rpdc#title');
});
