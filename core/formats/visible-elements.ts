import { attribute, attributeWords, localName } from './markup-query';
import type { MarkupElement } from './markup-tree';

/** What never holds words to read: code, drawings, embedded pages, controls. */
const WORDLESS = new Set(
  `head title script style template noscript svg math iframe frame frameset object embed applet canvas audio video map
  button input select option textarea progress meter dialog rt rp link meta base`.split(/\s+/),
);
const DISPLAY_NONE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** Parts of a book that repeat what is elsewhere (EPUB 3 Structural Semantics Vocabulary; DPUB-ARIA roles). */
const APPARATUS = new Set([
  'toc',
  'landmarks',
  'page-list',
  'loi',
  'lot',
  'index',
  'pagebreak',
  'doc-pagebreak',
  'doc-toc',
]);

/** Is there nothing to read in this element? */
export function isUnread(element: MarkupElement): boolean {
  if (WORDLESS.has(localName(element))) return true;
  const { attributes } = element;
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  if (DISPLAY_NONE.test(attributes.style ?? '')) return true;
  return semantics(element).some((word) => APPARATUS.has(word));
}

/** `epub:type` and `role` together. */
export function semantics(element: MarkupElement): string[] {
  const { attributes } = element;
  if (attributes['epub:type'] === undefined && attributes.role === undefined) return [];
  return [
    ...attributeWords(element, 'epub:type'),
    ...(attribute(element, 'role') ?? '').toLowerCase().split(/\s+/),
  ];
}

const BLOCKS = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3
  h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table caption tbody td tfoot
  th thead tr ul`.split(/\s+/),
);

/** Does a paragraph end where this element begins? */
export function isBlock(element: MarkupElement): boolean {
  return BLOCKS.has(localName(element));
}

/** 1–6 for `h1`–`h6` and headings by role; null for what is none. */
export function headingLevel(element: MarkupElement): number | null {
  const match = /^h([1-6])$/.exec(localName(element));
  if (match?.[1] !== undefined) return Number(match[1]);
  if (element.attributes.role !== 'heading') return null;
  const level = Number(element.attributes['aria-level'] ?? 2);
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
}
