'use client';

import { useCallback, useEffect, useState } from 'react';
import { type SearchAnswer, searchLexicon } from './search-lexicon';

type Search =
  | { readonly status: 'idle' | 'failed' }
  | { readonly status: 'ready'; readonly answer: SearchAnswer };

/** Searches as one types; earlier results stay until the next are there. */
export function useSearch(query: string): { search: Search; retry: () => void } {
  const [search, setSearch] = useState<Search>({ status: 'idle' });
  const [attempt, setAttempt] = useState(0);
  const wanted = query.trim();

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again
  useEffect(() => {
    if (wanted === '') {
      setSearch({ status: 'idle' });
      return;
    }
    let isStale = false;
    searchLexicon(wanted).then(
      (answer) => isStale || setSearch({ status: 'ready', answer }),
      () => isStale || setSearch({ status: 'failed' }),
    );
    return () => {
      isStale = true;
    };
  }, [wanted, attempt]);

  return { search, retry: useCallback(() => setAttempt((before) => before + 1), []) };
}
