/** A glossary term as the matcher and the reader need it; who writes it down and how is `app/_catalog`'s business. */
export interface Term {
  readonly id: TermId;
  /** As a dictionary would print it, French typography: `opération militaire spéciale`. */
  readonly headword: string;
  /** French patterns (see pattern.ts) beside the headword: spellings, synonyms, forms no lemma leads to. */
  readonly forms: readonly string[];
  /** English patterns, every spelling that a translation may use, the best first. */
  readonly english: readonly string[];
  /** French words that undo a match when one of them stands in its gap: `pas` in `ne … que`. */
  readonly except: readonly string[];
}

export type TermId = string & { readonly __brand: 'TermId' };

/** Half-open range of UTF-16 offsets in one side of a segment. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One place where a term occurs. */
export interface TermMatch {
  readonly term: TermId;
  /** Several where a long gap parts the term: `ne` and `que`. In order, disjoint, none empty. */
  readonly spans: readonly Span[];
  /** True where a longer term covers this one; it is reached through that one, not by a link of its own. */
  readonly inner: boolean;
}
