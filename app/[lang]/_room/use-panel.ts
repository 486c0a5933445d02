'use client';

import { useCallback, useState, useSyncExternalStore } from 'react';
import { setPreference } from '@/app/_storage/preferences';
import { usePreferences } from '@/app/_storage/use-preferences';

/** From this width on the glossary is a column of its own; keep with glossary-panel.module.css. */
const WIDE = '(min-width: 75rem)';

function subscribe(listener: () => void): () => void {
  const query = matchMedia(WIDE);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** The glossary beside the text, remembered open or closed; on a narrow screen a sheet that opens only when asked. */
export function usePanel() {
  const wide = useSyncExternalStore(
    subscribe,
    () => matchMedia(WIDE).matches,
    () => true,
  );
  const { panel } = usePreferences();
  const [sheetOpen, setSheetOpen] = useState(false);

  const open = useCallback(() => {
    setSheetOpen(true);
    setPreference('panel', 'open');
  }, []);
  const closeSheet = useCallback(() => setSheetOpen(false), []);
  const close = useCallback(() => {
    setSheetOpen(false);
    if (matchMedia(WIDE).matches) setPreference('panel', 'closed');
  }, []);

  const isOpen = wide ? panel === 'open' : sheetOpen;
  const toggle = useCallback(() => (isOpen ? close() : open()), [isOpen, close, open]);
  return { isOpen, sheetOpen: sheetOpen && !wide, open, close, closeSheet, toggle };
}
