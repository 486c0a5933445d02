/** A part with fewer characters stays with its neighbour: too short to be recognised by itself. */
const SHORTEST = 30;

/** After the marks that divide a sentence into parts that a translator may put into different sentences. */
const BOUNDARY = /(?<=[;:]\s)|(?<=[!?.…]["»”']?\s)|(?<=\s--\s|[—–]\s)/;

/**
 * Divides a sentence at its strong marks. The parts joined are the sentence.
 * @example splitClauses('Je les plaignais de tout mon cœur, monsieur ; ils ne voulurent jamais me croire.').length // 2
 */
export function splitClauses(sentence: string): string[] {
  const clauses: string[] = [];
  let open = '';
  for (const part of sentence.split(BOUNDARY)) {
    if (open.length >= SHORTEST && part.length >= SHORTEST) {
      clauses.push(open);
      open = part;
    } else open += part;
  }
  clauses.push(open);
  return clauses;
}
