import { Dexie, type EntityTable, type Table } from 'dexie';
import type { OwnTerm, StoredChapter, StoredText } from './stored-text';

/**
 * Everything a learner makes, in IndexedDB. Opened at the first use, never at import: the server has no database.
 * A change of the schema is a new `version(n)` with its upgrade, tested from every earlier version
 * (database.test.ts); a version that has shipped is never edited.
 */
export class Database extends Dexie {
  texts!: EntityTable<StoredText, 'id'>;
  chapters!: Table<StoredChapter, [string, number]>;
  terms!: EntityTable<OwnTerm, 'id'>;

  constructor(name = 'vis-a-vis') {
    super(name);
    this.version(1).stores({
      texts: 'id, lastReadAt, deletedAt',
      chapters: '[textId+order], textId',
      terms: 'id',
    });
  }
}

let opened: Database | undefined;

/** The one database of this browser. */
export function database(): Database {
  opened ??= new Database();
  return opened;
}
