import { type Band, makeBand } from './band';

/** Sentences beyond the band of sentences, on either side. */
const MARGIN = 1;

/**
 * The band of clauses that lies over a band of sentences: a way may pass inside sentences between places of the band.
 * @param firsts first clause of each sentence, of both sides, and the number of clauses at the end
 */
export function makeClauseBand(
  sentences: Band,
  firsts: { readonly source: Int32Array; readonly target: Int32Array },
): Band {
  const sourceSize = firsts.source.at(-1) ?? 0;
  const targetSize = firsts.target.at(-1) ?? 0;
  const low = new Int32Array(sourceSize + 1);
  const high = new Int32Array(sourceSize + 1);
  const clauseAt = (sentence: number) =>
    firsts.target[Math.max(0, Math.min(sentences.targetSize, sentence))] as number;
  for (let i = 0; i <= sentences.sourceSize; i++) {
    const from = firsts.source[i] as number;
    const end = firsts.source[i + 1] ?? from + 1;
    for (let clause = from; clause < end; clause++) {
      // Inside a sentence the way may be as far as the band is at its end.
      const row = clause === from ? i : i + 1;
      low[clause] = clauseAt((sentences.low[i] as number) - MARGIN);
      high[clause] = clauseAt((sentences.high[row] as number) + MARGIN);
    }
  }
  return makeBand(sourceSize, targetSize, low, high);
}
