'use client';

import { useEffect } from 'react';
import type { RangeIn, WordPlace } from './word-place';

/**
 * Marks the word in the text with the Custom Highlight API: the page itself is not touched. A mere cursor is a line
 * below the word; while its card is open (`data-card-open` on <html>) the word is filled.
 */
export function useWordHighlight(place: WordPlace | null, rangeIn: RangeIn, isOpen: boolean): void {
  useEffect(() => {
    if (!place || !('highlights' in CSS)) return;
    const range = rangeIn(place.segment, place);
    if (!range) return;
    // Above the marks of glossary terms.
    CSS.highlights.set('word', Object.assign(new Highlight(range), { priority: 2 }));
    return () => {
      CSS.highlights.delete('word');
    };
  }, [place, rangeIn]);

  useEffect(() => {
    document.documentElement.toggleAttribute('data-card-open', isOpen);
    return () => document.documentElement.removeAttribute('data-card-open');
  }, [isOpen]);
}
