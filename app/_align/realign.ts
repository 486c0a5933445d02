import type { StoredSentence } from '@/app/_storage/stored-text';
import type { AlignedBead } from '@/core/alignment/align';
import type { Bead } from '@/core/alignment/bead';
import type { ParagraphStarts } from '@/core/alignment/paragraph-hints';
import { adoptBeads, beadsToKeep } from './adopt-beads';
import type { Alignment } from './alignment-edits';

export interface RealignRequest {
  readonly fr: readonly string[];
  readonly en: readonly string[];
  readonly fixed: readonly Bead[];
  readonly paragraphs: ParagraphStarts;
  /** Full address of the aligner's table. */
  readonly table: string;
}

export type RealignReply =
  | { readonly ok: true; readonly beads: readonly AlignedBead[] }
  | { readonly ok: false };

/**
 * Aligns a chapter anew from a bead on, around what the learner has fixed, in a worker of its own.
 * @returns null where the aligner's table could not be loaded
 */
export async function realign(alignment: Alignment, from: number, table: string): Promise<Alignment | null> {
  const worker = new Worker(new URL('./realign.worker.ts', import.meta.url), { type: 'module' });
  const request: RealignRequest = {
    fr: alignment.fr.map(({ text }) => text),
    en: alignment.en.map(({ text }) => text),
    fixed: beadsToKeep(alignment, from),
    paragraphs: { source: startsOf(alignment.fr), target: startsOf(alignment.en) },
    table: new URL(table, location.href).href,
  };
  const reply = await new Promise<RealignReply>((resolve) => {
    worker.addEventListener('message', (event: MessageEvent<RealignReply>) => resolve(event.data));
    worker.addEventListener('error', () => resolve({ ok: false }));
    worker.postMessage(request);
  });
  worker.terminate();
  return reply.ok ? adoptBeads(alignment, reply.beads) : null;
}

function startsOf(sentences: readonly StoredSentence[]): number[] {
  return sentences.flatMap(({ paragraph }, at) =>
    at > 0 && sentences[at - 1]?.paragraph !== paragraph ? [at] : [],
  );
}
