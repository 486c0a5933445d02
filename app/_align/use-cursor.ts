'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { DOUBTFUL } from '@/core/alignment/confidence';
import type { Alignment, Place, SideName } from './alignment-edits';

/** Whether a bead is shown as doubtful. */
export function isDoubtful(bead: Alignment['beads'][number]): boolean {
  return !bead.fixed && bead.confidence < DOUBTFUL;
}

/** The sentence one stands on, moved by the arrow keys; the focus follows it. */
export function useCursor(alignment: Alignment) {
  const [wanted, setWanted] = useState<Place>({ bead: 0, side: 'fr', at: 0 });
  const follow = useRef(false);
  const place = bound(alignment, wanted);

  useEffect(() => {
    if (!follow.current) return;
    follow.current = false;
    const element = document.getElementById(cellId(place));
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  });

  /** Goes to a place, and the focus with it. */
  const goTo = useCallback((next: Place) => {
    follow.current = true;
    setWanted(next);
  }, []);

  function move(step: 'up' | 'down' | 'left' | 'right') {
    if (step === 'left' || step === 'right') goTo({ ...place, side: step === 'left' ? 'fr' : 'en', at: 0 });
    else goTo(neighbour(alignment, place, step === 'up' ? -1 : 1));
  }

  /** The next doubtful bead, from the beginning again after the last. @returns false where there is none */
  function toDoubtful(): boolean {
    const { beads } = alignment;
    for (let step = 1; step <= beads.length; step++) {
      const at = (place.bead + step) % beads.length;
      const bead = beads[at];
      if (!bead || !isDoubtful(bead)) continue;
      goTo({ bead: at, side: 'fr', at: 0 });
      return true;
    }
    return false;
  }

  return { place, goTo, move, toDoubtful };
}

/** Id of the element of a sentence, or of the empty place of a side that has none. */
export function cellId({ bead, side, at }: Place): string {
  return `cell-${bead}-${side}-${at}`;
}

function sizeOf(alignment: Alignment, bead: number, side: SideName): number {
  const range = alignment.beads[bead]?.[side];
  return range ? range[1] - range[0] : 0;
}

/** After an edit the place may be gone: the nearest that is there. */
function bound(alignment: Alignment, { bead, side, at }: Place): Place {
  const last = Math.max(0, Math.min(bead, alignment.beads.length - 1));
  return { bead: last, side, at: Math.max(0, Math.min(at, sizeOf(alignment, last, side) - 1)) };
}

function neighbour(alignment: Alignment, { bead, side, at }: Place, by: 1 | -1): Place {
  const within = at + by;
  if (within >= 0 && within < sizeOf(alignment, bead, side)) return { bead, side, at: within };
  const next = bead + by;
  if (next < 0 || next >= alignment.beads.length) return { bead, side, at };
  return { bead: next, side, at: by > 0 ? 0 : Math.max(0, sizeOf(alignment, next, side) - 1) };
}
