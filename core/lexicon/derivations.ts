import type { Meaning } from './shard-layout';

/** Adverbs in -ment from their adjective’s feminine (Grevisse, Le bon usage, § 964): ending → possible endings of the adjective. */
const ADVERB_ENDINGS: readonly (readonly [ending: string, adjectives: readonly string[]])[] = [
  ['ivement', ['if']],
  ['eusement', ['eux', 'eur']],
  ['ellement', ['el']],
  ['èrement', ['er']],
  ['ètement', ['et']],
  ['amment', ['ant']],
  ['emment', ['ent']],
  ['ennement', ['en']],
  ['ablement', ['able']],
  ['iblement', ['ible']],
  ['iquement', ['ique']],
  ['alement', ['al']],
  ['ément', ['é', 'e']],
  ['ment', ['']],
  ['ement', ['', 'e']],
];

/** English adjectives that take -ly without a second thought; the others are paraphrased. */
const TAKES_LY = /(?:al|ous|ive|ent|ant|able|ible|ful|less|ed|ar|ary|ic)$/;

export type MeaningsOf = (lemma: string, pos: string) => readonly Meaning[];

/**
 * The meaning of a -ment adverb from its adjective’s.
 * @example deriveAdverb('nostalgiquement', meaningsOf) // ['nostalgically']
 */
export function deriveAdverb(adverb: string, meaningsOf: MeaningsOf): string[] {
  for (const [ending, bases] of ADVERB_ENDINGS) {
    if (!adverb.endsWith(ending)) continue;
    for (const base of bases) {
      const adjective = adverb.slice(0, -ending.length) + base;
      const glosses = meaningsOf(adjective, 'ADJ').flatMap((meaning) => meaning.glosses);
      const adverbs = glosses.flatMap(adverbOf).slice(0, 2);
      if (adverbs.length > 0) return [...new Set(adverbs)];
    }
  }
  return [];
}

function adverbOf(sense: string): string[] {
  const adjective = sense.split(', ')[0] ?? '';
  if (!/^[a-z-]+$/.test(adjective)) return [];
  if (!TAKES_LY.test(adjective)) return [`in ${/^[aeiou]/.test(adjective) ? 'an' : 'a'} ${adjective} way`];
  if (adjective.endsWith('ic')) return [`${adjective}ally`];
  if (/[ai]ble$/.test(adjective)) return [`${adjective.slice(0, -1)}y`];
  return [adjective.endsWith('y') ? `${adjective.slice(0, -1)}ily` : `${adjective}ly`];
}

/**
 * The meaning of a verb in re-, ré-, r- from the plain verb’s: to do again.
 * Only for verbs that nobody met often enough to enter: remarquer, recaler have senses of their own.
 */
export function deriveRepetition(verb: string, meaningsOf: MeaningsOf): string[] {
  const base = /^re(?=[^aeiouéèêh])/.test(verb)
    ? verb.slice(2)
    : /^ré(?=[aeiouéèê])/.test(verb)
      ? verb.slice(2)
      : null;
  const plain = base === null ? [] : [base, base.replace(/^ss/, 's')];
  for (const lemma of plain) {
    const sense = meaningsOf(lemma, 'VERB')[0]?.glosses[0]?.split(', ')[0];
    if (sense !== undefined && /^to [a-z]+$/.test(sense)) return [`${sense} again`];
  }
  return [];
}

/** What a prefix adds to the English of the word after it. */
const PREFIX_MEANINGS: Readonly<Record<string, string>> = {
  anti: 'anti-',
  auto: 'self-',
  co: 'co-',
  contre: 'counter-',
  demi: 'half ',
  ex: 'former ',
  extra: 'extra-',
  hyper: 'hyper-',
  inter: 'inter-',
  intra: 'intra-',
  macro: 'macro-',
  méga: 'mega-',
  micro: 'micro-',
  mini: 'mini-',
  mono: 'mono-',
  multi: 'multi-',
  néo: 'neo-',
  non: 'non-',
  poly: 'poly-',
  post: 'post-',
  pré: 'pre-',
  pro: 'pro-',
  pseudo: 'pseudo-',
  quasi: 'near ',
  semi: 'semi-',
  sous: 'sub-',
  super: 'super-',
  trans: 'trans-',
  ultra: 'ultra-',
  vice: 'vice ',
};

/** The meaning of a prefixed word from the second part’s senses; empty where the prefix says too little. */
export function derivePrefixed(prefix: string, senses: readonly string[]): string[] {
  const english = PREFIX_MEANINGS[prefix];
  if (english === undefined) return [];
  return senses
    .map((sense) => sense.replace(/^\([^)]*\) /, ''))
    .slice(0, 2)
    .map((sense) => (sense.startsWith('to ') ? `to ${english}${sense.slice(3)}` : `${english}${sense}`));
}
