'use client';

import { useEffect, useRef } from 'react';
import { findSelectedWords, findWordAt } from './find-word';
import { sideAround } from './french-sides';
import type { Lookup } from './use-lookup';
import type { RangeIn } from './word-place';

/** Touch selections are adjusted by their handles; when they have rested so long, in ms, they are meant. */
const SELECTION_RESTS = 500;

/** Clicks, taps and selections in the French text: one word opens its card, several the expression they make. */
export function useWordClicks(lookup: Lookup, rangeIn: RangeIn, missed: readonly Event[]): void {
  const latest = useRef({ lookup, rangeIn });
  latest.current = { lookup, rangeIn };

  useEffect(() => {
    let touched = false;
    let resting: ReturnType<typeof setTimeout> | undefined;

    function click(event: Event) {
      if (!(event instanceof MouseEvent) || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.altKey) return;
      const target = event.target as Element;
      const { lookup: now, rangeIn: ranges } = latest.current;
      const selected = findSelectedWords(getSelection());
      if (selected && sideAround(target)) {
        // The end of a selection is no click on the link that it may lie in.
        event.preventDefault();
        event.stopPropagation();
        now.show(selected);
        return;
      }
      const place = findWordAt(event.clientX, event.clientY, ranges);
      if (target.closest('[data-reading] [data-side="fr"] a')) {
        // The link opens its term; the cursor waits on the word for whoever wants that instead.
        now.close();
        if (place) now.point(place);
      } else if (sideAround(target) && place) now.show(place);
      else if (!isControl(target)) now.close();
    }

    function press(event: PointerEvent) {
      touched = event.pointerType === 'touch';
    }

    function select() {
      clearTimeout(resting);
      if (!touched) return;
      resting = setTimeout(() => {
        const place = findSelectedWords(getSelection());
        if (place) latest.current.lookup.show(place);
      }, SELECTION_RESTS);
    }

    window.addEventListener('click', click, { capture: true });
    document.addEventListener('pointerdown', press, { passive: true });
    document.addEventListener('selectionchange', select);
    for (const event of missed) if (event.type === 'click') click(event);
    return () => {
      clearTimeout(resting);
      window.removeEventListener('click', click, { capture: true });
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('selectionchange', select);
    };
  }, [missed]);
}

/** Pressing something elsewhere on the page is no wish to be rid of the card. */
function isControl(target: Element): boolean {
  return target.closest('a, button, input, label, summary, dialog, aside, [data-word-card]') !== null;
}
