const KEY = 'vis-a-vis.words';
const EVENT = 'vis-a-vis.words';

/**
 * Whether the learner has saved or marked a word in this browser: known without opening the database, so that a page
 * on which nothing is to be shown of it need not load what opens it.
 */
export function hasWords(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    // Private windows may refuse; then words are shown after the first is saved on this page.
    return false;
  }
}

/** Notes that there are words now. */
export function noteWords(): void {
  if (typeof window === 'undefined') return;
  try {
    localStorage.setItem(KEY, '');
  } catch {
    // As above.
  }
  window.dispatchEvent(new Event(EVENT));
}

/** Calls the listener when the first words are saved on this page. @returns how to stop */
export function onWords(listener: () => void): () => void {
  window.addEventListener(EVENT, listener);
  return () => window.removeEventListener(EVENT, listener);
}
