/** Universal Dependencies part-of-speech tags (universaldependencies.org/u/pos). */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type Upos = (typeof UPOS)[number];

/** One analysis of a clicked token. */
export interface Reading {
  /** Dictionary form; a contraction joins its parts: `de+le`. */
  readonly lemma: string;
  readonly pos: Upos;
  /** UD FEATS: `Gender=Fem|Number=Plur`, names sorted; empty where there are none. */
  readonly features: string;
  /** English senses, most frequent first; empty where nobody has written any. */
  readonly glosses: readonly string[];
  /** Pronunciation of the lemma in IPA without slashes, null where unknown. */
  readonly ipa: string | null;
}
