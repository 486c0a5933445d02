import { expect, it } from 'vitest';
import { checkLexiconRows } from './check-lexicon-rows';
import type { FormIndex } from './form-index';

const FORMS: Readonly<Record<string, readonly (readonly ['NOUN' | 'VERB', string])[]>> = {
  chat: [['NOUN', 'Gender=Masc|Number=Sing']],
  dire: [['VERB', 'VerbForm=Inf']],
};
const index: FormIndex = {
  analysesOf: (form) =>
    (FORMS[form] ?? []).map(([pos, features]) => ({
      lemma: form,
      headword: form,
      tag: { pos, features: [features] },
    })),
  lemmasOf: (form) => (FORMS[form] ? [form] : []),
};
const check = (row: string) =>
  checkLexiconRows([{ name: 'c.tsv', text: `# cats\n${row}\n` }], index).map(
    ({ line, message }) => `${line} ${message}`,
  );

it.each([
  'chat\tNOUN\tm\tcat; (informal) chat\t',
  'dire\tVERB\t\tto say, to tell (~ à)\tnote’s “text”',
  "tout d'un coup\tADV\t\tsuddenly\t",
])('accepts %j', (row) => {
  expect(check(row)).toEqual([]);
});

it.each([
  ['chat\tNOUN\tm\tcat', '4 columns'],
  ['chat\tNOMEN\tm\tcat\t', 'no part of speech “NOMEN”'],
  ['chat\tNOUN\t\tcat\t', 'a noun needs m, f or mf'],
  ['chat\tNOUN\tf\tcat\t', 'gender f, the form data has m'],
  ['chta\tNOUN\tm\tcat\t', 'not in the form data'],
  ['l’eau\tNOUN\tf\twater\t', 'straight apostrophe'],
  ['dire\tVERB\t\tsay\t', 'begin with “to ”'],
  ['dire\tVERB\tm\tto say\t', 'only nouns and names have a gender'],
  ['chat\tNOUN\tm\ta cat\t', 'without “to” or an article'],
  ['chat\tNOUN\tm\tcat;kitten\t', '“; ” (with a space)'],
  ['chat\tNOUN\tm\tcat.\t', 'ends in a mark'],
  ['chat\tNOUN\tm\tcat (animal\t', 'unpaired parenthesis'],
  ["chat\tNOUN\tm\tthe cat's\t", 'straight quote'],
  ['chat\tNOUN\tm\tcat; cat\t', 'the same sense twice'],
  ['chat\tNOUN\tm\t\t', 'no gloss'],
  ['chat\tNOUN\tm\tcat\t\nchat\tNOUN\tm\tpussy\t', 'is there already (c.tsv:2)'],
])('faults %j: %s', (row, message) => {
  expect(check(row).join('\n')).toContain(message);
});
