import { strToU8, zipSync } from 'fflate';
import type { Database, SqlJsStatic } from 'sql.js';
import { ANKI_FIELDS, ANKI_TEMPLATES, type AnkiCard, type AnkiDeck, type AnkiNote } from './anki-note';
import {
  COLLECTION_TABLES,
  describeConfiguration,
  describeDeckOptions,
  describeDecks,
} from './collection-schema';
import { readHtml } from './escape-html';
import { DECK_ID, describeNoteType, NOTE_TYPE_ID } from './note-type';
import { sha1FirstWord } from './sha1';

const SCHEMA = 11;
/** What Anki puts between the fields of a note. */
const FIELD_SEPARATOR = '\u001f';
/** The ease of a card, in thousandths; FSRS does not read it, but the column wants a number. */
const EASE = 2500;

/**
 * Writes an Anki package that every version of Anki opens. Notes, note type and deck keep their ids, so that importing
 * it again brings notes up to date that Anki has already and adds the others.
 * @param sql sql.js, initialised by the caller, who knows where its WebAssembly lies
 * @returns the bytes of an `.apkg` file; equal decks give equal bytes
 */
export function writeApkg(sql: SqlJsStatic, deck: AnkiDeck): Uint8Array {
  const database = new sql.Database();
  try {
    database.run('PRAGMA page_size = 4096');
    database.run(COLLECTION_TABLES);
    database.run('BEGIN');
    const firstDay = writeCollection(database, deck);
    writeNotes(database, deck, firstDay);
    database.run('COMMIT');
    const files = { 'collection.anki2': database.export(), media: strToU8('{}') };
    return zipSync(files, { level: 6, mtime: Math.max(deck.madeAt, Date.UTC(1980, 0, 2)) });
  } finally {
    database.close();
  }
}

/** @returns the day from which the collection counts due days */
function writeCollection(database: Database, deck: AnkiDeck): number {
  const dueDays = deck.notes.flatMap(({ cards }) => cards.flatMap(({ schedule }) => schedule?.dueDay ?? []));
  const firstDay = dueDays.reduce((first, day) => Math.min(first, day), deck.today);
  const began = Math.floor(deck.todayBeganAt / 1000) - (deck.today - firstDay) * 86_400;
  const seconds = Math.floor(deck.madeAt / 1000);
  database.run('INSERT INTO col VALUES (1, ?, ?, ?, ?, 0, 0, 0, ?, ?, ?, ?, ?)', [
    began,
    deck.madeAt,
    deck.madeAt,
    SCHEMA,
    JSON.stringify(describeConfiguration(DECK_ID, NOTE_TYPE_ID)),
    JSON.stringify({ [NOTE_TYPE_ID]: describeNoteType() }),
    JSON.stringify(describeDecks(DECK_ID, deck.name, seconds)),
    JSON.stringify(describeDeckOptions()),
    '{}',
  ]);
  return firstDay;
}

function writeNotes(database: Database, { notes }: AnkiDeck, firstDay: number): void {
  const insertNote = database.prepare("INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')");
  const insertCard = database.prepare(
    'INSERT INTO cards VALUES (?, ?, ?, ?, ?, -1, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, ?)',
  );
  let id = 0;
  let position = 0;
  const ordered = [...notes].sort((a, b) => a.createdAt - b.createdAt || (a.guid < b.guid ? -1 : 1));
  for (const note of ordered) {
    // Ids are times of creation in milliseconds; two notes of one moment part.
    id = Math.max(id + 1, note.createdAt, 1);
    const noteId = id;
    insertNote.run(noteRow(noteId, note));
    for (const card of note.cards) {
      position += 1;
      const ord = ANKI_TEMPLATES.indexOf(card.template);
      const seconds = Math.floor(note.modifiedAt / 1000);
      insertCard.run([id, noteId, DECK_ID, ord, seconds, ...scheduleColumns(card, position, firstDay)]);
      id += 1;
    }
  }
  insertNote.free();
  insertCard.free();
}

function noteRow(id: number, note: AnkiNote): (string | number)[] {
  const fields = ANKI_FIELDS.map((name) => note.fields[name].replaceAll(FIELD_SEPARATOR, ' '));
  const first = readHtml(fields[0] ?? '');
  const tags = note.tags.map((tag) => tag.replace(/\s+/gu, '_'));
  return [
    id,
    note.guid,
    NOTE_TYPE_ID,
    Math.floor(note.modifiedAt / 1000),
    tags.length > 0 ? ` ${tags.join(' ')} ` : '',
    fields.join(FIELD_SEPARATOR),
    first,
    sha1FirstWord(first),
  ];
}

/** Columns `type` to `lapses`, and `data`. */
function scheduleColumns(card: AnkiCard, position: number, firstDay: number): (string | number)[] {
  const { schedule, isSuspended } = card;
  const queue = (usual: number) => (isSuspended ? -1 : usual);
  if (schedule === null) return [0, queue(0), position, 0, 0, 0, 0, ''];
  const { dueDay, interval, reps, lapses, stability, difficulty } = schedule;
  const data = JSON.stringify({ s: round(stability, 4), d: round(difficulty, 3) });
  return [2, queue(2), dueDay - firstDay, Math.max(1, interval), EASE, reps, lapses, data];
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
