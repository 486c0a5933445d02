import { type Bead, expandOmissions, formatBead } from './bead';

export interface AlignmentScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * Strict precision, recall and F1 of an alignment against gold, as vecalign's `score.py` defines them
 * (Thompson & Koehn 2019): a bead counts only if exactly the same bead is in the gold; precision is over all
 * beads found, omissions included, recall over the gold beads with both sides, against found beads with both
 * sides. Omissions of several sentences are split into single ones on both sides before comparing.
 */
export function scoreAlignment(found: readonly Bead[], gold: readonly Bead[]): AlignmentScore {
  const keys = (beads: readonly Bead[]) => new Set(expandOmissions(beads).map(keyOf));
  const isFull = ({ source, target }: Bead) => source[0] < source[1] && target[0] < target[1];
  const precision = shareFound(keys(found), keys(gold));
  const recall = shareFound(keys(gold.filter(isFull)), keys(found.filter(isFull)));
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

function keyOf(bead: Bead): string {
  return formatBead(bead);
}

function shareFound(wanted: ReadonlySet<string>, among: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0;
  let hits = 0;
  for (const key of wanted) if (among.has(key)) hits += 1;
  return hits / wanted.size;
}

/**
 * Reads gold lines `i,j:k,l` (0-based, an empty side for an omission) into beads.
 * @throws Error naming the line that has another shape or a gap
 */
export function parseGold(text: string): Bead[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const match = /^([\d,]*):([\d,]*)$/.exec(line.trim());
      if (match === null) throw new Error(`gold line ${at + 1} is “${line}”, not i,j:k,l`);
      return { source: parseSide(match[1] ?? ''), target: parseSide(match[2] ?? '') };
    });
}

function parseSide(side: string): readonly [number, number] {
  if (side === '') return [0, 0];
  const numbers = side.split(',').map(Number);
  return [numbers[0] ?? 0, (numbers.at(-1) ?? 0) + 1];
}
