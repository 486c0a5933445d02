/** Why the browser did not keep something: no room left, or no database at all (private window, damaged profile). */
export type SavingFault = 'full' | 'unavailable';

export type Saved<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: SavingFault };

/**
 * Runs a write and turns what the browser refuses into a value; nothing of a refused transaction stays.
 * @throws what is our own mistake
 */
export async function saving<T>(write: () => Promise<T>): Promise<Saved<T>> {
  try {
    return { ok: true, value: await write() };
  } catch (error) {
    const reason = faultOf(error);
    if (!reason) throw error;
    return { ok: false, reason };
  }
}

/** Dexie wraps the browser's error, sometimes twice. */
export function faultOf(error: unknown): SavingFault | null {
  for (let at = error; at instanceof Object; at = (at as { inner?: unknown }).inner) {
    const { name } = at as { name?: string };
    if (name === 'QuotaExceededError') return 'full';
    if (name === 'OpenFailedError' || name === 'MissingAPIError' || name === 'DatabaseClosedError')
      return 'unavailable';
  }
  return null;
}
