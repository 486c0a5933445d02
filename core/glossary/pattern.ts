import { type Language, splitWords } from './words';

/** How a term is looked for: words in order, each with the number of other words that may come before it. */
export interface Pattern {
  readonly words: readonly string[];
  /** `gaps[i]`: how many words may stand between word i - 1 and word i; `gaps[0]` is 0. */
  readonly gaps: readonly number[];
}

const GAP = /^…(\d*)$/;
const DEFAULT_GAP = 5;

/**
 * Reads the notation of content/glossary: words, with `…` for up to five other words and `…1`, `…2` for up to so many.
 * @throws where a pattern has no word or begins or ends with a gap: the content check reports it with its file.
 * @example parsePattern('ne … que', 'fr') // { words: ['ne', 'que'], gaps: [0, 5] }
 */
export function parsePattern(notation: string, language: Language): Pattern {
  const words: string[] = [];
  const gaps: number[] = [];
  let gap = 0;
  for (const piece of notation.split(/\s+/u)) {
    const match = GAP.exec(piece);
    if (match) {
      gap = match[1] ? Number(match[1]) : DEFAULT_GAP;
      if (words.length === 0)
        throw new Error(`the pattern “${notation}” begins with a gap; begin it with a word`);
      continue;
    }
    for (const word of splitWords(piece, language)) {
      words.push(word.text);
      gaps.push(gap);
      gap = 0;
    }
  }
  if (words.length === 0)
    throw new Error(`the pattern “${notation}” has no word; write the words to look for`);
  if (gap > 0) throw new Error(`the pattern “${notation}” ends with a gap; end it with a word`);
  return { words, gaps };
}
