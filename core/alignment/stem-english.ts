import { IRREGULAR_ENGLISH } from './irregular-english';

/** Endings of a folded English word, longest first, with the shortest stem each may leave. */
const ENDINGS: readonly (readonly [ending: string, minStem: number])[] = [
  ['fulness', 3],
  ['ically', 3],
  ['nesses', 3],
  ['ingly', 3],
  ['edly', 3],
  ['ness', 3],
  ['ally', 4],
  ['less', 4],
  ['iest', 3],
  ['ied', 2],
  ['ies', 2],
  ['ier', 3],
  ['ily', 3],
  ['ing', 3],
  ['eth', 3],
  ['est', 4],
  ['ed', 3],
  ['es', 3],
  ['ly', 3],
  ['er', 4],
  ['s', 3],
  ['e', 3],
  ['y', 2],
];

function stemByRule(word: string): string {
  if (word.length < 4 || word.endsWith('ss')) return word;
  for (const [ending, minStem] of ENDINGS) {
    if (word.length - ending.length < minStem || !word.endsWith(ending)) continue;
    return smoothStem(word.slice(0, -ending.length));
  }
  return smoothStem(word);
}

/** `runn-` → `run`, `happi-` → `happ`, `mak(e)-` stays: doubled consonants and final vowels even out. */
function smoothStem(stem: string): string {
  let end = stem.length;
  if (end > 3 && (stem[end - 1] === 'e' || stem[end - 1] === 'i' || stem[end - 1] === 'y')) end -= 1;
  if (end > 3 && stem[end - 1] === stem[end - 2] && !'aeiou'.includes(stem[end - 1] ?? '')) end -= 1;
  return stem.slice(0, end);
}

const EXACT = new Map<string, string>();
for (const [lemma, forms] of IRREGULAR_ENGLISH) {
  const canonical = stemByRule(lemma);
  for (const form of [lemma, ...forms.split(' ')]) if (!EXACT.has(form)) EXACT.set(form, canonical);
}

/**
 * The stem under which an English word's forms and its dictionary form meet.
 * @param word letters folded (see {@link foldLetters}), no apostrophe
 * @example stemEnglish('went') === stemEnglish('go') // true
 */
export function stemEnglish(word: string): string {
  return EXACT.get(word) ?? stemByRule(word);
}
