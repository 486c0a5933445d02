'use client';

import { useSyncExternalStore } from 'react';
import { DEFAULT_PREFERENCES, type Preferences, readPreferences, subscribePreferences } from './preferences';

/** The reader's preferences; the defaults while the server renders. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribePreferences, readPreferences, () => DEFAULT_PREFERENCES);
}
