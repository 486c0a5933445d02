import { readFile } from 'node:fs/promises';
import { findInvalidUtf8 } from '@/core/text/find-invalid-utf8';

export type ReadResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string };

/** Reads a file whole. The reason of a failure names the file, and for a wrong encoding the byte. */
export async function readUtf8File(path: string): Promise<ReadResult> {
  try {
    return decodeUtf8(await readFile(path), path);
  } catch (error) {
    return { ok: false, reason: `${path} cannot be read: ${explain(error)}` };
  }
}

/** Reads standard input to its end. */
export async function readUtf8Stdin(): Promise<ReadResult> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return decodeUtf8(Buffer.concat(chunks), 'stdin');
}

function decodeUtf8(bytes: Buffer, name: string): ReadResult {
  const wrong = findInvalidUtf8(bytes);
  if (wrong !== null) {
    return {
      ok: false,
      reason: `${name} is not UTF-8: wrong byte at offset ${wrong}. Save it as UTF-8 and try again`,
    };
  }
  return { ok: true, text: bytes.toString('utf8').replace(/^\ufeff/, '') };
}

function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'permission denied';
  return error instanceof Error ? error.message : String(error);
}
