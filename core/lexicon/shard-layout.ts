/**
 * A shard is one file with three sections, each deflated on its own so that each can be taken out whole:
 * form data (made from Lefff and dictionary-fr), meanings (written for this project), sounds and ranks.
 *
 *     byte 0        version
 *     bytes 1–12    compressed length of each section, 32 bits, little-endian
 *     then          the three raw DEFLATE streams (RFC 1951)
 *
 * Form data, inflated: four 32-bit lengths (patterns, prefixes, pattern numbers, suffixes), then these columns.
 *   patterns         lines; line n says how a form becomes its lemmas: `cut,add,tag[,cut,add]` joined by `;`
 *                    (drop `cut` UTF-16 units, add `add`; the second pair leads to the headword)
 *   prefixes         a byte a form: how many UTF-16 units it shares with the form before
 *   pattern numbers  low bytes of all forms, then high bytes
 *   suffixes         lines: what follows the shared part
 * Meanings: lines of content/lexicon's columns, a sixth column `=` where a rule made the meaning. Sounds: lines
 * `lemma⇥UPOS⇥rank⇥weight⇥IPA⇥forms elsewhere`.
 */
export const SHARD_VERSION = 1;
export const SHARD_SECTIONS = 3;
export const SHARD_HEADER_BYTES = 1 + 4 * SHARD_SECTIONS;
export const FORM_COLUMNS = 4;

/** A written meaning, as in content/lexicon. */
export interface Meaning {
  readonly lemma: string;
  readonly pos: string;
  readonly gender: 'm' | 'f' | 'mf' | null;
  readonly glosses: readonly string[];
  readonly note: string | null;
  /** Made by rule (derivations.ts), not written. */
  readonly derived: boolean;
}

/** How a lemma sounds and how common it is. */
export interface Sound {
  readonly lemma: string;
  readonly pos: string;
  /** 1 = most frequent lemma; null beyond the lists. */
  readonly rank: number | null;
  /** Log frequency of lemma and part of speech: −8·log₂(share), rounded; the smaller, the more frequent. */
  readonly weight: number;
  readonly ipa: string | null;
  /** A form in each other shard that has forms of this lemma: être has some under s and f. */
  readonly elsewhere: readonly string[];
}
