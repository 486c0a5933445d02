import { DEFAULT_SETTINGS, type StudySettings } from '@/core/study/settings';
import { type Database, database } from './database';

/** What there is one of in this browser. */
export type StudyFact =
  | { readonly name: 'settings'; readonly value: StudySettings }
  /** A random name of this browser, under which it counts what is read. */
  | { readonly name: 'device'; readonly value: string }
  /** When a backup was last saved, and when its reminder was last sent away; milliseconds UTC. */
  | { readonly name: 'backed-up' | 'reminder-dismissed'; readonly value: number };

/** How the learner wants to be asked. */
export async function readSettings(db: Database = database()): Promise<StudySettings> {
  const fact = await db.facts.get('settings');
  return fact?.name === 'settings' ? { ...DEFAULT_SETTINGS, ...fact.value } : DEFAULT_SETTINGS;
}

/** The name of this browser, made up at the first call. */
export async function deviceName(db: Database = database()): Promise<string> {
  return db.transaction('rw', db.facts, async () => {
    const fact = await db.facts.get('device');
    if (fact?.name === 'device') return fact.value;
    const value = crypto.randomUUID();
    await db.facts.put({ name: 'device', value });
    return value;
  });
}

/** When something last happened, null where it never did. */
export async function readTime(
  name: 'backed-up' | 'reminder-dismissed',
  db: Database = database(),
): Promise<number | null> {
  const fact = await db.facts.get(name);
  return typeof fact?.value === 'number' ? fact.value : null;
}

export async function noteTime(
  name: 'backed-up' | 'reminder-dismissed',
  at: number,
  db: Database = database(),
): Promise<void> {
  await db.facts.put({ name, value: at });
}
