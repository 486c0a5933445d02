'use client';

import { useCallback, useMemo, useState } from 'react';
import { groupReadings, type PossibleWord } from './group-readings';
import type { PlaceAnswer } from './look-up-place';

/** The words that a form may belong to, and the one whose entry is shown: the likeliest until another is chosen. */
export function usePossibleWords(found: PlaceAnswer | null) {
  const words = useMemo<readonly PossibleWord[]>(() => groupReadings(found?.lookup?.readings ?? []), [found]);
  const [choice, setChoice] = useState<{ of: PlaceAnswer | null; index: number }>({ of: null, index: 0 });
  const chosen = choice.of === found ? choice.index : 0;
  const choose = useCallback((index: number) => setChoice({ of: found, index }), [found]);
  const turn = useCallback(
    (by: 1 | -1) => {
      if (words.length < 2) return false;
      choose((chosen + by + words.length) % words.length);
      return true;
    },
    [words, chosen, choose],
  );
  return { words, word: words[chosen] ?? words[0] ?? null, chosen, choose, turn };
}
