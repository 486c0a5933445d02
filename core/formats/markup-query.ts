import type { MarkupElement, MarkupNode } from './markup-tree';

/** The elements below one, in document order. Prefixes are ignored: `opf:item` is found as `item`. */
export function* descendants(element: MarkupElement, ...names: readonly string[]): Generator<MarkupElement> {
  const waiting: MarkupNode[] = [...element.children].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') continue;
    if (names.length === 0 || names.includes(localName(node))) yield node;
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at];
      if (child !== undefined) waiting.push(child);
    }
  }
}

/** The first element of one of these names, in document order. */
export function findFirst(element: MarkupElement, ...names: readonly string[]): MarkupElement | null {
  for (const found of descendants(element, ...names)) return found;
  return null;
}

/** The elements directly inside. */
export function childElements(element: MarkupElement, ...names: readonly string[]): MarkupElement[] {
  return element.children.filter(
    (child): child is MarkupElement =>
      typeof child !== 'string' && (names.length === 0 || names.includes(localName(child))),
  );
}

/** All text inside, as it stands. */
export function textOf(element: MarkupElement): string {
  const parts: string[] = [];
  const waiting: MarkupNode[] = [element];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') parts.push(node);
    else for (let at = node.children.length - 1; at >= 0; at--) waiting.push(node.children[at] ?? '');
  }
  return parts.join('');
}

/**
 * The text inside, where it is no longer than `longest` UTF-16 units; null where it is. Looks no further than it must,
 * so that asking every element of a deep tree stays cheap.
 */
export function shortTextOf(element: MarkupElement, longest: number): string | null {
  let text = '';
  let visits = 0;
  const waiting: MarkupNode[] = [element];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    visits += 1;
    if (typeof node === 'string') text += node;
    else {
      if (node.children.length > longest) return null;
      for (let at = node.children.length - 1; at >= 0; at--) waiting.push(node.children[at] ?? '');
    }
    if (text.length > longest || visits > longest) return null;
  }
  return text;
}

export function localName(element: MarkupElement): string {
  return element.name.slice(element.name.indexOf(':') + 1);
}

/** An attribute by its local name, whatever its prefix. */
export function attribute(element: MarkupElement, name: string): string | null {
  const exact = element.attributes[name];
  if (exact !== undefined) return exact;
  for (const [key, value] of Object.entries(element.attributes)) {
    if (key.endsWith(`:${name}`)) return value;
  }
  return null;
}

/** The words of an attribute: classes, `epub:type`, `rel`. Lower case. */
export function attributeWords(element: MarkupElement, name: string): string[] {
  return (attribute(element, name) ?? '').toLowerCase().split(/\s+/).filter(Boolean);
}
