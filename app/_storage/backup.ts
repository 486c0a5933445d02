import type { BackupData } from '@/core/study/backup-schema';
import { mergeBackups } from '@/core/study/merge-backups';
import { type Database, database } from './database';
import {
  PREFERENCES,
  type PreferenceName,
  type Preferences,
  readPreferences,
  setPreference,
} from './preferences';
import { rebuildMemories } from './reviews';
import { type Saved, saving } from './saving';
import type { OwnTerm, StoredChapter, StoredText } from './stored-text';
import { noteWords } from './words-saved';

const TABLES = [
  'cards',
  'reviews',
  'memories',
  'marks',
  'reading',
  'facts',
  'texts',
  'chapters',
  'terms',
] as const;

/** Everything that a learner has made in this browser. */
export function collectBackup(db: Database = database()): Promise<BackupData> {
  return db.transaction(
    'r',
    TABLES.map((name) => db.table(name)),
    () => collect(db),
  );
}

/**
 * Puts a backup in place of what is stored, or merges it in: all of it, or nothing.
 * @param mode `merge` keeps what both have, the later writing where they differ
 */
export async function restoreBackup(
  backup: BackupData,
  mode: 'replace' | 'merge',
  db: Database = database(),
): Promise<Saved<void>> {
  let data = backup;
  const saved = await saving(() =>
    db.transaction(
      'rw',
      TABLES.map((name) => db.table(name)),
      async () => {
        if (mode === 'merge') data = mergeBackups(await collect(db), backup);
        await write(data, db);
      },
    ),
  );
  if (saved.ok) {
    adoptPreferences(data.preferences);
    noteWords();
  }
  return saved;
}

async function collect(db: Database): Promise<BackupData> {
  const [cards, rows, marks, reading, texts, chapters, terms, settings] = await Promise.all([
    db.cards.toArray(),
    db.reviews.orderBy('seq').toArray(),
    db.marks.toArray(),
    db.reading.toArray(),
    db.texts.toArray(),
    db.chapters.toArray(),
    db.terms.toArray(),
    db.facts.get('settings'),
  ]);
  return {
    cards,
    rows,
    marks,
    reading,
    settings: settings?.name === 'settings' ? settings.value : null,
    texts: texts.map((text) => ({ ...text, chapters: [...text.chapters] })),
    chapters: chapters.map((chapter) => ({ ...chapter })),
    terms: terms.map((term) => ({ ...term })),
    preferences: typeof window === 'undefined' ? null : { ...readPreferences() },
  };
}

async function write(data: BackupData, db: Database): Promise<void> {
  const { cards, reviews, marks, reading, texts, chapters, terms } = db;
  await Promise.all([cards, reviews, marks, reading, texts, chapters, terms].map((table) => table.clear()));
  await cards.bulkPut([...data.cards]);
  await reviews.bulkPut([...data.rows]);
  await marks.bulkPut([...data.marks]);
  await reading.bulkPut([...data.reading]);
  // The backup's schema checks what it needs of them; the rest is as this app wrote it.
  await texts.bulkPut(data.texts as unknown as StoredText[]);
  await chapters.bulkPut(data.chapters as unknown as StoredChapter[]);
  await terms.bulkPut(data.terms as unknown as OwnTerm[]);
  if (data.settings) await db.facts.put({ name: 'settings', value: data.settings });
  else await db.facts.delete('settings');
  await rebuildMemories(db);
}

function adoptPreferences(stored: BackupData['preferences']): void {
  if (!stored || typeof window === 'undefined') return;
  for (const name of Object.keys(PREFERENCES) as PreferenceName[]) {
    const allowed: readonly string[] = PREFERENCES[name];
    const value = stored[name];
    if (value !== undefined && allowed.includes(value))
      setPreference(name, value as Preferences[typeof name]);
  }
}
