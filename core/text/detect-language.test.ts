import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect-language';

describe('detectLanguage', () => {
  it.each([
    ['Il était une fois un roi qui avait trois filles.', 'fr'],
    ['Once upon a time there was a king who had three daughters.', 'en'],
    ['L’État, c’est moi.', 'fr'],
    ['', null],
    ['1 234 567', null],
    ['Дом', null],
  ])('%s → %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
