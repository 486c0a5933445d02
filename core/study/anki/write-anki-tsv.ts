import { ANKI_FIELDS, type AnkiNote } from './anki-note';
import { NOTE_TYPE_NAME } from './note-type';

/**
 * Writes notes as tab-separated values with the headers that Anki reads (docs.ankiweb.net/importing/text-files.html):
 * fields are HTML, the first column is the note's guid, so that importing again updates; the last its tags.
 * @param deckName the deck to which Anki adds them
 */
export function writeAnkiTsv(notes: readonly AnkiNote[], deckName: string): string {
  const head = [
    '#separator:tab',
    '#html:true',
    `#notetype:${NOTE_TYPE_NAME}`,
    `#deck:${deckName.replace(/[\t\r\n]/g, ' ')}`,
    `#columns:${['Guid', ...ANKI_FIELDS, 'Tags'].join('\t')}`,
    '#guid column:1',
    `#tags column:${ANKI_FIELDS.length + 2}`,
  ];
  const rows = notes.map(({ guid, fields, tags }) =>
    [guid, ...ANKI_FIELDS.map((name) => fields[name]), tags.join(' ')].map(quoteCell).join('\t'),
  );
  return [...head, ...rows].map((line) => `${line}\n`).join('');
}

/** Cells are quoted where they hold a separator, a quote, a line break, or begin as a comment does. */
function quoteCell(cell: string): string {
  return /["\t\r\n]|^#/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
