import type { Bead, Span } from './bead';

/** A part of both texts between two fixed beads; either side may be empty. */
export interface Stretch {
  readonly source: Span;
  readonly target: Span;
}

/**
 * Orders fixed beads and finds the stretches that they leave to be aligned: one before each bead and one at the end.
 * @returns null where two fixed beads overlap, cross, or point outside the texts: no alignment can hold both
 */
export function cutAtFixed(
  fixed: readonly Bead[],
  sourceSize: number,
  targetSize: number,
): { beads: Bead[]; stretches: Stretch[] } | null {
  const beads = [...fixed].sort(compareBeads);
  const stretches: Stretch[] = [];
  let i = 0;
  let j = 0;
  for (const { source, target } of beads) {
    const isEmpty = source[0] === source[1] && target[0] === target[1];
    if (isEmpty || source[0] < i || target[0] < j || source[1] < source[0] || target[1] < target[0])
      return null;
    stretches.push({ source: [i, source[0]], target: [j, target[0]] });
    [, i] = source;
    [, j] = target;
  }
  if (i > sourceSize || j > targetSize) return null;
  stretches.push({ source: [i, sourceSize], target: [j, targetSize] });
  return { beads, stretches };
}

function compareBeads(a: Bead, b: Bead): number {
  return (
    a.source[0] - b.source[0] ||
    a.source[1] - b.source[1] ||
    a.target[0] - b.target[0] ||
    a.target[1] - b.target[1]
  );
}
