'use client';

import { useCallback, useEffect, useState } from 'react';
import type { SegmentId } from '@/core/text/bilingual-text';
import { parseSegmentId } from '@/core/text/bilingual-text';

/** The segment one is at, and those whose hidden English has been asked for. */
export function useSegments(ids: readonly SegmentId[]) {
  const [current, setCurrent] = useState<SegmentId | null>(null);
  const [revealed, setRevealed] = useState<ReadonlySet<SegmentId>>(() => new Set());

  // A link to a place (#p3s2) marks it, on arrival and whenever the fragment changes.
  useEffect(() => {
    function follow() {
      const id = parseSegmentId(location.hash.slice(1));
      if (id && ids.includes(id)) setCurrent(id);
    }
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [ids]);

  const reveal = useCallback((id: SegmentId) => {
    setRevealed((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);

  /** Goes to the next or previous segment and puts the focus there. */
  function move(by: 1 | -1) {
    const at = current ? ids.indexOf(current) : firstVisible(ids) - by;
    const next = ids[Math.min(Math.max(at + by, 0), ids.length - 1)];
    if (!next) return;
    setCurrent(next);
    const element = document.getElementById(next);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  }

  return { current, setCurrent, revealed, reveal, move };
}

function firstVisible(ids: readonly SegmentId[]): number {
  return ids.findIndex((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? -1) >= 0);
}
