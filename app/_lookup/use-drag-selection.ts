'use client';

import { useEffect } from 'react';
import { caretAt } from './find-word';
import { sideAround } from './french-sides';

/** A hand that presses may tremble by so many CSS pixels. */
const TREMBLE = 4;

/** Lets a selection by mouse begin inside a term: browsers begin none in a link. */
export function useDragSelection(): void {
  useEffect(() => {
    let from: { x: number; y: number; caret: ReturnType<typeof caretAt> } | null = null;

    function press(event: PointerEvent) {
      const target = event.target as Element;
      const isLink =
        event.pointerType === 'mouse' && event.button === 0 && target.closest('[data-term]') !== null;
      from =
        isLink && sideAround(target)
          ? { x: event.clientX, y: event.clientY, caret: caretAt(event.clientX, event.clientY) }
          : null;
      if (from) getSelection()?.removeAllRanges();
    }

    function drag(event: PointerEvent) {
      if (!from?.caret || (event.buttons & 1) === 0) return;
      if (Math.hypot(event.clientX - from.x, event.clientY - from.y) < TREMBLE) return;
      const caret = caretAt(event.clientX, event.clientY);
      if (!caret || !sideAround(caret.node)) return;
      getSelection()?.setBaseAndExtent(from.caret.node, from.caret.offset, caret.node, caret.offset);
    }

    // What is selected so far lies under the pointer; the browser would carry it off.
    function keep(event: DragEvent) {
      if (from) event.preventDefault();
    }

    function release() {
      from = null;
    }

    document.addEventListener('pointerdown', press);
    document.addEventListener('pointermove', drag);
    document.addEventListener('dragstart', keep);
    document.addEventListener('pointerup', release);
    return () => {
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('pointermove', drag);
      document.removeEventListener('dragstart', keep);
      document.removeEventListener('pointerup', release);
    };
  }, []);
}
