import { IRREGULAR_ENGLISH } from './irregular-english';
import type { KnownWords } from './lemmatise-french';

type Rule = readonly [ending: string, lemmas: readonly string[]];

/** Ending of an inflected form → endings that its dictionary form may have (Quirk et al., §§ 3.3 ff., 5.73 ff.). */
const INFLECTION: readonly Rule[] = [
  ['s', ['']],
  ['es', ['']],
  ['ies', ['y']],
  ['ves', ['f', 'fe', 've']],
  ['ed', ['', 'e']],
  ['ied', ['y']],
  ['ing', ['', 'e']],
  ['ying', ['ie']],
  ['eth', ['', 'e']],
];

/** Ending of a derived form or another spelling; tried where the word itself is not known (§§ 7.46 ff., 7.74 ff.). */
const DERIVATION: readonly Rule[] = [
  ['er', ['', 'e']],
  ['ier', ['y']],
  ['est', ['', 'e']],
  ['iest', ['y']],
  ['ly', ['', 'le']],
  ['ily', ['y']],
  ['ally', ['al', '']],
  ['ness', ['']],
  ['iness', ['y']],
  ['or', ['our']],
  ['our', ['or']],
  ['ize', ['ise']],
  ['ise', ['ize']],
];

const IRREGULAR = new Map<string, string[]>();
for (const [lemma, forms] of IRREGULAR_ENGLISH) {
  for (const form of forms.split(' ')) IRREGULAR.set(form, [...(IRREGULAR.get(form) ?? []), lemma]);
}

/**
 * The dictionary forms that an English word may be a form of, at most two.
 * @param word letters folded (see foldLetters), no apostrophe
 * @returns the word itself, its plural taken off, where no known word fits
 * @example lemmatiseEnglish('leaves', new Set(['leaf', 'leave'])) // ['leaf', 'leave']
 */
export function lemmatiseEnglish(word: string, known: KnownWords): string[] {
  const found = new Set(IRREGULAR.get(word) ?? []);
  if (found.size === 0 && !word.endsWith('ss')) applyRules(word, INFLECTION, known, found);
  if (found.size === 0 && !known.has(word)) applyRules(word, DERIVATION, known, found);
  if (found.size === 0)
    return [!known.has(word) && word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word];
  return [...found].slice(0, 2);
}

function applyRules(word: string, rules: readonly Rule[], known: KnownWords, found: Set<string>): void {
  for (const [ending, lemmas] of rules) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
    const stem = word.slice(0, -ending.length);
    for (const lemma of lemmas)
      if (stem.length + lemma.length > 2 && known.has(stem + lemma)) found.add(stem + lemma);
    const last = stem.at(-1);
    if (last === stem.at(-2) && known.has(stem.slice(0, -1))) found.add(stem.slice(0, -1));
  }
}
