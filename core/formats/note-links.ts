import { attribute, attributeWords, descendants, localName, shortTextOf } from './markup-query';
import type { MarkupElement, MarkupNode } from './markup-tree';
import { headingLevel, isBlock, semantics } from './visible-elements';

/** `1`, `[12]`, `(a)`, `*`, `†`, `¹`. */
const MARKER =
  /^\s*[[(]?\s*(?:(?:note|n\.)\s*)?(?:\d{1,4}|[*†‡§¶#]{1,3}|[a-z]{1,2}|[ivxlc]{1,7}|[\u00b9\u00b2\u00b3\u2070-\u2079]{1,4})\s*[\])]?[.:]?\s*$/iu;
const BRACKETED = /^\s*[[(][^\])]{1,12}[\])]\s*$/u;
const BACK_ARROW = /^\s*[↩↑⤴↵^←▲]\ufe0e?\s*$|^\s*(?:retour|back)\s*$/iu;
const REFERENCE_WORDS = new Set([
  'noteref',
  'doc-noteref',
  'footnote-ref',
  'footnoteref',
  'fnanchor',
  'fnref',
  'reference',
  'apnoteref',
  'appelnote',
]);
const NOTE_WORDS = new Set([
  ...['footnote', 'footnotes', 'endnote', 'endnotes', 'rearnote', 'rearnotes', 'doc-footnote', 'doc-endnote'],
  ...['doc-endnotes', 'references', 'fn', 'footnotetext'],
]);
const NOTE_CONTAINERS = new Set([
  'aside',
  'div',
  'p',
  'li',
  'ol',
  'ul',
  'section',
  'dl',
  'dd',
  'blockquote',
  'table',
  'td',
  'tr',
]);
/** A note is a paragraph or a few; an anchor in something longer marks a place in the text. */
const LONGEST_NOTE = 6_000;
const LONGEST_MARKER = 30;

/** Is this element a note, or a list of notes, by what it says of itself? */
export function isDeclaredNote(element: MarkupElement): boolean {
  if (!NOTE_CONTAINERS.has(localName(element))) return false;
  const said = semantics(element);
  if (said.some((word) => NOTE_WORDS.has(word))) return true;
  if (localName(element) === 'aside' && said.includes('note')) return true;
  return attributeWords(element, 'class').some((word) => NOTE_WORDS.has(word));
}

/** Is this inline element a note’s number in the running text? It would stand in the middle of a sentence. */
export function isNoteMarker(element: MarkupElement): boolean {
  const name = localName(element);
  if (name !== 'a' && name !== 'sup' && name !== 'span') return false;
  if (saysReference(element)) return true;
  const text = shortTextOf(element, LONGEST_MARKER);
  if (text === null || !MARKER.test(text)) return false;
  if (name === 'a') return linkTarget(element) !== null && (BRACKETED.test(text) || onlySup(element));
  return name === 'sup' && linkInside(element) !== null;
}

/** Inside a note: the link that leads back to its place in the text. */
export function isBackLink(element: MarkupElement): boolean {
  if (localName(element) !== 'a' || linkTarget(element) === null) return false;
  if (
    semantics(element).includes('doc-backlink') ||
    attributeWords(element, 'epub:type').includes('backlink')
  )
    return true;
  const text = shortTextOf(element, LONGEST_MARKER);
  return text !== null && (MARKER.test(text) || BACK_ARROW.test(text));
}

/** The address that a note marker points to, as written. */
export function markerAddress(marker: MarkupElement): string | null {
  const link = localName(marker) === 'a' ? marker : linkInside(marker);
  return link === null ? null : linkTarget(link);
}

/** Does a note marker point at this block, or at an anchor in its own line of text? */
export function isNoteTarget(block: MarkupElement, isTarget: (id: string) => boolean): boolean {
  if (!NOTE_CONTAINERS.has(localName(block)) || headingLevel(block) !== null) return false;
  if (!ownAnchors(block).some(isTarget)) return false;
  return shortTextOf(block, LONGEST_NOTE) !== null;
}

/** The ids of a block and of what is inline in it, down to the next block. */
function ownAnchors(block: MarkupElement): string[] {
  const ids: string[] = [];
  const waiting: MarkupNode[] = [block];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string' || (node !== block && isBlock(node))) continue;
    const id = node.attributes.id ?? (localName(node) === 'a' ? node.attributes.name : undefined);
    if (id !== undefined && !(node !== block && isNoteMarker(node) && !isBackLink(node))) ids.push(id);
    for (const child of node.children) waiting.push(child);
  }
  return ids;
}

function saysReference(element: MarkupElement): boolean {
  const words = [...semantics(element), ...attributeWords(element, 'class')];
  return words.some((word) => REFERENCE_WORDS.has(word)) && shortTextOf(element, LONGEST_MARKER) !== null;
}

function onlySup(link: MarkupElement): boolean {
  const inside = link.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  const only = inside[0];
  return inside.length === 1 && only !== undefined && typeof only !== 'string' && localName(only) === 'sup';
}

function linkInside(element: MarkupElement): MarkupElement | null {
  for (const link of descendants(element, 'a')) if (linkTarget(link) !== null) return link;
  return null;
}

/** An address with a fragment, inside the document or the book. */
function linkTarget(link: MarkupElement): string | null {
  const href = attribute(link, 'href');
  return href?.includes('#') && !/^[a-z][a-z+.-]*:/i.test(href) ? href : null;
}
