/**
 * How a reader likes to read. Kept in localStorage rather than in IndexedDB, because it must be known before the
 * first paint (docs/decisions/002-preferences-before-first-paint.md). Every preference is one of a few words and
 * stands as `data-<name>` on <html>; the stylesheets do the rest.
 */
export const PREFERENCES = {
  theme: ['system', 'light', 'sepia', 'dark'],
  size: ['m', 'xs', 's', 'l', 'xl', 'xxl'],
  leading: ['normal', 'tight', 'loose'],
  measure: ['normal', 'narrow', 'wide'],
  face: ['literata', 'garamond', 'atkinson'],
  view: ['both', 'fr', 'en', 'reveal'],
  swap: ['off', 'on'],
  panel: ['open', 'closed'],
  shortcuts: ['on', 'off'],
  words: ['learning', 'off', 'new', 'all'],
} as const;

export type PreferenceName = keyof typeof PREFERENCES;
export type Preferences = { readonly [Name in PreferenceName]: (typeof PREFERENCES)[Name][number] };

export const PREFERENCES_KEY = 'vis-a-vis.preferences';

/** Preferences that an address may carry, so that a link opens the same view. */
export const ADDRESS_PREFERENCES = ['view', 'swap'] as const satisfies readonly PreferenceName[];

const names = Object.keys(PREFERENCES) as PreferenceName[];

/** The first word of each list. */
export const DEFAULT_PREFERENCES = Object.fromEntries(
  names.map((name) => [name, PREFERENCES[name][0]]),
) as unknown as Preferences;

let current: Preferences = DEFAULT_PREFERENCES;
let started = false;
const listeners = new Set<() => void>();

/** For `useSyncExternalStore`: what is set now; <html> is the truth, as the boot script has written it. */
export function readPreferences(): Preferences {
  if (!started) {
    started = true;
    current = fromDocument();
    window.addEventListener('storage', (event) => {
      if (event.key === PREFERENCES_KEY) adopt(parsePreferences(event.newValue));
    });
  }
  return current;
}

export function subscribePreferences(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Sets one preference: on screen at once, and remembered where the browser lets us remember. */
export function setPreference<Name extends PreferenceName>(name: Name, value: Preferences[Name]): void {
  adopt({ ...readPreferences(), [name]: value });
  remember();
}

export function resetPreferences(): void {
  const { view, swap, panel, words } = readPreferences();
  adopt({ ...DEFAULT_PREFERENCES, view, swap, panel, words });
  remember();
}

/** Writes the attributes again after something has replaced <html>. */
export function applyPreferences(): void {
  for (const name of names) document.documentElement.dataset[name] = readPreferences()[name];
  document.documentElement.dataset.js = '';
}

/**
 * Reads what was remembered; anything unknown counts as its default.
 * @param stored the JSON of an earlier visit, null where there was none.
 */
export function parsePreferences(stored: string | null): Preferences {
  let values: unknown;
  try {
    values = JSON.parse(stored ?? '{}');
  } catch {
    values = {};
  }
  return pick((name) =>
    values && typeof values === 'object' ? (values as Record<string, unknown>)[name] : undefined,
  );
}

function fromDocument(): Preferences {
  return pick((name) => document.documentElement.dataset[name]);
}

function pick(wordOf: (name: PreferenceName) => unknown): Preferences {
  const entries = names.map((name) => {
    const allowed: readonly string[] = PREFERENCES[name];
    const value = wordOf(name);
    return [name, typeof value === 'string' && allowed.includes(value) ? value : allowed[0]];
  });
  return Object.fromEntries(entries) as unknown as Preferences;
}

function adopt(next: Preferences): void {
  current = next;
  applyPreferences();
  for (const listener of listeners) listener();
}

function remember(): void {
  try {
    localStorage.setItem(PREFERENCES_KEY, JSON.stringify(current));
  } catch {
    // Private windows and full disks refuse; the choice then lasts as long as the page.
  }
}
