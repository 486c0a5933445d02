import type { Span } from '@/core/glossary/term';

/**
 * The DOM range of a stretch of one side of a segment.
 * @param side the element with `data-side`; its text content is exactly the shown string.
 * @param span UTF-16 offsets in that string.
 * @returns null where the element holds less text than that.
 */
export function rangeOf(side: Element, span: Span): Range | null {
  const walker = document.createTreeWalker(side, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let at = 0;
  let started = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (!started && span.start < at + length) {
      range.setStart(node, span.start - at);
      started = true;
    }
    if (started && span.end <= at + length) {
      range.setEnd(node, span.end - at);
      return range;
    }
    at += length;
  }
  return null;
}

/** The element of one side of a segment, null where it is not on the page. */
export function sideOf(segment: string, side: 'fr' | 'en'): HTMLElement | null {
  return document.getElementById(segment)?.querySelector<HTMLElement>(`[data-side="${side}"]`) ?? null;
}
