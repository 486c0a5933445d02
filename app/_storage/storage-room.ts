/** What the browser gives this site, in bytes; null where it does not say. */
export interface StorageRoom {
  readonly used: number;
  readonly quota: number;
  /** Whether the browser has promised not to clear it when the disk runs low. */
  readonly persisted: boolean;
}

export async function measureRoom(): Promise<StorageRoom | null> {
  if (!navigator.storage?.estimate) return null;
  const [{ usage, quota }, persisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted?.() ?? false,
  ]);
  return usage === undefined || !quota ? null : { used: usage, quota, persisted };
}

/** Asks the browser to keep what is stored; best after the learner has put something in. */
export async function askToPersist(): Promise<boolean> {
  if (!navigator.storage?.persist) return false;
  return (await navigator.storage.persisted()) || navigator.storage.persist();
}
