'use client';

import { useEffect, useLayoutEffect, useRef } from 'react';
import type { StoredText } from '@/app/_storage/stored-text';
import { savePlace } from '@/app/_storage/texts';
import { parseSegmentId, type SegmentId } from '@/core/text/bilingual-text';

/** A place is kept when the reader has stayed for as long as this, in milliseconds. */
const STAYED = 700;

/**
 * Opens a chapter at the place of the address, or else where it was left; then keeps the place while one reads.
 * @param ids the segments on the page, in order
 */
export function usePlace(text: StoredText, chapter: number, ids: readonly SegmentId[]): void {
  const left = useRef(text);
  left.current = text;

  // Once a chapter, before it is painted.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a place kept while reading must not move the page
  useLayoutEffect(() => {
    const asked = parseSegmentId(location.hash.slice(1));
    const place = asked ?? (left.current.place?.chapter === chapter ? left.current.place.segment : null);
    if (!place || place === ids[0]) window.scrollTo({ top: 0, behavior: 'instant' });
    else document.getElementById(place)?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [text.id, chapter]);

  useEffect(() => {
    let timer = 0;
    const before = text.chapters.slice(0, chapter).reduce((sum, { segments }) => sum + segments, 0);
    function keep() {
      const at = firstVisible(ids);
      const segment = ids[at];
      if (!segment) return;
      const last = document.getElementById(ids.at(-1) ?? '')?.getBoundingClientRect();
      const isEnd = last !== undefined && last.bottom <= window.innerHeight;
      const read = isEnd ? ids.length : at;
      const progress = Math.min(1, (before + read) / Math.max(1, text.segments));
      const kept = left.current;
      if (kept.place?.chapter === chapter && kept.place.segment === segment && kept.progress === progress)
        return;
      void savePlace(text.id, { chapter, segment }, progress, Date.now());
    }
    function wait() {
      clearTimeout(timer);
      timer = window.setTimeout(keep, STAYED);
    }
    wait();
    window.addEventListener('scroll', wait, { passive: true });
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('scroll', wait);
      window.removeEventListener('pagehide', keep);
    };
  }, [text.id, text.chapters, text.segments, chapter, ids]);
}

/** By halving: segments stand in order. */
function firstVisible(ids: readonly SegmentId[]): number {
  let low = 0;
  let high = ids.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = document.getElementById(ids[middle] ?? '')?.getBoundingClientRect().bottom ?? 0;
    if (bottom > 64) high = middle;
    else low = middle + 1;
  }
  return low;
}
