import { parsePattern } from './pattern';
import type { Term, TermId } from './term';

/** A pattern ready for matching anywhere: each word with every form it may take. Plain data, so that it can be sent. */
export interface CompiledPattern {
  readonly words: readonly (readonly string[])[];
  readonly gaps: readonly number[];
}

/** A term as the matcher needs it, in both languages. */
export interface CompiledTerm {
  readonly id: TermId;
  readonly fr: readonly CompiledPattern[];
  readonly en: readonly CompiledPattern[];
  /** Words that undo a French match when one stands in its gap. */
  readonly except: readonly string[];
}

/**
 * Says which forms the words of a French pattern may take: *prendre part à* is also *ont pris part à*.
 * @param words the words of one pattern in order, so that the neighbours tell the part of speech.
 * @returns for each word its other forms; none for words that are meant to the letter.
 */
export type Inflect = (words: readonly string[]) => readonly (readonly string[])[];

/** Compiles terms: patterns parsed, their words inflected. Without `inflect` only what is written is found. */
export function compileTerms(terms: readonly Term[], inflect?: Inflect): CompiledTerm[] {
  return terms.map(({ id, headword, forms, english, except }) => ({
    id,
    fr: [headword, ...forms].map((notation) => {
      const { words, gaps } = parsePattern(notation, 'fr');
      const others = inflect?.(words) ?? [];
      return { words: words.map((word, at) => [word, ...(others[at] ?? [])]), gaps };
    }),
    en: english.map((notation) => {
      const { words, gaps } = parsePattern(notation, 'en');
      return { words: words.map((word) => [word]), gaps };
    }),
    except,
  }));
}
