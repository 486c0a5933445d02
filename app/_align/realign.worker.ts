import { align } from '@/core/alignment/align';
import { parseTranslationTable } from '@/core/alignment/translation-table';
import type { RealignReply, RealignRequest } from './realign';

self.addEventListener('message', (event: MessageEvent<RealignRequest>) => void run(event.data));

async function run({ fr, en, fixed, paragraphs, table }: RealignRequest): Promise<void> {
  const response = await fetch(table).catch(() => null);
  if (!response?.ok) {
    self.postMessage({ ok: false } satisfies RealignReply);
    return;
  }
  const result = align(fr, en, { table: parseTranslationTable(await response.text()), fixed, paragraphs });
  self.postMessage((result.ok ? { ok: true, beads: result.beads } : { ok: false }) satisfies RealignReply);
}
