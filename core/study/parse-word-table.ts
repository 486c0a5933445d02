import { readHtml } from './anki/escape-html';
import type { ImportedTable } from './anki/imported-table';

const SEPARATORS = { tab: '\t', comma: ',', semicolon: ';', pipe: '|', space: ' ', colon: ':' } as const;
const GUESSED = ['\t', ';', ',', '|'] as const;
/** Lines by which the separator is guessed. */
const SAMPLE = 50;

/** What Anki's `#` headers say. */
interface FileHead {
  readonly separator: string | null;
  readonly isHtml: boolean;
  readonly columns: readonly string[] | null;
  readonly name: string;
  readonly body: string;
}

/**
 * Reads a table of words from a text with tabs, commas, semicolons or bars between its cells (RFC 4180 quotes), with or without
 * Anki's `#` headers. Whether the first row names the columns, `guessColumns` finds out.
 * @param text decoded, of any line ends
 * @returns rows without the empty ones; none where there is nothing to read
 */
export function parseWordTable(text: string): ImportedTable {
  const head = readHead(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const separator = head.separator ?? guessSeparator(head.body);
  const clean = head.isHtml ? readHtml : (cell: string) => cell.trim();
  const rows = splitCells(head.body, separator)
    .map((row) => row.map(clean))
    .filter((row) => row.some((cell) => cell !== ''));
  return { name: head.name, columns: head.columns ?? [], rows };
}

function readHead(text: string): FileHead {
  const lines = text.split('\n');
  const values = new Map<string, string>();
  let first = 0;
  for (const line of lines) {
    const match = /^#([a-z ]+):(.*)$/i.exec(line);
    if (!line.startsWith('#')) break;
    if (match) values.set((match[1] ?? '').toLowerCase(), match[2] ?? '');
    first += 1;
  }
  const named = values.get('separator') ?? '';
  const separator =
    named === '' ? null : (SEPARATORS[named.toLowerCase() as keyof typeof SEPARATORS] ?? named);
  const columns =
    values
      .get('columns')
      ?.split(separator ?? '\t')
      .map((name) => name.trim()) ?? null;
  const isHtml = values.get('html') === 'true';
  return {
    separator,
    isHtml,
    columns,
    name: values.get('notetype') ?? '',
    body: lines.slice(first).join('\n'),
  };
}

/** The separator that parts most lines into the same number of cells, more than one. */
function guessSeparator(body: string): string {
  const sample = body.split('\n').slice(0, SAMPLE).join('\n');
  let best: string = GUESSED[0];
  let bestScore = 0;
  for (const separator of GUESSED) {
    const widths = splitCells(sample, separator).map((row) => row.length);
    const counts = new Map<number, number>();
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
    const score = Math.max(0, ...counts.values()) / Math.max(1, widths.length);
    if (score > bestScore) [best, bestScore] = [separator, score];
  }
  return best;
}

/** Cells by RFC 4180: a quote opens a quoted cell only at its beginning; a quoted cell can hold line breaks. */
function splitCells(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      at += 1;
      for (let end = text.indexOf('"', at); ; end = text.indexOf('"', at)) {
        cell += text.slice(at, end === -1 ? text.length : end);
        at = end === -1 ? text.length : end + 1;
        if (text[at] !== '"' || end === -1) break;
        cell += '"';
        at += 1;
      }
    }
    let end = at;
    while (end < text.length && text[end] !== '\n' && !text.startsWith(separator, end)) end += 1;
    row.push(cell + text.slice(at, end));
    at = end;
    if (at < text.length && text[at] !== '\n') {
      at += separator.length;
      if (at < text.length && text[at] !== '\n') continue;
      row.push('');
    }
    rows.push(row);
    row = [];
    at += 1;
  }
  return rows;
}
