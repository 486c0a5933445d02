import { IRREGULAR_FRENCH } from './irregular-french';

/**
 * Endings taken off a folded French word, tried longest first, with the shortest stem that each may leave.
 * Verb endings of all tenses, then number and gender of nouns and adjectives. Rough on purpose: two words
 * that fall together do less harm to an alignment than two forms of one verb kept apart.
 */
const ENDINGS: readonly (readonly [minStem: number, endings: string])[] = [
  [4, 'issements issement ements ement'],
  [2, 'issaient issions issiez issons issent issant issante issantes issants issait issais issez isse isses'],
  [
    3,
    'eraient erions eriez erons eront erez erais erait erai eras era iraient irions iriez irons iront irez irais irait irai iras ira',
  ],
  [2, 'assions assiez assent asses asse raient rions riez rons ront rez rais rait rai ras ra'],
  [2, 'aient ions iez ants antes ante ant ais ait erent irent urent ames ates imes ites umes utes'],
  [
    3,
    'ees ee ies ie ues ue euses euse eux ives ive ifs if ieres iere iers ier eres ere enes ene elles elle els el aux al ales ale',
  ],
  [3, 'ent ons ez er ir re es as us is it ut'],
  [3, 'e s x i u a t'],
];

const BY_LENGTH = ENDINGS.flatMap(([minStem, endings]) =>
  endings.split(' ').map((ending) => ({ ending, minStem })),
).sort((a, b) => b.ending.length - a.ending.length);

/** Endings grouped by their last letter, so that a word is tried against few. */
const BY_LAST = new Map<string, typeof BY_LENGTH>();
for (const entry of BY_LENGTH) {
  const last = entry.ending.slice(-1);
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), entry]);
}

function stripEnding(word: string): string {
  for (const { ending, minStem } of BY_LAST.get(word.slice(-1)) ?? []) {
    if (word.length - ending.length >= minStem && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}

/** Evens out what the same stem looks like before different endings: `mange-`, `appell-`, `croy-`. */
function smoothStem(stem: string): string {
  let end = stem.length;
  if (end > 3 && stem[end - 1] === 'e') end -= 1;
  if (end > 3 && stem[end - 1] === stem[end - 2]) end -= 1;
  const last = stem[end - 1];
  if (last === 'y') return `${stem.slice(0, end - 1)}i`;
  if (end > 3 && stem.slice(end - 2, end) === 'qu') return `${stem.slice(0, end - 2)}c`;
  if (end > 4 && stem.slice(end - 2, end) === 'gu') return stem.slice(0, end - 1);
  return stem.slice(0, end);
}

function stemByRule(word: string): string {
  return word.length < 4 ? word : smoothStem(stripEnding(word));
}

const EXACT = new Map<string, string>();
const STEMS = new Map<string, string>();
for (const [lemma, prefixes, forms] of IRREGULAR_FRENCH) {
  for (const prefix of ['', ...prefixes.split(' ').filter(Boolean)]) {
    const canonical = stemByRule(prefix + lemma);
    for (const form of [lemma, ...forms.split(' ')]) {
      if (!EXACT.has(prefix + form)) EXACT.set(prefix + form, canonical);
      const stem = stemByRule(prefix + form);
      if (stem.length >= 4 && !STEMS.has(stem)) STEMS.set(stem, canonical);
    }
  }
}

/**
 * The stem under which a French word's forms and its dictionary form meet.
 * @param word letters folded (see {@link foldLetters}), no apostrophe
 * @example stemFrench('viendraient') === stemFrench('venir') // true
 */
export function stemFrench(word: string): string {
  const exact = EXACT.get(word);
  if (exact !== undefined) return exact;
  const stem = stemByRule(word);
  return STEMS.get(stem) ?? stem;
}
