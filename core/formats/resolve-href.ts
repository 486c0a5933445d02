/** An address inside a book: path from the archive’s root, fragment or null. */
export interface BookAddress {
  readonly path: string;
  readonly fragment: string | null;
}

/**
 * Resolves an address in a book against the file that holds it: `..`, percent signs, fragments.
 * @returns null for an address outside of the book (with a scheme, `//host`, or climbing over the root)
 * @example resolveHref('OEBPS/text/ch1.xhtml', '../notes.xhtml#n%201') // { path: 'OEBPS/notes.xhtml', fragment: 'n 1' }
 */
export function resolveHref(base: string, href: string): BookAddress | null {
  const trimmed = href.trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(trimmed) || trimmed.startsWith('//')) return null;
  const hash = trimmed.indexOf('#');
  const fragment = hash === -1 ? null : decodePercents(trimmed.slice(hash + 1));
  const address = (hash === -1 ? trimmed : trimmed.slice(0, hash)).replace(/\?.*$/s, '');
  if (address === '') return { path: base, fragment };
  const parts = address.startsWith('/') ? [] : base.split('/').slice(0, -1);
  for (const part of decodePercents(address).replaceAll('\\', '/').split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return { path: parts.join('/').normalize('NFC'), fragment };
}

function decodePercents(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
