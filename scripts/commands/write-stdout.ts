import { once } from 'node:events';

/** Characters handed to the stream at a time. */
const CHUNK = 1 << 16;

/** Writes to standard output as fast as its reader takes it; a reader that went away (`| head`) is no failure. */
export async function writeStdout(text: string): Promise<void> {
  process.stdout.on('error', ignoreClosedPipe);
  try {
    for (let at = 0; at < text.length && process.stdout.writable; at += CHUNK) {
      if (!process.stdout.write(text.slice(at, at + CHUNK)))
        await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')]);
    }
  } finally {
    process.stdout.off('error', ignoreClosedPipe);
  }
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}
