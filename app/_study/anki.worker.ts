import initSqlJs from 'sql.js';
import { readApkg } from '@/core/study/anki/read-apkg';
import { writeApkg } from '@/core/study/anki/write-apkg';
import type { AnkiReply, AnkiRequest } from './anki-messages';

const WASM = new URL('../../node_modules/sql.js/dist/sql-wasm-browser.wasm', import.meta.url).href;

self.addEventListener('message', (event: MessageEvent<AnkiRequest>) => {
  void answer(event.data);
});

async function answer(request: AnkiRequest): Promise<void> {
  const sql = await initSqlJs({ locateFile: () => WASM });
  if (request.kind === 'write') {
    const bytes = Uint8Array.from(writeApkg(sql, request.deck));
    tell({ kind: 'written', bytes });
    return;
  }
  const result = readApkg(sql, request.bytes);
  tell(result.ok ? { kind: 'tables', tables: result.tables } : { kind: 'refused', reason: result.reason });
}

function tell(reply: AnkiReply): void {
  self.postMessage(reply);
}
