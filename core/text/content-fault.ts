import { findInvalidUtf8 } from './find-invalid-utf8';

/** Something wrong with a file of content/ or locales/, in a sentence that says what, where and the way out. */
export interface ContentFault {
  readonly file: string;
  /** Counted from 1; null where the whole file is meant. */
  readonly line: number | null;
  readonly message: string;
  /** An error fails the build; a warning is printed. */
  readonly severity: 'error' | 'warning';
}

/** A file as it stands in the repository, path relative to the root with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** `content/articles/x.md:12: error: …`, the form editors turn into links. */
export function formatFault(fault: ContentFault): string {
  const place = fault.line === null ? fault.file : `${fault.file}:${fault.line}`;
  return `${place}: ${fault.severity}: ${fault.message}`;
}

/** What reading a file gave: its text, or the fault that keeps it from being read. */
export type ReadSource = SourceFile | ContentFault;

/**
 * Decodes a file strictly.
 * @returns the file, or a fault naming the first byte that is not UTF-8. A byte order mark is dropped.
 */
export function decodeSource(path: string, bytes: Uint8Array): ReadSource {
  const offset = findInvalidUtf8(bytes);
  if (offset === null) return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  const message = `not UTF-8 (byte ${offset}); save the file as UTF-8`;
  return { file: path, line: lineOfByte(bytes, offset), message, severity: 'error' };
}

/** Tells a fault from a file. */
export function isFault(read: ReadSource): read is ContentFault {
  return 'severity' in read;
}

function lineOfByte(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; i++) if (bytes[i] === 10) line++;
  return line;
}
