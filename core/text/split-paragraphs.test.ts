import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findParagraphs, splitParagraphs } from './split-paragraphs';

const LONG = 'Un paragraphe qui ne finit pas avant la marge, parce que personne ne l’a coupé. '
  .repeat(3)
  .trim();
const WRAPPED =
  'Un paragraphe que son éditeur a coupé à la largeur de la page,\net qui va donc de ligne en ligne jusqu’à son dernier mot, ici\nmême.';

describe('splitParagraphs', () => {
  it.each([
    ['an empty line divides', 'Un.\n\nDeux.\n \t\nTrois.', ['Un.', 'Deux.', 'Trois.']],
    ['Windows line ends', 'Un.\r\n\r\nDeux.', ['Un.', 'Deux.']],
    ['long lines are paragraphs', `${LONG}\n${LONG}`, [LONG, LONG]],
    ['wrapped lines are one', `${WRAPPED}\n\nFin.`, [WRAPPED, 'Fin.']],
    ['nothing but white space', ' \n\n \n', []],
  ])('%s', (_, text, paragraphs) => {
    expect(splitParagraphs(text)).toEqual(paragraphs);
  });
});

describe('findParagraphs', () => {
  it('covers all but white space, in order', () => {
    const text = fc
      .array(fc.constantFrom('a', ' ', '\n', '\n\n', LONG, 'Bonjour.', '\r\n'), { maxLength: 20 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (sample) => {
        let at = 0;
        for (const { start, end } of findParagraphs(sample)) {
          expect(sample.slice(at, start).trim()).toBe('');
          expect(sample.slice(start, end).trim()).toBe(sample.slice(start, end));
          at = end;
        }
        expect(sample.slice(at).trim()).toBe('');
      }),
    );
  });
});
