import { Inflate } from 'fflate';
import { type Refusal, refuse } from './format-fault';
import { MAX_EXPANDED_BYTES, MAX_EXPANSION_RATIO, MAX_PART_BYTES, RATIO_FREE_BYTES } from './limits';
import { readZipDirectory, type ZipEntry } from './zip-directory';

export interface ZipPart {
  readonly ok: true;
  readonly bytes: Uint8Array;
}

/** An archive that unpacks a file when it is asked for, and never more than the limits allow in all. */
export interface ZipArchive {
  readonly ok: true;
  readonly names: readonly string[];
  /** @returns null where there is no such file; refusals: `zip-bomb`, `drm` (encrypted), `broken-zip` with the entry */
  readonly read: (name: string) => ZipPart | Refusal | null;
}

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
/** Deflate makes at most 1,032 bytes of one: a step can overshoot a limit by four megabytes. */
const STEP_BYTES = 4_096;

/**
 * Opens a zip archive held in memory. What is unpacked is counted as it comes, whatever the archive claims: a bomb is
 * stopped at the limit, not after it.
 */
export function openZip(bytes: Uint8Array): ZipArchive | Refusal {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  const { entries } = directory;
  let expanded = 0;
  const read = (name: string): ZipPart | Refusal | null => {
    const entry = entries.get(name);
    if (entry === undefined) return null;
    const part = unpack(bytes, entry, MAX_EXPANDED_BYTES - expanded);
    if (part.ok) expanded += part.bytes.length;
    return part;
  };
  return { ok: true, names: [...entries.keys()], read };
}

function unpack(bytes: Uint8Array, entry: ZipEntry, left: number): ZipPart | Refusal {
  if (entry.isEncrypted) return refuse({ code: 'drm' });
  const broken = refuse({ code: 'broken-zip', entry: entry.name });
  const packed = packedBytes(bytes, entry);
  if (packed === null || (entry.method !== STORED && entry.method !== DEFLATED)) return broken;
  const ratioLimit = Math.max(RATIO_FREE_BYTES, packed.length * MAX_EXPANSION_RATIO);
  const limit = Math.min(MAX_PART_BYTES, left, ratioLimit);
  const unpacked = entry.method === STORED ? packed.slice(0, limit + 1) : inflate(packed, limit);
  if (unpacked === null) return broken;
  if (unpacked.length > limit) return refuse({ code: 'zip-bomb', entry: entry.name, limit });
  return crc32(unpacked) === entry.crc ? { ok: true, bytes: unpacked } : broken;
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const { offset } = entry;
  if (offset + LOCAL_HEADER_BYTES > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, LOCAL_HEADER_BYTES);
  if (view.getUint32(0, true) !== LOCAL_HEADER) return null;
  const start = offset + LOCAL_HEADER_BYTES + view.getUint16(26, true) + view.getUint16(28, true);
  return start + entry.packed > bytes.length ? null : bytes.subarray(start, start + entry.packed);
}

/** @returns null for broken data; more than `limit` bytes, and not all, for data that expands beyond it */
function inflate(packed: Uint8Array, limit: number): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isComplete = false;
  const stream = new Inflate((chunk, final) => {
    chunks.push(chunk);
    length += chunk.length;
    isComplete = final;
  });
  try {
    for (let at = 0; length <= limit && !isComplete; at += STEP_BYTES) {
      const isLast = at + STEP_BYTES >= packed.length;
      stream.push(packed.subarray(at, at + STEP_BYTES), isLast);
      if (isLast) break;
    }
  } catch {
    // fflate throws on every kind of damage; which kind does not matter to a reader.
    return null;
  }
  const unpacked = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    unpacked.set(chunk, at);
    at += chunk.length;
  }
  return unpacked;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
