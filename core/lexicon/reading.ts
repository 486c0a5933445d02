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

/** `mf`: one word for either sex (un élève, une élève), or two words that only the sense tells apart. */
export type Gender = 'm' | 'f' | 'mf';

/** One analysis of a clicked token. */
export interface Reading {
  /** Dictionary form as treebanks have it; a contraction joins its parts: `de+le`; `je` has `moi`. */
  readonly lemma: string;
  /** What a reader finds it under: `je` for `j'`, `mon` for `mes`; for most words the lemma. */
  readonly headword: string;
  readonly pos: Upos;
  /** UD FEATS: `Gender=Fem|Number=Plur`, names sorted; empty where there are none. What the form leaves open is left out. */
  readonly features: string;
  /** Gender of a noun as its dictionary entry has it, null for other words and where unknown. */
  readonly gender: Gender | null;
  /** English senses, most frequent first; empty where nobody has written any. */
  readonly glosses: readonly string[];
  /** A short remark for learners in English, null where there is none. */
  readonly note: string | null;
  /** The meanings come from a rule (rapidement from rapide), not from an entry. */
  readonly derived: boolean;
  /** Meanings of the pronominal verb (se rendre) where they differ from the plain one's. */
  readonly pronominal: PronominalMeaning | null;
  /** Pronunciation of the lemma in IPA without slashes, null where unknown. */
  readonly ipa: string | null;
  /** Place of the lemma by frequency, 1 = most frequent, null beyond the lists. */
  readonly rank: number | null;
}

export interface PronominalMeaning {
  /** `se rendre`, `s'agir` */
  readonly headword: string;
  readonly glosses: readonly string[];
  readonly note: string | null;
}
