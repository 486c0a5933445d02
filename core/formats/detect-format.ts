import { decodeText } from './decode-text';
import { foreignKind, isZip } from './file-signatures';
import { type FormatName, type Refusal, refuse } from './format-fault';
import { MAX_FILE_BYTES } from './limits';
import { readZipDirectory } from './zip-directory';

export type Detection = { readonly ok: true; readonly format: FormatName } | Refusal;

const BY_EXTENSION: Readonly<Record<string, FormatName>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  epub: 'epub',
  docx: 'docx',
  srt: 'srt',
  vtt: 'vtt',
  tmx: 'tmx',
  tsv: 'tsv',
  tab: 'tsv',
};
/** Enough of a file to know it by. */
const HEAD_BYTES = 16_384;
const PROLOG = /^(?:\s|<\?[^>]{0,500}\?>|<!--(?:(?!-->).){0,3000}-->)*/s;
const HTML_START = /^<(?:!doctype\s+html|html|head|body|title|meta|article|main)[\s>/]/i;
const TMX_START = /^<(?:!doctype\s+tmx|tmx)[\s>[]/i;
const FIRST_CUE = /^(?:\d+[ \t]*\n)?[ \t]*\d{1,3}:\d{1,2}(?::\d{1,2})?[,.]\d{1,3}[ \t]*-->/;

/**
 * Tells what a file is: by its content, then by its name.
 * @param name with its extension; a path is fine
 * @returns refusals: `empty`, `too-large`, `foreign-format`, `binary`, `broken-zip`, `path-trick`, and `not-this-format`
 * for text that is called `.epub` or `.docx`
 * @example detectFormat('roman.txt', pdfBytes) // { ok: false, reason: { code: 'foreign-format', kind: 'pdf' } }
 */
export function detectFormat(name: string, bytes: Uint8Array): Detection {
  if (bytes.length === 0) return refuse({ code: 'empty' });
  if (bytes.length >= MAX_FILE_BYTES)
    return refuse({ code: 'too-large', bytes: bytes.length, limit: MAX_FILE_BYTES });
  const named = BY_EXTENSION[/\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? null;
  if (isZip(bytes)) return detectInZip(bytes, named);
  const kind = foreignKind(bytes);
  if (kind !== null) return refuse({ code: 'foreign-format', kind });
  const head = decodeText(headOf(bytes));
  if (!head.ok && head.reason.code === 'binary') return head;
  const sniffed = head.ok ? sniffText(head.text) : null;
  const format = sniffed ?? named ?? 'text';
  if (format === 'epub' || format === 'docx') return refuse({ code: 'not-this-format', format });
  return { ok: true, format };
}

function detectInZip(bytes: Uint8Array, named: FormatName | null): Detection {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  const names = [...directory.entries.keys()];
  const has = (name: string) => directory.entries.has(name);
  if (has('META-INF/container.xml') || names.some((name) => name.endsWith('.opf')))
    return { ok: true, format: 'epub' };
  if (has('word/document.xml')) return { ok: true, format: 'docx' };
  if (named === 'epub') return { ok: true, format: 'epub' };
  const isWriter = has('mimetype') && has('content.xml');
  const isOffice = has('xl/workbook.xml') || has('ppt/presentation.xml') || has('[Content_Types].xml');
  return refuse({ code: 'foreign-format', kind: isWriter ? 'odt' : isOffice ? 'office' : 'archive' });
}

/** Not cut within a character, which would look like damage. */
function headOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= HEAD_BYTES) return bytes;
  let end = HEAD_BYTES;
  while (end > HEAD_BYTES - 4 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end);
}

function sniffText(text: string): FormatName | null {
  const start = text.trimStart().replace(/\r\n?/g, '\n');
  if (/^WEBVTT(?:[ \t\n]|$)/.test(start)) return 'vtt';
  if (FIRST_CUE.test(start)) return 'srt';
  const element = start.replace(PROLOG, '');
  if (TMX_START.test(element)) return 'tmx';
  return HTML_START.test(element) ? 'html' : null;
}
