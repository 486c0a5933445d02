import { numberBeads } from '@/app/_storage/number-beads';
import type { StoredBead, StoredChapter } from '@/app/_storage/stored-text';

/** What is edited: both sides of a chapter and how they are paired. */
export type Alignment = Pick<StoredChapter, 'fr' | 'en' | 'beads'>;
export type SideName = 'fr' | 'en';

/** A sentence of a bead: which bead, which side, which of its sentences, all counted from 0. */
export interface Place {
  readonly bead: number;
  readonly side: SideName;
  readonly at: number;
}

/** A bead by how many sentences it takes of each side; the ranges follow from the order. */
interface Counted extends Pick<StoredBead, 'confidence' | 'fixed'> {
  readonly id?: StoredBead['id'];
  readonly fr: number;
  readonly en: number;
}

const FIXED = { confidence: 1, fixed: true } as const;

/** One bead of this and the next. @returns null where there is no next */
export function mergeNext(alignment: Alignment, bead: number): Alignment | null {
  const beads = countBeads(alignment);
  const [first, second] = [beads[bead], beads[bead + 1]];
  if (!first || !second) return null;
  const merged = { ...FIXED, id: first.id, fr: first.fr + second.fr, en: first.en + second.en };
  return rebuild(alignment, [...beads.slice(0, bead), merged, ...beads.slice(bead + 2)]);
}

/** Two beads of one, cut after a sentence; the other side is cut at the same count, as far as it goes. */
export function splitAfter(alignment: Alignment, { bead, side, at }: Place): Alignment | null {
  const beads = countBeads(alignment);
  const whole = beads[bead];
  if (!whole || at + 1 >= whole[side]) return null;
  const other = side === 'fr' ? 'en' : 'fr';
  const cut = { [side]: at + 1, [other]: Math.min(at + 1, whole[other]) } as Record<SideName, number>;
  const first = { ...FIXED, id: whole.id, fr: cut.fr, en: cut.en };
  const second = { ...FIXED, fr: whole.fr - cut.fr, en: whole.en - cut.en };
  return rebuild(alignment, [...beads.slice(0, bead), first, second, ...beads.slice(bead + 1)]);
}

/**
 * Puts a sentence into another bead, with all that stands between them, since translations keep their order.
 * @returns null where the bead is the same or does not exist
 */
export function moveTo(alignment: Alignment, { bead, side, at }: Place, target: number): Alignment | null {
  const beads = countBeads(alignment);
  const from = beads[bead];
  if (!from || !beads[target] || target === bead || at >= from[side]) return null;
  const down = target > bead;
  const [low, high] = down ? [bead, target] : [target, bead];
  const moved =
    (down ? from[side] - at : at + 1) +
    beads.slice(low + 1, high).reduce((sum, between) => sum + between[side], 0);
  const changed = beads.map((each, index): Counted => {
    if (index < low || index > high) return each;
    if (index === target) return { ...each, ...FIXED, [side]: each[side] + moved };
    if (index === bead) return { ...each, ...FIXED, [side]: down ? at : each[side] - at - 1 };
    return { ...each, ...FIXED, [side]: 0 };
  });
  return rebuild(alignment, changed);
}

/** Says that neither side of a bead translates the other. @returns null where one is empty already */
export function separate(alignment: Alignment, bead: number): Alignment | null {
  const beads = countBeads(alignment);
  const whole = beads[bead];
  if (!whole || whole.fr === 0 || whole.en === 0) return null;
  const parts = [
    { ...FIXED, id: whole.id, fr: whole.fr, en: 0 },
    { ...FIXED, fr: 0, en: whole.en },
  ];
  return rebuild(alignment, [...beads.slice(0, bead), ...parts, ...beads.slice(bead + 1)]);
}

/** Says that a bead is right as it is. @returns null where that has been said */
export function confirm(alignment: Alignment, bead: number): Alignment | null {
  if (!alignment.beads[bead] || alignment.beads[bead].fixed) return null;
  return {
    ...alignment,
    beads: alignment.beads.map((each, index) => (index === bead ? { ...each, ...FIXED } : each)),
  };
}

/** Writes a sentence anew. @returns null where nothing would change, or nothing would be left */
export function editWords(alignment: Alignment, { bead, side, at }: Place, words: string): Alignment | null {
  const place = (alignment.beads[bead]?.[side][0] ?? Number.NaN) + at;
  const text = words.replace(/\s+/gu, ' ').trim();
  const before = alignment[side][place];
  if (!before || text === '' || text === before.text) return null;
  const sentences = alignment[side].map((each, index) =>
    index === place ? ({ ...each, text, origin: 'typed' } as const) : each,
  );
  return { ...alignment, [side]: sentences };
}

function countBeads({ beads }: Alignment): Counted[] {
  return beads.map(({ id, fr, en, confidence, fixed }) => ({
    id,
    confidence,
    fixed,
    fr: fr[1] - fr[0],
    en: en[1] - en[0],
  }));
}

/** Beads in order from their counts; those that took nothing are left out. */
function rebuild(alignment: Alignment, counted: readonly Counted[]): Alignment {
  let i = 0;
  let j = 0;
  const beads = counted
    .filter(({ fr, en }) => fr + en > 0)
    .map(({ id, fr, en, confidence, fixed }) => {
      const bead = { id, fr: [i, i + fr], en: [j, j + en], confidence, fixed } as const;
      i += fr;
      j += en;
      return bead;
    });
  return { ...alignment, beads: numberBeads(beads, alignment.fr, prefixOf(alignment)) };
}

/** `c2.` in a book, empty in an article: as the ids have it. */
export function prefixOf({ beads }: Alignment): string {
  return /^c\d+\./.exec(beads[0]?.id ?? '')?.[0] ?? '';
}
