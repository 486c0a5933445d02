import type { AnkiReply, AnkiRequest } from './anki-messages';

/**
 * Asks the worker that writes and reads Anki packages; one worker an errand, gone afterwards.
 * @throws where the worker cannot be loaded
 */
export function askAnki(request: AnkiRequest): Promise<AnkiReply> {
  const worker = new Worker(new URL('./anki.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<AnkiReply>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<AnkiReply>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
