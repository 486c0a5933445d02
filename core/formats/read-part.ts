import { decodeText } from './decode-text';
import { type Refusal, refuse } from './format-fault';
import type { ParseWarning } from './parsed-document';
import type { ZipArchive } from './zip-archive';

export type PartText =
  | { readonly ok: true; readonly text: string; readonly warning: null }
  /** Not there, or damaged: the rest of the book can be read without it. */
  | { readonly ok: true; readonly text: null; readonly warning: ParseWarning }
  | Refusal;

/** Reads one text file of an archive. A bomb or encryption refuses the whole; anything else costs only this file. */
export function readPart(archive: ZipArchive, path: string): PartText {
  const part = archive.read(path);
  if (part === null) return { ok: true, text: null, warning: { code: 'missing-file', path } };
  if (!part.ok && part.reason.code !== 'broken-zip') return part;
  const decoded = part.ok ? decodeText(part.bytes) : part;
  return decoded.ok
    ? { ok: true, text: decoded.text, warning: null }
    : { ok: true, text: null, warning: { code: 'damaged-file', path } };
}

/** Reads a file without which the archive cannot be understood. */
export function readNeededPart(
  archive: ZipArchive,
  path: string,
): { readonly ok: true; readonly text: string } | Refusal {
  const part = readPart(archive, path);
  if (!part.ok) return part;
  if (part.text !== null) return { ok: true, text: part.text };
  return refuse(
    part.warning.code === 'missing-file'
      ? { code: 'missing-part', part: path }
      : { code: 'broken-zip', entry: path },
  );
}
