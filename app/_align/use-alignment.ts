'use client';

import { useCallback, useRef, useState } from 'react';
import { type ChapterSaved, saveChapter } from '@/app/_storage/save-chapter';
import type { StoredChapter } from '@/app/_storage/stored-text';
import { readChapter } from '@/app/_storage/texts';
import type { Alignment } from './alignment-edits';

type SaveFault = Extract<ChapterSaved, { ok: false }>['reason'];

/** The chapter as it is being repaired: each change is written at once and can be taken back, without limit. */
export function useAlignment(opened: StoredChapter) {
  const [chapter, setChapter] = useState(opened);
  const [past, setPast] = useState<readonly Alignment[]>([]);
  const [future, setFuture] = useState<readonly Alignment[]>([]);
  const [saved, setSaved] = useState<'clean' | 'saving' | 'saved'>('clean');
  const [fault, setFault] = useState<SaveFault | null>(null);
  const revision = useRef(opened.revision);
  const writing = useRef<Promise<void>>(Promise.resolve());

  const show = useCallback((next: StoredChapter) => {
    setChapter(next);
    setSaved('saving');
    writing.current = writing.current.then(async () => {
      const result = await saveChapter({ ...next, revision: revision.current });
      if (result.ok) {
        revision.current = result.chapter.revision;
        setSaved('saved');
        setFault(null);
        return;
      }
      setFault(result.reason);
      const stored = result.reason === 'changed' ? await readChapter(next.textId, next.order) : null;
      if (!stored) return;
      // Another tab has been here: what it wrote is where one goes on.
      revision.current = stored.revision;
      setChapter(stored);
      setPast([]);
      setFuture([]);
    });
  }, []);

  const change = useCallback(
    (next: Alignment) => {
      setPast((before) => [...before, contentOf(chapter)]);
      setFuture([]);
      show({ ...chapter, ...contentOf(next) });
    },
    [chapter, show],
  );

  const undo = useCallback(() => {
    const last = past.at(-1);
    if (!last) return;
    setPast(past.slice(0, -1));
    setFuture([...future, contentOf(chapter)]);
    show({ ...chapter, ...last });
  }, [chapter, past, future, show]);

  const redo = useCallback(() => {
    const next = future.at(-1);
    if (!next) return;
    setFuture(future.slice(0, -1));
    setPast([...past, contentOf(chapter)]);
    show({ ...chapter, ...next });
  }, [chapter, past, future, show]);

  return { chapter, change, undo, redo, canUndo: past.length > 0, canRedo: future.length > 0, saved, fault };
}

function contentOf({ fr, en, beads }: Alignment): Alignment {
  return { fr, en, beads };
}
