import { cleanLine } from './clean-text';
import { type Refusal, refuse } from './format-fault';
import { attribute, attributeWords, descendants, findFirst, textOf } from './markup-query';
import { type MarkupElement, parseMarkup } from './markup-tree';
import { type PageDetails, primaryLanguage } from './page-details';
import type { ParseWarning } from './parsed-document';
import { readNeededPart } from './read-part';
import { resolveHref } from './resolve-href';
import type { ZipArchive } from './zip-archive';

export interface EpubPackage {
  readonly ok: true;
  readonly details: PageDetails;
  /** Paths in reading order, each once. */
  readonly spine: readonly string[];
  /** EPUB 3 navigation document; EPUB 2 table of contents. */
  readonly navPath: string | null;
  readonly ncxPath: string | null;
  readonly warnings: readonly ParseWarning[];
}

const CONTAINER = 'META-INF/container.xml';
const PAGE_TYPES = new Set([
  'application/xhtml+xml',
  'text/html',
  'application/xml',
  'text/x-oeb1-document',
  'text/xml',
]);

/** Finds a book’s package file and reads from it what the book is and in which order its files are read. */
export function readEpubPackage(archive: ZipArchive): EpubPackage | Refusal {
  const found = findPackagePath(archive);
  if (!found.ok) return found;
  const part = readNeededPart(archive, found.path);
  if (!part.ok) return part;
  const tree = parseMarkup(part.text, 'xml');
  if (!tree.ok) return tree;
  const items = manifestItems(tree.root, found.path);
  const spineElement = findFirst(tree.root, 'spine');
  if (spineElement === null) return refuse({ code: 'missing-part', part: 'spine' });
  const spine = new Set<string>();
  const warnings: ParseWarning[] = [];
  for (const reference of descendants(spineElement, 'itemref')) {
    const idref = attribute(reference, 'idref') ?? '';
    const item = items.get(idref);
    if (item === undefined) warnings.push({ code: 'missing-file', path: idref });
    else if (item.path === null) warnings.push({ code: 'remote-file', path: item.href });
    else if (PAGE_TYPES.has(item.type) || /\.x?html?$/i.test(item.path)) spine.add(item.path);
  }
  const all = [...items.values()];
  const ncxId = attribute(spineElement, 'toc');
  return {
    ok: true,
    details: readMetadata(tree.root),
    spine: [...spine],
    navPath: all.find((item) => item.properties.includes('nav'))?.path ?? null,
    ncxPath:
      (ncxId === null ? undefined : items.get(ncxId)?.path) ??
      all.find((item) => item.type === 'application/x-dtbncx+xml')?.path ??
      null,
    warnings,
  };
}

function findPackagePath(archive: ZipArchive): { readonly ok: true; readonly path: string } | Refusal {
  const loose = archive.names.find((name) => /\.opf$/i.test(name));
  if (!archive.names.includes(CONTAINER)) {
    if (loose !== undefined) return { ok: true, path: loose };
    const isBook =
      archive.names.includes('mimetype') || archive.names.some((name) => name.startsWith('META-INF/'));
    return refuse(
      isBook ? { code: 'missing-part', part: CONTAINER } : { code: 'not-this-format', format: 'epub' },
    );
  }
  const part = readNeededPart(archive, CONTAINER);
  if (!part.ok) return part;
  const tree = parseMarkup(part.text, 'xml');
  if (!tree.ok) return tree;
  const rootfile = findFirst(tree.root, 'rootfile');
  const address = resolveHref('', (rootfile && attribute(rootfile, 'full-path')) ?? '');
  const path = address?.path || loose;
  return path === undefined ? refuse({ code: 'missing-part', part: 'package.opf' }) : { ok: true, path };
}

interface ManifestItem {
  readonly href: string;
  readonly path: string | null;
  readonly type: string;
  readonly properties: readonly string[];
}

function manifestItems(root: MarkupElement, packagePath: string): Map<string, ManifestItem> {
  const items = new Map<string, ManifestItem>();
  for (const item of descendants(root, 'item')) {
    const href = attribute(item, 'href') ?? '';
    items.set(attribute(item, 'id') ?? '', {
      href,
      path: resolveHref(packagePath, href)?.path ?? null,
      type: (attribute(item, 'media-type') ?? '').toLowerCase(),
      properties: attributeWords(item, 'properties'),
    });
  }
  return items;
}

function readMetadata(root: MarkupElement): PageDetails {
  const metadata = findFirst(root, 'metadata');
  const first = (name: string) => {
    if (metadata === null) return null;
    for (const element of descendants(metadata, name)) {
      const value = cleanLine(textOf(element));
      if (value !== null) return value;
    }
    return null;
  };
  return {
    title: first('title'),
    creator: first('creator'),
    source: first('publisher') ?? first('source'),
    language: primaryLanguage(first('language')),
    licence: first('rights') ?? first('license'),
  };
}
