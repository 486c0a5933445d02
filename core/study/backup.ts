import { type BackupData, backupData } from './backup-schema';

const FORMAT = 'vis-a-vis-backup';
const DATA_KEY = ',"data":';

/** Grows when a reader of the version before could not read what is written; an earlier version is then brought up on reading. */
export const BACKUP_VERSION = 1;

/** Why a file was not taken for a backup; nothing of it is used then. */
export type BackupFault =
  /** Not JSON, or cut off: the file has been damaged, or is another file. */
  | { readonly code: 'unreadable' }
  | { readonly code: 'not-a-backup' }
  /** Written by a later version of the app. */
  | { readonly code: 'newer'; readonly version: number; readonly known: number }
  /** Its contents are not those that were written. */
  | { readonly code: 'checksum' }
  /** The first value that cannot be: `rows.17.grade`. */
  | { readonly code: 'invalid'; readonly path: string; readonly message: string };

export type BackupResult =
  | { readonly ok: true; readonly data: BackupData; readonly madeAt: number }
  | { readonly ok: false; readonly reason: BackupFault };

/**
 * Writes everything into one text, JSON, to be saved as a file.
 * @param madeAt milliseconds UTC
 */
export function writeBackup(data: BackupData, madeAt: number): string {
  const body = JSON.stringify(data);
  const head = { format: FORMAT, version: BACKUP_VERSION, madeAt, checksum: checksumOf(body) };
  return `${JSON.stringify(head).slice(0, -1)}${DATA_KEY}${body}}`;
}

/**
 * Reads a backup, whole or not at all. The checksum finds damage, not ill will: every value is checked as well.
 * A file that was only laid out anew (indented) is the same backup.
 */
export function readBackup(text: string): BackupResult {
  const file = parseJson(text);
  if (file === null) return refuse({ code: 'unreadable' });
  if (file.format !== FORMAT || typeof file.version !== 'number') return refuse({ code: 'not-a-backup' });
  const { version, checksum, madeAt, data } = file;
  if (version > BACKUP_VERSION) return refuse({ code: 'newer', version, known: BACKUP_VERSION });
  if (data === undefined || !isIntact(text, data, checksum)) return refuse({ code: 'checksum' });
  const result = backupData.safeParse(data);
  if (!result.success) {
    const issue = result.error.issues[0];
    return refuse({ code: 'invalid', path: issue?.path.join('.') ?? '', message: issue?.message ?? '' });
  }
  return { ok: true, data: result.data, madeAt: typeof madeAt === 'number' ? madeAt : 0 };
}

/** As it was written, or, laid out anew by another program, as we would have written it. */
function isIntact(text: string, data: unknown, checksum: unknown): boolean {
  const body = text.slice(text.indexOf(DATA_KEY) + DATA_KEY.length, -1);
  return checksumOf(body) === checksum || checksumOf(JSON.stringify(data)) === checksum;
}

/** FNV-1a over UTF-16 units, two lanes of 32 bits in one pass; finds damage. @returns 16 hexadecimal digits */
function checksumOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000193);
  }
  return [a, b].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}

function refuse(reason: BackupFault): BackupResult {
  return { ok: false, reason };
}

function parseJson(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    // JSON.parse throws a SyntaxError for all that is not JSON; where it stopped helps nobody.
    return null;
  }
}
