'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { SavingFault } from '@/app/_storage/saving';
import { askToPersist } from '@/app/_storage/storage-room';
import type { ImportDraft, ImportFault, ImportInput } from './import-input';
import type { ImportReply, ImportRequest } from './import-messages';
import type { TextDetails } from './make-text';

export type ImportStep =
  | { readonly step: 'choose'; readonly fault: ImportFault | null }
  | { readonly step: 'reading' }
  | { readonly step: 'check'; readonly draft: ImportDraft; readonly unsaved: SavingFault | 'no-table' | null }
  /** `left`: seconds to go, null while nothing can be said. */
  | { readonly step: 'working'; readonly share: number; readonly left: number | null };

const START: ImportStep = { step: 'choose', fault: null };

/**
 * One import from choosing to reading, in a worker of its own; cancelling ends the worker, and nothing stays.
 * @param tableAddress where the aligner's table is
 * @param onDone told the id of the new text
 */
export function useImport(tableAddress: string, onDone: (id: string) => void) {
  const [state, setState] = useState<ImportStep>(START);
  const worker = useRef<Worker | null>(null);
  const begun = useRef(0);
  const draft = useRef<ImportDraft | null>(null);
  const done = useRef(onDone);
  done.current = onDone;

  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  useEffect(() => stop, [stop]);

  // Fetched while one chooses: the alignment need not wait for it, and it is there without a network later.
  useEffect(() => void fetch(tableAddress).catch(() => undefined), [tableAddress]);

  const hear = useCallback((reply: ImportReply) => {
    if (reply.kind === 'draft') {
      draft.current = reply.draft;
      setState({ step: 'check', draft: reply.draft, unsaved: null });
    } else if (reply.kind === 'refused') setState({ step: 'choose', fault: reply.fault });
    else if (reply.kind === 'progress')
      setState({ step: 'working', share: reply.share, left: timeLeft(reply.share, begun.current) });
    else if (reply.kind === 'saved') {
      void askToPersist();
      done.current(reply.id);
    } else if (draft.current) setState({ step: 'check', draft: draft.current, unsaved: reply.reason });
  }, []);

  const read = useCallback(
    (input: ImportInput) => {
      stop();
      const next = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
      next.addEventListener('message', (event: MessageEvent<ImportReply>) => hear(event.data));
      next.addEventListener('error', () => {
        stop();
        setState({ step: 'choose', fault: { file: null, reason: { code: 'crashed' } } });
      });
      worker.current = next;
      setState({ step: 'reading' });
      next.postMessage({ kind: 'read', input } satisfies ImportRequest);
    },
    [hear, stop],
  );

  const takeIn = useCallback(
    (details: TextDetails, swap: boolean) => {
      begun.current = performance.now();
      setState({ step: 'working', share: 0, left: null });
      const table = new URL(tableAddress, location.href).href;
      const request: ImportRequest = { kind: 'take-in', swap, details, id: crypto.randomUUID(), table };
      worker.current?.postMessage(request);
    },
    [tableAddress],
  );

  const cancel = useCallback(() => {
    stop();
    setState(START);
  }, [stop]);

  return { state, read, takeIn, cancel };
}

/** From the pace so far; the first seconds say too little. */
function timeLeft(share: number, begun: number): number | null {
  const seconds = (performance.now() - begun) / 1000;
  return share < 0.1 || seconds < 1.5 ? null : Math.ceil((seconds * (1 - share)) / share);
}
