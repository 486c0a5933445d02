/** A part of a word, with UTF-16 offsets in it. */
export interface WordPart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The parts of a compound that a reader may look up one by one; empty for a simple word.
 * @example partsOf('porte-avions') // porte, avions
 */
export function partsOf(word: string): WordPart[] {
  const parts = Array.from(word.matchAll(/[\p{L}\p{M}\p{N}]+['’]?/gu), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  return parts.length > 1 ? parts : [];
}
