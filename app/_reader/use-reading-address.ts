'use client';

import { useEffect } from 'react';
import { usePreferences } from '@/app/_storage/use-preferences';

/**
 * Keeps the address such that it opens the same view again: `view` and `swap` where they are not the default or
 * were in the link, `term` while one is open. Replaces the history entry; the way back stays the way back.
 */
export function useReadingAddress(term: string | null, ready: boolean): void {
  const { view, swap } = usePreferences();
  useEffect(() => {
    if (!ready) return;
    const url = new URL(location.href);
    setOrDrop(url, 'view', view, 'both');
    setOrDrop(url, 'swap', swap, 'off');
    if (term) url.searchParams.set('term', term);
    else url.searchParams.delete('term');
    if (url.href !== location.href) history.replaceState(history.state, '', url);
  }, [term, view, swap, ready]);
}

/** A default stays in the address where the link said it: it may differ from what the next reader remembers. */
function setOrDrop(url: URL, name: string, value: string, usual: string): void {
  if (value !== usual || url.searchParams.has(name)) url.searchParams.set(name, value);
}
