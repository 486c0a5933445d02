import { addText } from '@/app/_storage/texts';
import { parseTranslationTable } from '@/core/alignment/translation-table';
import { describeMaterial } from './describe-material';
import type { ImportReply, ImportRequest } from './import-messages';
import { type Material, readMaterial } from './material';
import { takeIn } from './take-in';

/** Progress is told no more often than this, in milliseconds. */
const TELL_EVERY = 100;
/** Of the whole, what reading and aligning take; the rest is writing. */
const ALIGNING = 0.95;

let material: Material | null = null;

function tell(reply: ImportReply): void {
  self.postMessage(reply);
}

self.addEventListener('message', (event: MessageEvent<ImportRequest>) => {
  const request = event.data;
  if (request.kind === 'read') read(request);
  else void take(request);
});

function read({ input }: Extract<ImportRequest, { kind: 'read' }>): void {
  const result = readMaterial(input);
  if (!result.ok) {
    tell({ kind: 'refused', fault: result.fault });
    return;
  }
  material = result.material;
  tell({ kind: 'draft', draft: describeMaterial(material) });
}

/** Everything is written in one transaction at the end: a worker that is stopped before leaves nothing behind. */
async function take(request: Extract<ImportRequest, { kind: 'take-in' }>): Promise<void> {
  if (!material) throw new Error('take-in was asked for before anything was read');
  const source = request.swap ? swapSides(material) : material;
  const table = source.kind === 'pair' ? await fetchTable(request.table) : '';
  if (table === null) {
    tell({ kind: 'unsaved', reason: 'no-table' });
    return;
  }
  const steps = takeIn(source, request.details, parseTranslationTable(table), request.id, Date.now());
  let told = 0;
  let step = steps.next();
  while (!step.done) {
    if (performance.now() - told > TELL_EVERY) {
      told = performance.now();
      tell({ kind: 'progress', share: step.value * ALIGNING });
    }
    step = steps.next();
  }
  tell({ kind: 'progress', share: ALIGNING });
  const saved = await addText(step.value.text, step.value.chapters);
  tell(saved.ok ? { kind: 'saved', id: request.id } : { kind: 'unsaved', reason: saved.reason });
}

function swapSides(from: Material): Material {
  return from.kind === 'pair' ? { ...from, fr: from.en, en: from.fr } : from;
}

async function fetchTable(address: string): Promise<string | null> {
  const response = await fetch(address).catch(() => null);
  return response?.ok ? response.text() : null;
}
