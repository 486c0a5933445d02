import { localName } from './markup-query';
import type { MarkupElement, MarkupNode } from './markup-tree';
import { isNoteMarker, markerAddress } from './note-links';
import { resolveHref } from './resolve-href';
import { isBlock } from './visible-elements';

/**
 * Where the note markers of a book point: `path#id`. A marker that points to a paragraph from which a marker came is
 * the way back from a note, not a note’s number.
 * @param documents in reading order; a page by itself has the empty path
 */
export function findNoteTargets(
  documents: Iterable<readonly [path: string, root: MarkupElement]>,
): Set<string> {
  const targets = new Set<string>();
  const origins = new Set<string>();
  for (const [path, root] of documents) {
    const waiting: MarkupElement[] = [root];
    for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
      const { ids, markers, inner } = readInline(block);
      let isOrigin = false;
      for (const marker of markers) {
        const address = resolveHref(path, markerAddress(marker) ?? '');
        const key = address?.fragment ? `${address.path}#${address.fragment}` : null;
        if (key === null || origins.has(key)) continue;
        targets.add(key);
        isOrigin = true;
      }
      if (isOrigin) for (const id of ids) origins.add(`${path}#${id}`);
      for (let at = inner.length - 1; at >= 0; at--) {
        const next = inner[at];
        if (next !== undefined) waiting.push(next);
      }
    }
  }
  return targets;
}

interface InlineReading {
  readonly ids: string[];
  readonly markers: MarkupElement[];
  /** The blocks directly inside, in order. */
  readonly inner: MarkupElement[];
}

/** Ids and note markers of a block’s own line of text, down to the next blocks. */
function readInline(block: MarkupElement): InlineReading {
  const reading: InlineReading = { ids: [], markers: [], inner: [] };
  const waiting: MarkupNode[] = [block];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') continue;
    if (node !== block && isBlock(node)) {
      reading.inner.push(node);
      continue;
    }
    const id = node.attributes.id ?? (localName(node) === 'a' ? node.attributes.name : undefined);
    if (id !== undefined) reading.ids.push(id);
    if (isNoteMarker(node)) reading.markers.push(node);
    for (let at = node.children.length - 1; at >= 0; at--) waiting.push(node.children[at] ?? '');
  }
  return reading;
}
