'use client';

import { useLiveQuery } from 'dexie-react-hooks';
import { listOwnTerms } from './own-terms';
import type { OwnTerm, StoredChapter, StoredText } from './stored-text';
import { listTexts, readChapter, readText } from './texts';

/** What is asked of the database: still on its way, there, or not to be had (null where there is no such thing). */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'unavailable' };

/** The learner's texts, kept up to date with every tab. */
export function useOwnTexts(): Loaded<readonly StoredText[]> {
  return useLoaded(listTexts, []);
}

export function useOwnText(id: string | null): Loaded<StoredText | null> {
  return useLoaded(() => (id ? readText(id) : Promise.resolve(null)), [id]);
}

export function useOwnChapter(id: string | null, order: number | null): Loaded<StoredChapter | null> {
  return useLoaded(
    () => (id && order !== null ? readChapter(id, order) : Promise.resolve(null)),
    [id, order],
  );
}

export function useOwnTerms(): Loaded<readonly OwnTerm[]> {
  return useLoaded(listOwnTerms, []);
}

const LOADING = { state: 'loading' } as const;

function useLoaded<T>(read: () => Promise<T>, dependencies: unknown[]): Loaded<T> {
  const loaded = useLiveQuery(
    () =>
      read().then(
        (value): Loaded<T> => ({ state: 'ready', value }),
        (): Loaded<T> => ({ state: 'unavailable' }),
      ),
    dependencies,
  );
  return loaded ?? LOADING;
}
