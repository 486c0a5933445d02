'use client';

import { useEffect, useState } from 'react';
import type { GlossaryData } from './glossary-data';

const NONE: GlossaryData = { terms: [], compiled: [] };
const fetched = new Map<string, Promise<GlossaryData>>();

/**
 * The glossary, fetched once a page visit.
 * @returns null while it is on its way; empty where it cannot be had, since one can read without
 */
export function useGlossaryData(address: string): GlossaryData | null {
  const [data, setData] = useState<GlossaryData | null>(null);
  useEffect(() => {
    let wanted = true;
    const request = fetched.get(address) ?? fetchGlossary(address);
    fetched.set(address, request);
    request.then(
      (value) => wanted && setData(value),
      () => {
        fetched.delete(address);
        if (wanted) setData(NONE);
      },
    );
    return () => {
      wanted = false;
    };
  }, [address]);
  return data;
}

async function fetchGlossary(address: string): Promise<GlossaryData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}
