import { strToU8, type Zippable, zipSync } from 'fflate';

/** A zip archive of text files, the first one unpacked, as EPUB wants it. */
export function makeArchive(files: Readonly<Record<string, string>>): Uint8Array {
  const parts: Zippable = {};
  for (const [index, [name, text]] of Object.entries(files).entries()) {
    parts[name] = [strToU8(text), { level: index === 0 ? 0 : 6 }];
  }
  return zipSync(parts, { mtime: new Date(2000, 0, 1) });
}

export interface BookParts {
  /** Path below `OEBPS/` → body of the page, in reading order. */
  readonly pages: Readonly<Record<string, string>>;
  /** EPUB 3: the `<ol>` of the table of contents; EPUB 2: the `<navPoint>`s. */
  readonly nav?: string;
  readonly ncx?: string;
  /** Further files, by their whole path. Null takes one of the usual ones away. */
  readonly extra?: Readonly<Record<string, string | null>>;
  /** More `<itemref>`s and `<item>`s than there are pages. */
  readonly items?: string;
  readonly itemrefs?: string;
}

const CONTAINER =
  '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';

/** A small EPUB; hrefs in its package file are percent-encoded, as they should be. */
export function makeBook({ pages, nav, ncx, extra = {}, items = '', itemrefs = '' }: BookParts): Uint8Array {
  const paths = Object.keys(pages);
  const manifest = paths.map(
    (path, index) => `<item id="i${index}" href="${encodeURI(path)}" media-type="application/xhtml+xml"/>`,
  );
  if (nav !== undefined)
    manifest.push('<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>');
  if (ncx !== undefined)
    manifest.push('<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>');
  const files: Record<string, string | null> = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': CONTAINER,
    'OEBPS/content.opf': `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Le Livre</dc:title><dc:creator>Une Autrice</dc:creator><dc:language>fr-FR</dc:language><dc:rights>Domaine public</dc:rights></metadata><manifest>${manifest.join('')}${items}</manifest><spine${ncx === undefined ? '' : ' toc="ncx"'}>${paths.map((_, index) => `<itemref idref="i${index}"/>`).join('')}${itemrefs}</spine></package>`,
  };
  for (const [path, body] of Object.entries(pages)) {
    files[`OEBPS/${path}`] =
      `<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/><script src="x.js"/></head><body>${body}</body></html>`;
  }
  if (nav !== undefined)
    files['OEBPS/nav.xhtml'] =
      `<html xmlns:epub="http://www.idpf.org/2007/ops"><body><nav epub:type="landmarks"><ol><li><a href="x">No</a></li></ol></nav><nav epub:type="toc">${nav}</nav></body></html>`;
  if (ncx !== undefined) files['OEBPS/toc.ncx'] = `<ncx><navMap>${ncx}</navMap></ncx>`;
  const kept = Object.entries({ ...files, ...extra }).filter(
    (file): file is [string, string] => file[1] !== null,
  );
  return makeArchive(Object.fromEntries(kept));
}

/** Overwrites every place where `from` stands in an archive’s bytes: names are in them twice. */
export function rename(bytes: Uint8Array, from: string, to: string): Uint8Array {
  if (from.length !== to.length) throw new Error('a name can only be replaced by one of its length');
  const changed = Uint8Array.from(bytes);
  const [old, fresh] = [strToU8(from), strToU8(to)];
  for (let at = 0; at + old.length <= changed.length; at++) {
    if (old.every((byte, index) => changed[at + index] === byte)) changed.set(fresh, at);
  }
  return changed;
}

/** Changes a byte of a file’s packed content, behind the first place where its name stands. */
export function damagePart(bytes: Uint8Array, name: string): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const start = indexOfName(bytes, strToU8(name)) + name.length;
  for (const at of [start + 20, start + 21]) changed[at] = (changed[at] ?? 0) ^ 0xff;
  return changed;
}

function indexOfName(bytes: Uint8Array, name: Uint8Array): number {
  return bytes.findIndex((_, at) => name.every((byte, index) => bytes[at + index] === byte));
}
