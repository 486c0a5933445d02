import { IRREGULAR_FRENCH } from './irregular-french';

/** Words of a dictionary, letters folded. */
export interface KnownWords {
  has(word: string): boolean;
}

export interface FrenchWords {
  readonly words: KnownWords;
  /** Those that are verbs, infinitives. */
  readonly verbs: KnownWords;
}

/** Ending of a form → endings that its dictionary form may have. Nouns and adjectives: number, then gender. Letters folded. */
const NOMINAL: readonly (readonly [ending: string, lemma: string])[] = [
  ['s', ' e'],
  ['x', ' '],
  ['aux', 'al ail au'],
  ['e', ' '],
  ['es', ' '],
  ['euse', 'eux eur'],
  ['euses', 'eux eur'],
  ['trice', 'teur'],
  ['trices', 'teur'],
  ['eresse', 'eur'],
  ['ive', 'if'],
  ['ives', 'if'],
  ['ve', 'f'],
  ['ves', 'f'],
  ['enne', 'en'],
  ['ennes', 'en'],
  ['onne', 'on'],
  ['onnes', 'on'],
  ['elle', 'el'],
  ['elles', 'el'],
  ['ette', 'et'],
  ['ettes', 'et'],
  ['eille', 'eil'],
  ['eilles', 'eil'],
  ['sse', 's'],
  ['sses', 's'],
  ['esse', 'e'],
  ['esses', 'e'],
  ['gue', 'g'],
  ['gues', 'g'],
  ['que', 'c'],
  ['ques', 'c'],
];

/** Adverbs that the dictionary leaves to their adjectives; tried last. */
const ADVERBIAL: readonly (readonly [ending: string, lemma: string])[] = [
  ['ement', ' e'],
  ['ment', ' '],
  ['amment', 'ant'],
  ['emment', 'ent'],
];

/** Endings of the regular verbs, by the ending of the infinitive (Bescherelle, tables 6, 19 and 53). */
const VERBAL: readonly (readonly [infinitive: string, endings: string])[] = [
  [
    'er',
    `e es ons ez ent ais ait ions iez aient ai as a ames ates erent erai eras era erons erez eront erais erait erions eriez eraient
     ant ants ante antes ee ees asse asses assent assions at`,
  ],
  [
    'ir',
    `is it issons issez issent issais issait issions issiez issaient irent imes ites irai iras ira irons irez iront irais irait irions
     iriez iraient issant issants issante issantes i ie ies isse isses`,
  ],
  [
    're',
    's ons ez ent ais ait ions iez aient is it imes ites irent rai ras ra rons rez ront rais rait riez raient ant ants ante antes u ue us ues e es isse',
  ],
];

const RULES = {
  nominal: groupByEnding(NOMINAL),
  verbal: groupByEnding(
    VERBAL.flatMap(([infinitive, endings]) =>
      endings
        .trim()
        .split(/\s+/)
        .map((ending) => [ending, infinitive] as const),
    ),
  ),
  adverbial: groupByEnding(ADVERBIAL),
};
const LONGEST_ENDING = 8;

function groupByEnding(rules: readonly (readonly [string, string])[]): Map<string, string[]> {
  const grouped = new Map<string, string[]>();
  for (const [ending, lemmas] of rules)
    grouped.set(ending, [...(grouped.get(ending) ?? []), ...lemmas.split(/ /)]);
  return grouped;
}

/** With the bare endings of the future, which irregular verbs put on stems of their own. */
const VERB_ENDINGS = [...RULES.verbal.keys(), 'ont'];
/** Endings that show a stem in the table of irregular verbs. */
const SHOWN = ['ons', 'ent', 'ait', 'ai', 'ant', 'it', 'ut', 'e', 's', 'u'];
/** Shorter stems of irregular verbs are given by whole forms only. */
const SHORTEST_STEM = 3;

const FORMS = new Map<string, string[]>();
const STEMS = new Map<string, string[]>();
for (const [lemma, prefixes, forms] of IRREGULAR_FRENCH) {
  const isVerb = /(?:r|re)$/.test(lemma) && forms.split(' ').length > 4;
  for (const prefix of ['', ...prefixes.split(' ').filter(Boolean)]) {
    for (const form of forms.split(' ')) {
      register(FORMS, prefix + form, prefix + lemma);
      for (const ending of isVerb ? SHOWN : []) {
        const stem = prefix + form.slice(0, form.length - ending.length);
        if (form.endsWith(ending) && stem.length >= SHORTEST_STEM) register(STEMS, stem, prefix + lemma);
      }
    }
  }
}

function register(map: Map<string, string[]>, key: string, lemma: string): void {
  const lemmas = map.get(key) ?? [];
  if (!lemmas.includes(lemma)) map.set(key, [...lemmas, lemma]);
}

/**
 * The dictionary forms that a French word may be a form of; at most two, nouns and adjectives before verbs.
 * @param word letters folded (see foldLetters), no apostrophe
 * @returns the word itself, its plural taken off, where the dictionary has nothing that fits
 * @example lemmatiseFrench('marche', { words: new Set(['marche', 'marcher']), verbs: new Set(['marcher']) })
 * // ['marche', 'marcher']
 */
export function lemmatiseFrench(word: string, known: FrenchWords): string[] {
  const irregular = FORMS.get(word);
  if (irregular !== undefined) return irregular.slice(0, 2);
  const found = new Set<string>();
  if (known.words.has(word)) found.add(word);
  else applyRules(word, RULES.nominal, known.words, found);
  applyVerbalRules(word, known.verbs, found);
  if (found.size === 0) applyRules(word, RULES.adverbial, known.words, found);
  if (found.size === 0) return [word.length > 3 && /[sx]$/.test(word) ? word.slice(0, -1) : word];
  return [...found].slice(0, 2);
}

function applyRules(
  word: string,
  rules: ReadonlyMap<string, readonly string[]>,
  known: KnownWords,
  found: Set<string>,
): void {
  for (let length = Math.min(LONGEST_ENDING, word.length - 2); length > 0; length--) {
    const stem = word.slice(0, -length);
    for (const ending of rules.get(word.slice(-length)) ?? [])
      if (known.has(stem + ending)) found.add(stem + ending);
  }
}

function applyVerbalRules(word: string, verbs: KnownWords, found: Set<string>): void {
  for (const ending of VERB_ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
    const stem = word.slice(0, -ending.length);
    for (const lemma of STEMS.get(stem) ?? []) found.add(lemma);
    for (const infinitive of RULES.verbal.get(ending) ?? []) {
      for (const variant of stemVariants(stem))
        if (verbs.has(variant + infinitive)) found.add(variant + infinitive);
    }
  }
}

/** How a stem is spelt in the infinitive: `mange-` → `mang-`, `appell-` → `appel-`, `essai-` → `essay-`. */
function stemVariants(stem: string): string[] {
  const variants = [stem];
  const last = stem.at(-1);
  if (stem.endsWith('ge')) variants.push(stem.slice(0, -1));
  if (last === stem.at(-2)) variants.push(stem.slice(0, -1));
  if (last === 'i') variants.push(`${stem.slice(0, -1)}y`);
  return variants;
}
