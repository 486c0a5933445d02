/**
 * Words as an editor counts them: what white space parts, if it has a letter or a digit.
 * @example countWords('Où vas-tu ?') // 2
 */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
}
