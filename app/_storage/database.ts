import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Card, WordKey } from '@/core/study/card';
import type { ReadingRecord } from '@/core/study/reading-record';
import type { ReviewRow } from '@/core/study/review-row';
import type { CardMemory } from '@/core/study/schedule';
import type { WordMark } from '@/core/study/word-status';
import type { OwnTerm, StoredChapter, StoredText } from './stored-text';
import type { StudyFact } from './study-facts';

/**
 * Everything a learner makes, in IndexedDB. Opened at the first use, never at import: the server has no database.
 * A change of the schema is a new `version(n)` with its upgrade, tested from every earlier version
 * (database.test.ts); a version that has shipped is never edited.
 */
export class Database extends Dexie {
  texts!: EntityTable<StoredText, 'id'>;
  chapters!: Table<StoredChapter, [string, number]>;
  terms!: EntityTable<OwnTerm, 'id'>;
  cards!: Table<Card, WordKey>;
  /** The log: rows are added, never changed, never removed. */
  reviews!: Table<ReviewRow, string>;
  /** What the log says of each card; can be rebuilt from it at any time. */
  memories!: Table<CardMemory, WordKey>;
  marks!: Table<WordMark, WordKey>;
  reading!: Table<ReadingRecord, string>;
  facts!: Table<StudyFact, StudyFact['name']>;

  constructor(name = 'vis-a-vis') {
    super(name);
    this.version(1).stores({
      texts: 'id, lastReadAt, deletedAt',
      chapters: '[textId+order], textId',
      terms: 'id',
      cards: 'id',
      reviews: 'id, seq, cardId',
      memories: 'cardId',
      marks: 'id',
      reading: 'id',
      facts: 'name',
    });
  }
}

let opened: Database | undefined;

/** The one database of this browser. */
export function database(): Database {
  opened ??= new Database();
  return opened;
}
