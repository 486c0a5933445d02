/** Where paragraphs begin, as numbers of sentences, ascending; the beginning of the text need not be listed. */
export interface ParagraphStarts {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** Evidence when a bead ends where paragraphs end: on both sides, on one, and for each end inside the bead. */
const EVIDENCE = { both: 0.8, one: -0.5, inside: -0.7 };

/** Tells how well beads fit the paragraphs of both sides. */
export class ParagraphHints {
  private readonly source: Uint8Array;
  private readonly target: Uint8Array;
  private readonly trust: number;

  constructor(sourceSize: number, targetSize: number, starts: ParagraphStarts) {
    this.source = markStarts(sourceSize, starts.source);
    this.target = markStarts(targetSize, starts.target);
    // A translator who made two paragraphs of one, or a file without them, is believed less.
    const counts = [starts.source.length, starts.target.length];
    this.trust = Math.max(...counts) === 0 ? 0 : Math.min(...counts) / Math.max(...counts);
  }

  /** Evidence for the bead of source sentences `[i, iEnd)` and target sentences `[j, jEnd)`, both sides non-empty. */
  score(i: number, iEnd: number, j: number, jEnd: number): number {
    const ends = (this.source[iEnd] as number) + (this.target[jEnd] as number);
    let score = ends === 2 ? EVIDENCE.both : ends === 1 ? EVIDENCE.one : 0;
    for (let at = i + 1; at < iEnd; at++) if (this.source[at] === 1) score += EVIDENCE.inside;
    for (let at = j + 1; at < jEnd; at++) if (this.target[at] === 1) score += EVIDENCE.inside;
    return score * this.trust;
  }
}

function markStarts(size: number, starts: readonly number[]): Uint8Array {
  const marks = new Uint8Array(size + 1);
  for (const at of starts) if (at > 0 && at < size) marks[at] = 1;
  return marks;
}
