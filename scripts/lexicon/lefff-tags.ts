import type { FormTag } from '@/core/lexicon/analysis';
import { formatFeatures } from '@/core/lexicon/features';
import type { Upos } from '@/core/lexicon/reading';

/** Tense letters of Lefff 3.4 (lefff-tagset-0.1.2.pdf) in UD, most usual first. */
const TENSES: readonly (readonly [letter: string, features: Readonly<Record<string, string>>])[] = [
  ['P', { Mood: 'Ind', Tense: 'Pres', VerbForm: 'Fin' }],
  ['I', { Mood: 'Ind', Tense: 'Imp', VerbForm: 'Fin' }],
  ['J', { Mood: 'Ind', Tense: 'Past', VerbForm: 'Fin' }],
  ['F', { Mood: 'Ind', Tense: 'Fut', VerbForm: 'Fin' }],
  ['C', { Mood: 'Cnd', Tense: 'Pres', VerbForm: 'Fin' }],
  ['S', { Mood: 'Sub', Tense: 'Pres', VerbForm: 'Fin' }],
  ['T', { Mood: 'Sub', Tense: 'Imp', VerbForm: 'Fin' }],
  ['Y', { Mood: 'Imp', Tense: 'Pres', VerbForm: 'Fin' }],
];

/** The third person is met far more often in texts, the second least. */
const PERSONS = ['3', '1', '2'];
const GENDERS: Readonly<Record<string, string>> = { m: 'Masc', f: 'Fem' };
const NUMBERS: Readonly<Record<string, string>> = { s: 'Sing', p: 'Plur' };

/** Parts of speech that Lefff gives us; the closed classes are a table of ours (core/lexicon/closed-class.ts). */
export const LEFFF_POS: Readonly<Record<string, Upos>> = {
  v: 'VERB',
  auxAvoir: 'AUX',
  auxEtre: 'AUX',
  nc: 'NOUN',
  np: 'PROPN',
  adj: 'ADJ',
  adv: 'ADV',
  advneg: 'ADV',
  pres: 'INTJ',
};

/**
 * A row's tag in Universal Dependencies.
 * @param code Lefff's third column: `PS13s`, `Kfp`, `ms`, empty
 * @returns null where the code is none of Lefff's
 * @example tagOf('VERB', 'PS3s')?.features // ['Mood=Ind|…', 'Mood=Sub|…']
 */
export function tagOf(pos: Upos, code: string): FormTag | null {
  if (pos === 'VERB' || pos === 'AUX') return verbTag(pos, code);
  if (pos === 'ADV' || pos === 'INTJ') return { pos, features: [''] };
  return /^[mf]?[sp]?$/.test(code) ? { pos, features: [agreement(code)] } : null;
}

function verbTag(pos: Upos, code: string): FormTag | null {
  if (code === 'W') return { pos, features: ['VerbForm=Inf'] };
  if (code === 'G') return { pos, features: ['Tense=Pres|VerbForm=Part'] };
  if (code.startsWith('K')) {
    const parts = agreement(code.slice(1));
    return { pos, features: [[parts, 'Tense=Past|VerbForm=Part'].filter(Boolean).join('|')] };
  }
  const match = /^([PIJFCSTY]+)([123]+)([sp])$/.exec(code);
  if (match === null) return null;
  const [, letters = '', persons = '', number = ''] = match;
  const features = TENSES.filter(([letter]) => letters.includes(letter)).flatMap(([, tense]) =>
    PERSONS.filter((person) => persons.includes(person)).map((person) =>
      formatFeatures({ ...tense, Person: person, Number: NUMBERS[number] }),
    ),
  );
  return { pos, features };
}

function agreement(code: string): string {
  return formatFeatures({ Gender: GENDERS[code[0] ?? ''], Number: NUMBERS[code.at(-1) ?? ''] });
}
