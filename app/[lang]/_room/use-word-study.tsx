'use client';

import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import type { TermView } from '@/app/_glossary/term-view';
import type { WordPlace } from '@/app/_lookup/word-place';
import { type Occurrence, type ShownText, segmentsShown } from '@/app/_reader/reader-text';
import { hasWords, onWords } from '@/app/_storage/words-saved';
import type { Reading } from '@/core/lexicon/reading';
import type { ContextText } from '@/core/study/card';

// All of study is loaded when it is asked for: the page is read by many who save nothing.
const SaveFromCard = lazy(() => import('./save-from-card').then((it) => ({ default: it.SaveFromCard })));
const SaveTerm = lazy(() => import('./save-from-card').then((it) => ({ default: it.SaveTerm })));
const WordsDialog = lazy(() => import('./words-dialog').then((it) => ({ default: it.WordsDialog })));

/** What one can do with the words of a text: save them, see what is known of them, have them underlined. */
export function useWordStudy(text: ShownText, of: ContextText) {
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    let isGone = false;
    let stop: (() => void) | null = null;
    let isStarted = false;
    function start() {
      if (isStarted) return;
      isStarted = true;
      void import('./mark-words').then(({ markWords }) => {
        if (!isGone) stop = markWords(text);
      });
    }
    if (hasWords()) start();
    const stopListening = onWords(start);
    return () => {
      isGone = true;
      stopListening();
      stop?.();
    };
  }, [text]);

  // What is read is counted from the first sign of a reader on.
  useEffect(() => {
    let isGone = false;
    let stop: (() => void) | null = null;
    function start() {
      void import('@/app/_study/watch-reading').then(({ watchReading }) => {
        if (isGone || stop) return;
        const french = new Map(segmentsShown(text).map(({ id, fr }) => [id as string, fr]));
        stop = watchReading(
          of.id,
          document.querySelectorAll('[data-reading] [data-segment]'),
          (id) => french.get(id) ?? '',
        );
      });
    }
    const signs = ['scroll', 'pointerdown', 'keydown'] as const;
    for (const sign of signs) document.addEventListener(sign, start, { once: true, passive: true });
    return () => {
      isGone = true;
      for (const sign of signs) document.removeEventListener(sign, start);
      stop?.();
    };
  }, [text, of.id]);

  const noteOpened = useCallback(
    (segment: string) =>
      void import('@/app/_study/watch-reading').then((reading) => reading.noteOpened(of.id, segment)),
    [of.id],
  );

  const englishOf = useCallback(
    (segment: string) => segmentsShown(text).find(({ id }) => id === segment)?.en ?? null,
    [text],
  );

  const actions = useCallback(
    (reading: Reading, place: WordPlace): ReactNode => (
      <Suspense>
        <SaveFromCard reading={reading} place={place} english={englishOf(place.segment)} of={of} />
      </Suspense>
    ),
    [of, englishOf],
  );

  const saveTerm = (term: TermView | null, occurrence: Occurrence | null): ReactNode =>
    term && !term.own ? (
      <Suspense>
        <SaveTerm term={term} occurrence={occurrence} of={of} />
      </Suspense>
    ) : null;

  const dialog = isOpen ? (
    <Suspense>
      <WordsDialog text={text} of={of} onClose={() => setOpen(false)} />
    </Suspense>
  ) : null;

  return { actions, saveTerm, noteOpened, dialog, open: () => setOpen(true) };
}
