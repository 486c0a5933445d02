import { numberBeads } from '@/app/_storage/number-beads';
import type { StoredBead } from '@/app/_storage/stored-text';
import type { AlignedBead } from '@/core/alignment/align';
import type { Bead } from '@/core/alignment/bead';
import { type Alignment, prefixOf } from './alignment-edits';

/** The beads that a new alignment must keep: all before a place, and after it those that the learner has fixed. */
export function beadsToKeep({ beads }: Alignment, from: number): Bead[] {
  return beads
    .filter((bead, index) => index < from || bead.fixed)
    .map(({ fr, en }) => ({ source: fr, target: en }));
}

/**
 * Takes over a new alignment. A bead that was there before keeps its id and its marks; a new one takes the id of the
 * old bead that began with the same French sentence, so that links and cards still lead there.
 */
export function adoptBeads(alignment: Alignment, found: readonly AlignedBead[]): Alignment {
  const byRanges = new Map(alignment.beads.map((bead) => [rangesOf(bead.fr, bead.en), bead]));
  const kept = found.map(({ source, target }) => byRanges.get(rangesOf(source, target)));
  const taken = new Set(kept.map((bead) => bead?.id));
  const byFirst = new Map<number, StoredBead>();
  for (const bead of alignment.beads) {
    if (bead.fr[1] > bead.fr[0] && !taken.has(bead.id)) byFirst.set(bead.fr[0], bead);
  }
  const beads = found.map(({ source, target, confidence }, at) => {
    const old = kept[at];
    if (old) return { ...old, confidence: old.fixed ? 1 : confidence };
    const id = source[1] > source[0] ? byFirst.get(source[0])?.id : undefined;
    return { id, fr: source, en: target, confidence, fixed: false };
  });
  return { ...alignment, beads: numberBeads(beads, alignment.fr, prefixOf(alignment)) };
}

function rangesOf(fr: readonly [number, number], en: readonly [number, number]): string {
  return `${fr.join('-')}:${en.join('-')}`;
}
