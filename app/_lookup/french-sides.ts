import type { SegmentId } from '@/core/text/bilingual-text';

/** The French sides on show, in reading order; none in a view that hides them. */
export function frenchSides(): HTMLElement[] {
  return Array.from(document.querySelectorAll<HTMLElement>('[data-reading] [data-side="fr"]')).filter(
    (side) => side.getClientRects().length > 0,
  );
}

/** The French side that a node of the text lies in. */
export function sideAround(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest<HTMLElement>('[data-reading] [data-side="fr"]') ?? null;
}

/** ID of the segment a side belongs to. */
export function segmentOf(side: Element): SegmentId {
  return (side.closest('[data-segment]')?.id ?? '') as SegmentId;
}

/** UTF-16 offset in a side's text of a place in one of its nodes. */
export function offsetIn(side: Element, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(side, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}
