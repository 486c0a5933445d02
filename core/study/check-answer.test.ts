import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkAnswer } from './check-answer';
import { nameTypo } from './name-typo';

it.each([
  ['maison', 'maison', 'exact', 3],
  [' Maison. ', 'maison', 'exact', 3],
  ['la maison', 'maison', 'exact', 3],
  ['une maison', 'maison', 'exact', 3],
  ['le maison', 'maison', 'gender', 2],
  ['l’homme', 'homme', 'exact', 3],
  ["l' homme", 'homme', 'exact', 3],
  ["aujourd'hui", 'aujourd’hui', 'exact', 3],
  ['aujourd’hui', "aujourd'hui", 'exact', 3],
  ['e\u0301te\u0301', 'été', 'exact', 3],
  ['ete', 'été', 'accents', 2],
  ['garcon', 'garçon', 'accents', 2],
  ['coeur', 'cœur', 'accents', 2],
  ['où', 'ou', 'accents', 2],
  ['peut etre', 'peut-être', 'accents', 2],
  ['maiosn', 'maison', 'typo', 2],
  ['masion', 'maison', 'typo', 2],
  ['maisn', 'maison', 'typo', 2],
  ['maisson', 'maison', 'typo', 2],
  ['mauson', 'maison', 'typo', 2],
  ['etaeint', 'étaient', 'typo', 2],
  ['le', 'la', 'wrong', 1],
  ['voiture', 'maison', 'wrong', 1],
  ['poison', 'poisson', 'wrong', 1],
  ['', 'maison', 'empty', 1],
  ['  ', 'maison', 'empty', 1],
  ['se rendre', 'rendre', 'exact', 3],
  ["s'enfuir", 'enfuir', 'exact', 3],
])('takes “%s” for “%s” as %s, grade %i', (typed, form, kind, grade) => {
  const expected = { form, lemma: form, gender: 'f' as const };
  const gender = form === 'homme' ? { ...expected, gender: 'm' as const } : expected;
  expect(checkAnswer(typed, gender, (word) => word === 'poison')).toMatchObject({ kind, grade });
});

it.each([
  ['être', 'étaient', 'être', 'other-form'],
  ['etre', 'étaient', 'être', 'other-form'],
  ['étaient', 'étaient', 'être', 'exact'],
])('takes “%s” where “%s” of %s stands as %s', (typed, form, lemma, kind) => {
  expect(checkAnswer(typed, { form, lemma, gender: null }).kind).toBe(kind);
});

it.each([
  ['ete', 'été', [0, 2]],
  ['garcon', 'garçon', [3]],
  ['coeur', 'cœur', [1]],
  ['peut etre', 'peut-être', [4, 5]],
  ['peutetre', 'peut-être', [4, 5]],
])('shows where the accents of “%s” are missing in “%s”', (typed, form, at) => {
  expect(checkAnswer(typed, { form, lemma: form, gender: null })).toEqual({ kind: 'accents', at, grade: 2 });
});

it.each([
  ['maisn', 'maison', { kind: 'missing', at: 4, letter: 'o' }],
  ['maisson', 'maison', { kind: 'extra', at: 4, letter: 's' }],
  ['mauson', 'maison', { kind: 'wrong', at: 2, letter: 'u', meant: 'i' }],
  ['maiosn', 'maison', { kind: 'swapped', at: 3, letters: 'os' }],
  ['maison', 'maison', null],
  ['maiosnn', 'maison', null],
  ['', 'a', { kind: 'missing', at: 0, letter: 'a' }],
  ['', 'ab', null],
])('names the slip from “%s” to “%s”', (typed, meant, typo) => {
  expect(nameTypo(typed, meant)).toEqual(typo);
});

it('takes a word for itself, whatever its case and apostrophes', () => {
  const word = fc.string({ unit: fc.constantFrom(...'aeéèçœzst-'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(word, (form) => {
      expect(checkAnswer(` ${form.toUpperCase()} `, { form, lemma: form, gender: null }).kind).toMatch(
        /^(?:exact|accents)$/,
      );
      expect(checkAnswer(form, { form, lemma: form, gender: null }).grade).toBe(3);
    }),
  );
});
