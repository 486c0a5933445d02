'use client';

import { useCallback, useMemo, useState } from 'react';
import type { WordPlace } from './word-place';

/** Where the word cursor stands and whether its card is there; small, because the page loads it with the text. */
export interface Lookup {
  readonly place: WordPlace | null;
  /** `entered`: the card has been asked for by key and takes the focus. */
  readonly card: 'closed' | 'open' | 'entered';
  /** Puts the cursor on a word; a card that is open follows. */
  readonly point: (place: WordPlace) => void;
  readonly show: (place: WordPlace) => void;
  readonly enter: () => void;
  readonly close: () => void;
}

export function useLookup(): Lookup {
  const [place, setPlace] = useState<WordPlace | null>(null);
  const [card, setCard] = useState<Lookup['card']>('closed');
  const point = useCallback((next: WordPlace) => {
    setPlace(next);
    setCard((before) => (before === 'closed' ? 'closed' : 'open'));
  }, []);
  const show = useCallback((next: WordPlace) => {
    setPlace(next);
    setCard('open');
  }, []);
  const enter = useCallback(() => setCard('entered'), []);
  const close = useCallback(() => setCard('closed'), []);
  return useMemo(
    () => ({ place, card, point, show, enter, close }),
    [place, card, point, show, enter, close],
  );
}
