import type { SegmentId } from '@/core/text/bilingual-text';
import type { StoredBead, StoredSentence } from './stored-text';

type Unnumbered = Omit<StoredBead, 'id'> & { readonly id?: SegmentId };

/**
 * Gives ids to the beads that have none: by French paragraph and place in it, past every id that is taken, since cards
 * and links point at those.
 * @param prefix `c2.` in a text of several chapters, else empty
 * @example numberBeads(beads, french, 'c2.') // ids c2.p1s1, c2.p1s2, c2.p2s1 …
 */
export function numberBeads(
  beads: readonly Unnumbered[],
  french: readonly StoredSentence[],
  prefix: string,
): StoredBead[] {
  const taken = new Set(beads.map((bead) => bead.id));
  const last = new Map<number, number>();
  let paragraph = 0;
  return beads.map((bead) => {
    if (bead.fr[1] > bead.fr[0]) paragraph = french[bead.fr[0]]?.paragraph ?? paragraph;
    let number = last.get(paragraph) ?? 0;
    if (bead.id) return { ...bead, id: bead.id };
    let id: SegmentId;
    do {
      number += 1;
      id = `${prefix}p${paragraph + 1}s${number}` as SegmentId;
    } while (taken.has(id));
    last.set(paragraph, number);
    taken.add(id);
    return { ...bead, id };
  });
}
