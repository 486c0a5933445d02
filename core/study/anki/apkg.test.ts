import { strToU8, unzipSync, zipSync } from 'fflate';
import initSqlJs, { type SqlJsStatic } from 'sql.js';
import { beforeAll, expect, it } from 'vitest';
import { ANKI_FIELDS, type AnkiDeck, type AnkiField, type AnkiNote } from './anki-note';
import { escapeHtml, readHtml } from './escape-html';
import { DECK_ID, NOTE_TYPE_ID } from './note-type';
import { readApkg } from './read-apkg';
import { sha1FirstWord } from './sha1';
import { writeAnkiTsv } from './write-anki-tsv';
import { writeApkg } from './write-apkg';

let sql: SqlJsStatic;
beforeAll(async () => {
  sql = await initSqlJs();
});

/** What breaks careless writers: quotes, French spaces, markup as text, separators, letters beyond the BMP. */
const DIFFICULT = [
  'l’« œuvre » d’État\u202f: où ? Là\u202f!',
  'un "mot" et l\'autre, l’été; 50\u00a0%',
  '<b>pas</b> & <script>alert("1")</script> &amp; 1 < 2',
  '👩‍🏫 🇫🇷 e\u0301 𝄞 ﷽',
  "Robert'); DROP TABLE notes;--",
  '#commencé par un dièse',
  'deux\tcolonnes\ndeux lignes\\n',
  '{{Lemma}} {{c1::trou}} [sound:a.mp3]',
];

function note(number: number, text: string, more: Partial<AnkiNote> = {}): AnkiNote {
  const fields = Object.fromEntries(ANKI_FIELDS.map((name) => [name, escapeHtml(`${name} ${text}`)]));
  return {
    guid: `vis-a-vis:mot${number}/NOUN`,
    fields: fields as Record<AnkiField, string>,
    tags: ['vis-à-vis', 'un texte'],
    createdAt: 1_700_000_000_000,
    modifiedAt: 1_700_000_500_000,
    cards: [{ template: 'recognise', isSuspended: false, schedule: null }],
    ...more,
  };
}

function deckOf(notes: readonly AnkiNote[]): AnkiDeck {
  return {
    name: 'Vis-à-vis',
    notes,
    madeAt: 1_763_900_000_000,
    today: 20_415,
    todayBeganAt: 20_415 * 86_400_000,
  };
}

function query(bytes: Uint8Array, statement: string): unknown[][] {
  const database = new sql.Database(unzipSync(bytes)['collection.anki2']);
  const rows = database.exec(statement)[0]?.values ?? [];
  database.close();
  return rows;
}

it('keeps every field as it was written', () => {
  const notes = DIFFICULT.map((text, number) => note(number, text));
  const bytes = writeApkg(sql, deckOf(notes));
  const rows = query(bytes, 'SELECT guid, flds, tags, mid, sfld, csum FROM notes ORDER BY guid');
  expect(rows).toHaveLength(notes.length);
  for (const [number, row] of rows.entries()) {
    const { guid, fields } = notes[number] as AnkiNote;
    expect(row[0]).toBe(guid);
    expect(String(row[1]).split('\u001f')).toEqual(ANKI_FIELDS.map((name) => fields[name]));
    expect(row.slice(2, 4)).toEqual([' vis-à-vis un_texte ', NOTE_TYPE_ID]);
    expect(row[4]).toBe(readHtml(fields.Lemma));
    expect(row[5]).toBe(sha1FirstWord(String(row[4])));
  }
});

it('comes back through our own reader as the text that went in', () => {
  const plain = DIFFICULT.slice(0, 6);
  const result = readApkg(sql, writeApkg(sql, deckOf(plain.map((text, number) => note(number, text)))));
  if (!result.ok) throw new Error(result.reason.code);
  const [table] = result.tables;
  expect(table?.name).toBe('Vis-à-vis');
  expect(table?.columns).toEqual(ANKI_FIELDS);
  expect(table?.rows.map((row) => row[0])).toEqual(plain.map((text) => `Lemma ${text}`));
});

it('gives deck, note type and templates the ids that Anki knows again', () => {
  const bytes = writeApkg(sql, deckOf([note(1, 'mot')]));
  const [row] = query(bytes, 'SELECT ver, models, decks FROM col');
  const models = JSON.parse(String(row?.[1]));
  expect(row?.[0]).toBe(11);
  expect(Object.keys(models)).toEqual([String(NOTE_TYPE_ID)]);
  expect(models[NOTE_TYPE_ID].flds.map(({ name }: { name: string }) => name)).toEqual(ANKI_FIELDS);
  expect(models[NOTE_TYPE_ID].tmpls.map(({ name }: { name: string }) => name)).toEqual([
    'Recognise',
    'Produce',
  ]);
  expect(JSON.parse(String(row?.[2]))[DECK_ID].name).toBe('Vis-à-vis');
  expect(new TextDecoder().decode(unzipSync(bytes).media)).toBe('{}');
});

it('writes the same bytes for the same deck, in whatever order its notes come', () => {
  const notes = [note(1, 'a'), note(2, 'b')];
  expect(writeApkg(sql, deckOf(notes))).toEqual(writeApkg(sql, deckOf([...notes].reverse())));
});

it('carries schedules where they are wanted', () => {
  const schedule = {
    dueDay: 20_420,
    interval: 12,
    reps: 4,
    lapses: 1,
    stability: 12.34567,
    difficulty: 5.4321,
  };
  const overdue = { ...schedule, dueDay: 20_400 };
  const bytes = writeApkg(
    sql,
    deckOf([
      note(1, 'a', {
        cards: [
          { template: 'recognise', isSuspended: false, schedule },
          { template: 'produce', isSuspended: true, schedule: overdue },
        ],
      }),
      note(2, 'b'),
    ]),
  );
  expect(
    query(bytes, 'SELECT ord, type, queue, due, ivl, reps, lapses, data FROM cards ORDER BY id'),
  ).toEqual([
    [0, 2, 2, 20, 12, 4, 1, '{"s":12.3457,"d":5.432}'],
    [1, 2, -1, 0, 12, 4, 1, '{"s":12.3457,"d":5.432}'],
    [0, 0, 0, 3, 0, 0, 0, ''],
  ]);
  expect(query(bytes, 'SELECT crt FROM col')).toEqual([[20_400 * 86_400]]);
  expect(query(bytes, 'SELECT count(DISTINCT id), count(*) FROM notes')).toEqual([[2, 2]]);
});

/** A collection as Anki has kept it since schema 15: tables of their own, with a collation that only Anki has. */
function modernCollection(): Uint8Array {
  const database = new sql.Database();
  database.run(`CREATE TABLE notetypes (id integer PRIMARY KEY, name text NOT NULL COLLATE NOCASE);
    CREATE UNIQUE INDEX idx_notetypes_name ON notetypes (name);
    CREATE TABLE fields (ntid integer, ord integer, name text NOT NULL COLLATE NOCASE, config text,
      PRIMARY KEY (ntid, ord)) WITHOUT ROWID;
    CREATE UNIQUE INDEX idx_fields_name_ntid ON fields (name, ntid);
    CREATE TABLE notes (id integer PRIMARY KEY, mid integer, flds text);
    INSERT INTO notetypes VALUES (1700000000001, 'Basic');
    INSERT INTO fields VALUES (1700000000001, 1, 'Back', ''), (1700000000001, 0, 'Front', '');
    INSERT INTO notes VALUES (1, 1700000000001, 'le chat' || char(31) || '<div>the&nbsp;cat</div>');
    PRAGMA writable_schema = ON;
    UPDATE sqlite_master SET sql = replace(sql, 'NOCASE', 'unicase');`);
  const bytes = database.export();
  database.close();
  return bytes;
}

/** A Zstandard frame of raw blocks (RFC 8878): no compressor is needed to make one. */
function storeInZstd(bytes: Uint8Array): Uint8Array {
  const BLOCK = 100_000;
  const head = [0x28, 0xb5, 0x2f, 0xfd, 0xa0, ...new Uint8Array(Uint32Array.of(bytes.length).buffer)];
  const parts: number[] = [...head];
  for (let at = 0; at < bytes.length; at += BLOCK) {
    const block = bytes.subarray(at, at + BLOCK);
    const header = (block.length << 3) | (at + BLOCK >= bytes.length ? 1 : 0);
    parts.push(header & 255, (header >> 8) & 255, header >> 16, ...block);
  }
  return Uint8Array.from(parts);
}

it('reads packages of newer Anki, past the note that asks to update', () => {
  const bytes = zipSync({
    'collection.anki21b': storeInZstd(modernCollection()),
    'collection.anki2': strToU8('please update'),
  });
  expect(readApkg(sql, bytes)).toEqual({
    ok: true,
    tables: [{ name: 'Basic', columns: ['Front', 'Back'], rows: [['le chat', 'the\u00a0cat']] }],
  });
});

it.each<[string, () => Uint8Array, string]>([
  ['nothing', () => new Uint8Array(), 'broken-archive'],
  ['text', () => strToU8('mot\tword'), 'broken-archive'],
  ['an archive of something else', () => zipSync({ 'a.txt': strToU8('a') }), 'no-collection'],
  [
    'a collection that is no database',
    () => zipSync({ 'collection.anki2': strToU8('x'.repeat(5000)) }),
    'broken-collection',
  ],
  [
    'an empty database',
    () => zipSync({ 'collection.anki21': new sql.Database().export() }),
    'broken-collection',
  ],
  [
    'a collection that is no Zstandard',
    () => zipSync({ 'collection.anki21b': strToU8('x') }),
    'broken-collection',
  ],
  ['half a package', () => writeApkg(sql, deckOf([note(1, 'a')])).slice(0, 900), 'broken-archive'],
])('refuses %s', (_, make, code) => {
  expect(readApkg(sql, make())).toEqual({ ok: false, reason: { code } });
});

it('writes headers and cells that Anki reads', () => {
  const lines = writeAnkiTsv([note(1, 'a'), { ...note(2, 'b'), guid: '#2' }], 'Vis-à-vis').split('\n');
  expect(lines.slice(0, 7)).toEqual([
    '#separator:tab',
    '#html:true',
    '#notetype:Vis-à-vis',
    '#deck:Vis-à-vis',
    `#columns:Guid\t${ANKI_FIELDS.join('\t')}\tTags`,
    '#guid column:1',
    '#tags column:12',
  ]);
  expect(lines[7]?.split('\t').slice(0, 2)).toEqual(['vis-a-vis:mot1/NOUN', 'Lemma a']);
  expect(lines[8]).toMatch(/^"#2"\t/);
});

it.each([
  ['abc', 0xa9993e36],
  ['', 0xda39a3ee],
  ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', 0x84983e44],
])('hashes “%s” as FIPS 180-4 has it', (text, word) => {
  expect(sha1FirstWord(text)).toBe(word);
});

it.each([
  ['<b>l&#39;eau</b>[sound:eau.mp3]', "l'eau"],
  ['un<br>deux<div>trois</div>', 'un\ndeuxtrois'],
  ['{{c1::mot::indice}} et {{c2::autre}}', 'mot et autre'],
  ['1 < 2 &lt;3 &amp;amp; &#x1F1EB; &inconnu;', '1 < 2 <3 &amp; 🇫 &inconnu;'],
  ['<style>.a{}</style>texte', 'texte'],
  ['&#99999999;', '&#99999999;'],
])('reads %s as “%s”', (html, text) => {
  expect(readHtml(html)).toBe(text);
});
