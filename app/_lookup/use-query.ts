'use client';

import { useCallback, useEffect, useState } from 'react';

/** The query of the dictionary; it stands in the address, so that a link opens the same entries. */
export function useQuery(): [query: string, setQuery: (value: string) => void] {
  const [query, setQuery] = useState('');

  // After hydration: the page is the same file for every query.
  useEffect(() => setQuery(new URLSearchParams(location.search).get('q') ?? ''), []);

  const change = useCallback((value: string) => {
    setQuery(value);
    const url = new URL(location.href);
    if (value) url.searchParams.set('q', value);
    else url.searchParams.delete('q');
    history.replaceState(history.state, '', url);
  }, []);
  return [query, change];
}
