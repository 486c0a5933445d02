import { unzipSync } from 'fflate';
import { Decompress } from 'fzstd';
import type { Database, SqlJsStatic } from 'sql.js';
import { readHtml } from './escape-html';
import type { ImportedTable } from './imported-table';

/** Newest first: beside `collection.anki21b` the others hold one note that asks to update Anki. */
const COLLECTIONS = ['collection.anki21b', 'collection.anki21', 'collection.anki2'] as const;
const MAX_COLLECTION_BYTES = 300_000_000;
const FIELD_SEPARATOR = '\u001f';

export type ApkgFault =
  /** Not a zip archive, or damaged. */
  | { readonly code: 'broken-archive' }
  /** An archive without a collection in it. */
  | { readonly code: 'no-collection' }
  /** The collection cannot be unpacked or is no database of Anki's. */
  | { readonly code: 'broken-collection' }
  | { readonly code: 'too-large'; readonly limit: number };

export type ApkgResult =
  | { readonly ok: true; readonly tables: readonly ImportedTable[] }
  | { readonly ok: false; readonly reason: ApkgFault };

/**
 * Reads the notes of an Anki package (`.apkg`, `.colpkg`) of any version, one table a note type, fields as text.
 * Media, templates and schedules are left where they are.
 */
export function readApkg(sql: SqlJsStatic, bytes: Uint8Array): ApkgResult {
  const unpacked = unpackCollection(bytes);
  if (!unpacked.ok) return unpacked;
  let database: Database | null = null;
  try {
    database = new sql.Database(unpacked.collection);
    return { ok: true, tables: readTables(database) };
  } catch {
    // sql.js throws for whatever is not a database, or lacks a table; which does not help the reader.
    return { ok: false, reason: { code: 'broken-collection' } };
  } finally {
    database?.close();
  }
}

type Unpacked =
  | { readonly ok: true; readonly collection: Uint8Array }
  | { readonly ok: false; readonly reason: ApkgFault };

function unpackCollection(bytes: Uint8Array): Unpacked {
  let isTooLarge = false;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!COLLECTIONS.some((collection) => collection === name)) return false;
        isTooLarge ||= originalSize > MAX_COLLECTION_BYTES;
        return !isTooLarge;
      },
    });
  } catch {
    // fflate throws on every kind of damage.
    return { ok: false, reason: { code: 'broken-archive' } };
  }
  if (isTooLarge) return { ok: false, reason: { code: 'too-large', limit: MAX_COLLECTION_BYTES } };
  const name = COLLECTIONS.find((collection) => files[collection] !== undefined);
  const packed = name === undefined ? undefined : files[name];
  if (packed === undefined) return { ok: false, reason: { code: 'no-collection' } };
  return name === 'collection.anki21b' ? expandZstd(packed) : { ok: true, collection: packed };
}

/** Counts what comes out as it comes, so that a small file cannot fill the memory. */
function expandZstd(packed: Uint8Array): Unpacked {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const STEP = 1 << 16;
  const stream = new Decompress((chunk) => {
    chunks.push(chunk.slice());
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= MAX_COLLECTION_BYTES; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    return { ok: false, reason: { code: 'broken-collection' } };
  }
  if (length > MAX_COLLECTION_BYTES)
    return { ok: false, reason: { code: 'too-large', limit: MAX_COLLECTION_BYTES } };
  const collection = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    collection.set(chunk, at);
    at += chunk.length;
  }
  return { ok: true, collection };
}

interface NoteType {
  readonly name: string;
  readonly fields: readonly string[];
}

function readTables(database: Database): ImportedTable[] {
  const noteTypes = readNoteTypes(database);
  const rows = new Map<string, string[][]>();
  const notes = database.prepare('SELECT CAST(mid AS TEXT), flds FROM notes ORDER BY id');
  while (notes.step()) {
    const [id, fields] = notes.get();
    const key = String(id);
    const row = String(fields).split(FIELD_SEPARATOR).map(readHtml);
    const table = rows.get(key);
    if (table) table.push(row);
    else rows.set(key, [row]);
  }
  notes.free();
  return [...rows].map(([id, table]) => {
    const noteType = noteTypes.get(id);
    return { name: noteType?.name ?? '', columns: noteType?.fields ?? [], rows: table };
  });
}

/** In tables of their own since schema 15, before that as JSON. */
function readNoteTypes(database: Database): Map<string, NoteType> {
  const hasTables = database.exec("SELECT 1 FROM sqlite_master WHERE name = 'notetypes'").length > 0;
  return hasTables ? readNoteTypeTables(database) : readNoteTypeJson(database);
}

function readNoteTypeTables(database: Database): Map<string, NoteType> {
  // Names have a collation that only Anki has, without which SQLite refuses to read them; in this copy they get another.
  database.exec(`PRAGMA writable_schema = ON;
    UPDATE sqlite_master SET sql = replace(sql, 'unicase', 'NOCASE');
    PRAGMA writable_schema = RESET`);
  const types = new Map<string, { name: string; fields: string[] }>();
  for (const [id, name] of rowsOf(database, 'SELECT CAST(id AS TEXT), name FROM notetypes')) {
    types.set(String(id), { name: String(name), fields: [] });
  }
  const fields = rowsOf(database, 'SELECT CAST(ntid AS TEXT), ord, name FROM fields');
  for (const [id, , name] of fields.sort((a, b) => Number(a[1]) - Number(b[1]))) {
    types.get(String(id))?.fields.push(String(name));
  }
  return types;
}

function readNoteTypeJson(database: Database): Map<string, NoteType> {
  const [row] = rowsOf(database, 'SELECT models FROM col');
  const models = JSON.parse(String(row?.[0])) as Record<
    string,
    { name?: unknown; flds?: { name?: unknown }[] }
  >;
  return new Map(
    Object.entries(models).map(([id, { name, flds }]) => [
      id,
      { name: String(name ?? ''), fields: (flds ?? []).map((field) => String(field.name ?? '')) },
    ]),
  );
}

function rowsOf(database: Database, query: string): unknown[][] {
  return database.exec(query)[0]?.values ?? [];
}
