import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blankWord, partSentence } from './blank-word';
import type { Card, CardContext } from './card';
import { lemmaKey } from './card';
import { chooseContext } from './choose-context';

it.each([
  ['L’homme dort.', 'homme', 'L’_____ dort.'],
  ['Le chat voit le chat.', 'chat', 'Le _____ voit le _____.'],
  ['La lampe est là.', 'La', '_____ lampe est là.'],
  ['A-t-il mangé ?', 'mangé', 'A-t-il _____ ?'],
  ['Une opération militaire spéciale.', 'opération militaire', 'Une _____ spéciale.'],
  ['Rien ici.', 'absent', 'Rien ici.'],
  ['Aujourd’hui, « oui ».', "Aujourd'hui", '_____, « oui ».'],
])('blanks in “%s” the word “%s”', (fr, form, expected) => {
  expect(blankWord({ fr, form, start: fr.indexOf(form) })).toBe(expected);
});

it('parts concatenate to the sentence', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.nat({ max: 20 }),
      fc.nat({ max: 6 }),
      (fr, start, length) => {
        const form = fr.slice(start, start + length);
        const parts = partSentence({ fr, form, start });
        expect(parts.map(({ text }) => text).join('')).toBe(fr);
      },
    ),
  );
});

function cardWith(contexts: readonly Partial<CardContext>[]): Card {
  return {
    id: lemmaKey('mot', 'NOUN'),
    subject: { kind: 'lemma', lemma: 'mot', pos: 'NOUN' },
    headword: 'mot',
    gender: 'm',
    senses: ['word'],
    ipa: null,
    note: '',
    directions: ['recognise'],
    createdAt: 0,
    editedAt: 0,
    deletedAt: null,
    contexts: contexts.map((context, number) => ({
      id: `c${number}`,
      text: { id: 't', title: 'T', own: false },
      segmentId: 'p1s1',
      fr: 'Un mot.',
      en: 'A word.',
      form: 'mot',
      start: 3,
      addedAt: number,
      removedAt: null,
      ...context,
    })),
  };
}

it('shows another context each time, all in turn', () => {
  const card = cardWith([{}, {}, {}]);
  let lastContextId: string | null = null;
  const seen: (string | undefined)[] = [];
  for (let time = 0; time < 6; time += 1) {
    const context = chooseContext(card, 'recognise', { lastContextId });
    seen.push(context?.id);
    lastContextId = context?.id ?? null;
  }
  expect(new Set(seen.slice(0, 3)).size).toBe(3);
  expect(seen.slice(3)).toEqual(seen.slice(0, 3));
});

it.each([
  ['no context', [], 'recognise', null],
  ['a removed one', [{ removedAt: 5 }], 'recognise', null],
  ['one without English, to be produced', [{ en: null }], 'produce', 'c0'],
  ['one with and one without English, to be produced', [{ en: null }, {}], 'produce', 'c1'],
] as const)('chooses from %s', (_, contexts, direction, expected) => {
  expect(chooseContext(cardWith(contexts), direction, null)?.id ?? null).toBe(expected);
});
