import { bookChapters, type SpineFile } from './epub-chapters';
import { type ContentsEntry, readNavigation, readNcx } from './epub-contents';
import { type EpubPackage, readEpubPackage } from './epub-package';
import { isProtected } from './epub-protection';
import { type Refusal, refuse } from './format-fault';
import { readBlocks } from './html-blocks';
import { MAX_ELEMENTS, MAX_FILE_BYTES } from './limits';
import { findFirst } from './markup-query';
import { type MarkupElement, parseMarkup } from './markup-tree';
import { findNoteTargets } from './note-targets';
import type { PageDetails } from './page-details';
import { type BilingualDraft, type FileResult, type ParseWarning, plainDocument } from './parsed-document';
import { isBilingualMarkup, readBilingualMarkup } from './read-bilingual-markup';
import { readPart } from './read-part';
import { openZip, type ZipArchive } from './zip-archive';

/**
 * Reads an e-book, EPUB 2 or 3: chapters in reading order, named by the table of contents, with headings, verse and
 * notes told apart. A missing or damaged chapter is a warning; a protected book, a bomb, a broken archive are refused.
 * Pictures, fonts and scripts are never unpacked. A bilingual book that we wrote comes back aligned.
 */
export function parseEpub(bytes: Uint8Array): FileResult {
  if (bytes.length === 0) return refuse({ code: 'empty' });
  if (bytes.length >= MAX_FILE_BYTES)
    return refuse({ code: 'too-large', bytes: bytes.length, limit: MAX_FILE_BYTES });
  const archive = openZip(bytes);
  if (!archive.ok) return archive;
  const book = readEpubPackage(archive);
  if (isProtected(archive)) return refuse({ code: 'drm' });
  if (!book.ok) return book;
  const pages = readPages(archive, book);
  if (!pages.ok) return pages;
  const warnings = [...book.warnings, ...pages.warnings];
  const draft = readOwnBook(pages.trees, book.details);
  if (draft !== null)
    return { ok: true, kind: 'aligned', document: { format: 'epub', text: draft, warnings } };
  const contents = readContents(archive, book);
  const chapters = bookChapters(readFiles(pages.trees), contents);
  if (!chapters.some(({ blocks }) => blocks.some((block) => block.kind !== 'heading')))
    return refuse({ code: 'no-text' });
  return {
    ok: true,
    kind: 'text',
    document: { ...plainDocument('epub', chapters), ...book.details, warnings },
  };
}

function readOwnBook(
  trees: ReadonlyMap<string, MarkupElement>,
  { title, source, licence }: PageDetails,
): BilingualDraft | null {
  const pages = [...trees.values()];
  const draft = pages[0] !== undefined && isBilingualMarkup(pages[0]) ? readBilingualMarkup(pages) : null;
  if (draft === null) return null;
  return {
    ...draft,
    title: draft.title ?? (title === null ? null : { fr: title, en: null }),
    source: source === null ? null : { name: source, url: null },
    licence,
  };
}

interface Pages {
  readonly ok: true;
  readonly trees: ReadonlyMap<string, MarkupElement>;
  readonly warnings: readonly ParseWarning[];
}

function readPages(archive: ZipArchive, book: EpubPackage): Pages | Refusal {
  const trees = new Map<string, MarkupElement>();
  const warnings: ParseWarning[] = [];
  let elements = 0;
  for (const path of book.spine) {
    if (path === book.navPath) continue;
    const part = readPart(archive, path);
    if (!part.ok) return part;
    if (part.warning !== null) warnings.push(part.warning);
    if (part.text === null) continue;
    const tree = parseMarkup(part.text, 'xhtml', MAX_ELEMENTS - elements);
    if (!tree.ok) return tree;
    elements += tree.elements;
    trees.set(path, tree.root);
  }
  return { ok: true, trees, warnings };
}

/** Notes may stand in another file than the markers that point to them: all markers are collected first. */
function readFiles(trees: ReadonlyMap<string, MarkupElement>): SpineFile[] {
  const targets = findNoteTargets(trees);
  return [...trees].map(([path, tree]) => ({
    path,
    ...readBlocks(findFirst(tree, 'body') ?? tree, { isNoteId: (id) => targets.has(`${path}#${id}`) }),
  }));
}

function readContents(archive: ZipArchive, book: EpubPackage): ContentsEntry[] {
  for (const [path, read] of [
    [book.navPath, readNavigation],
    [book.ncxPath, readNcx],
  ] as const) {
    const part = path === null ? null : readPart(archive, path);
    if (path === null || part === null || !part.ok || part.text === null) continue;
    const entries = read(part.text, path);
    if (entries.length > 0) return entries;
  }
  return [];
}
