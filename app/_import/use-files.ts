'use client';

import { useCallback, useEffect, useState } from 'react';
import type { ImportInput } from './import-input';

/** What the picker offers; what a file is, its content decides. */
export const ACCEPTED = '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.epub,.docx,.srt,.vtt,.tmx,.tsv,.tab';

/** Files picked or dropped anywhere on the page; the page itself never navigates to a dropped file. */
export function useFiles(onRead: (input: ImportInput) => void) {
  const [isOver, setOver] = useState(false);

  const open = useCallback(
    async (list: FileList | null | undefined) => {
      const picked = Array.from(list ?? []);
      if (picked.length === 0) return;
      const files = await Promise.all(
        picked.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      onRead({ kind: 'files', files });
    },
    [onRead],
  );

  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    function over(event: DragEvent) {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    }
    function leave(event: DragEvent) {
      if (event.relatedTarget === null) setOver(false);
    }
    function drop(event: DragEvent) {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      void open(event.dataTransfer?.files);
    }
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [open]);

  return { isOver, open };
}
