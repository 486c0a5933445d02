import { type Refusal, refuse } from './format-fault';
import { MAX_ARCHIVE_ENTRIES } from './limits';

/** What the central directory of a zip archive says of one file. Sizes in bytes, as claimed. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  /** Where its local header begins. */
  readonly offset: number;
}

export interface ZipDirectory {
  readonly ok: true;
  /** By path, with `/`; folders are left out. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

const END_RECORD = 0x06054b50;
const END_RECORD_BYTES = 22;
const ENTRY_RECORD = 0x02014b50;
const ENTRY_RECORD_BYTES = 46;
const LONGEST_COMMENT = 0xffff;
const UTF8_NAME = 0x800;

/**
 * Reads the central directory of a zip archive (PKWARE APPNOTE 6.3, without Zip64: the limits here are far below it).
 * Nothing is unpacked.
 * @returns refusals: `broken-zip`; `path-trick` where a name is absolute or climbs out with `..`;
 * `zip-bomb` where there are absurdly many files
 */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory | Refusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  if (end === null) return refuse({ code: 'broken-zip', entry: null });
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ARCHIVE_ENTRIES) return refuse({ code: 'zip-bomb', entry: '', limit: MAX_ARCHIVE_ENTRIES });
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_RECORD_BYTES > end || view.getUint32(at, true) !== ENTRY_RECORD) {
      return refuse({ code: 'broken-zip', entry: null });
    }
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const next =
      at + ENTRY_RECORD_BYTES + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return refuse({ code: 'broken-zip', entry: null });
    const rawName = bytes.subarray(at + ENTRY_RECORD_BYTES, at + ENTRY_RECORD_BYTES + nameLength);
    const name = decodeName(rawName, (flags & UTF8_NAME) !== 0);
    if (isPathTrick(name)) return refuse({ code: 'path-trick', entry: name });
    if (!name.endsWith('/')) {
      entries.set(name, {
        name,
        method: view.getUint16(at + 10, true),
        isEncrypted: (flags & 1) !== 0,
        crc: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        offset: view.getUint32(at + 42, true),
      });
    }
    at = next;
  }
  return { ok: true, entries };
}

function findEndRecord(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - END_RECORD_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_RECORD_BYTES; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return null;
}

/** Old packers under Windows write backslashes; names without the UTF-8 flag are nearly always UTF-8 or ASCII too. */
function decodeName(raw: Uint8Array, isUtf8: boolean): string {
  let name: string;
  try {
    name = new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    name = new TextDecoder(isUtf8 ? 'utf-8' : 'windows-1252').decode(raw);
  }
  return name.replaceAll('\\', '/').normalize('NFC');
}

function isPathTrick(name: string): boolean {
  return (
    name.startsWith('/') || /^[a-z]:/i.test(name) || name.includes('\0') || name.split('/').includes('..')
  );
}
