'use client';

import { useCallback, useEffect, useState } from 'react';
import { lookUpPlace, type PlaceAnswer } from './look-up-place';
import type { WordPlace } from './word-place';

/** Answers that come sooner, in ms, come without a word about waiting. */
const PATIENCE = 250;

export type Answer =
  | { readonly status: 'ready'; readonly place: WordPlace; readonly found: PlaceAnswer }
  | { readonly status: 'waiting' | 'failed'; readonly place: WordPlace };

/**
 * Looks a place up; what is shown stays until the next answer is there, so that nothing flashes.
 * @param instead a word to look up in place of the one in the text: a similar one, a part of it
 */
export function useAnswer(
  place: WordPlace | null,
  instead: string | null,
): { answer: Answer | null; retry: () => void } {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again
  useEffect(() => {
    if (!place) {
      setAnswer(null);
      return;
    }
    let isStale = false;
    const timer = setTimeout(() => show({ status: 'waiting', place }), PATIENCE);
    const show = (next: Answer) => {
      clearTimeout(timer);
      if (!isStale) setAnswer(next);
    };
    const query = instead === null ? place : { text: instead, start: 0, end: instead.length };
    lookUpPlace(query).then(
      (found) => show({ status: 'ready', place, found }),
      () => show({ status: 'failed', place }),
    );
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [place, instead, attempt]);

  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return { answer, retry };
}
