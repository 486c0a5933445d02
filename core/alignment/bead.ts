/** Half-open range of sentence numbers, 0-based: `[from, to)`; empty where `from === to`. */
export type Span = readonly [from: number, to: number];

/**
 * One link of an alignment: the sentences `source[0] … source[1] - 1` are translated by
 * `target[0] … target[1] - 1`. One side may be empty (an omission), never both.
 */
export interface Bead {
  readonly source: Span;
  readonly target: Span;
}

/**
 * Writes a bead as the gold files of the field do: `i,j:k,l`, 0-based, an empty side for an omission.
 * @example formatBead({ source: [3, 5], target: [4, 5] }) // '3,4:4'
 */
export function formatBead(bead: Bead): string {
  return `${listSpan(bead.source).join(',')}:${listSpan(bead.target).join(',')}`;
}

/** The sentence numbers of a span, in order. */
export function listSpan([from, to]: Span): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}

/**
 * Splits an omission of several sentences into omissions of one sentence each; other beads stay as they are.
 * This is the form in which alignments are compared.
 */
export function expandOmissions(beads: readonly Bead[]): Bead[] {
  return beads.flatMap((bead) => {
    const [i, iEnd] = bead.source;
    const [j, jEnd] = bead.target;
    if (i === iEnd) return listSpan(bead.target).map((t): Bead => ({ source: [i, i], target: [t, t + 1] }));
    if (j === jEnd) return listSpan(bead.source).map((s): Bead => ({ source: [s, s + 1], target: [j, j] }));
    return [bead];
  });
}
