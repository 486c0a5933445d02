import { cleanLine } from './clean-text';
import { attribute, attributeWords, childElements, descendants, findFirst, textOf } from './markup-query';
import { type MarkupElement, parseMarkup } from './markup-tree';
import { type BookAddress, resolveHref } from './resolve-href';

/** A line of a book’s table of contents. */
export interface ContentsEntry extends BookAddress {
  readonly label: string;
}

/** Parts, books, chapters; what is nested deeper is a section of a chapter. */
const DEEPEST_CHAPTER = 3;

/** Reads the table of contents of an EPUB 3 navigation document. */
export function readNavigation(source: string, path: string): ContentsEntry[] {
  const tree = parseMarkup(source, 'xhtml');
  if (!tree.ok) return [];
  const navs = [...descendants(tree.root, 'nav')];
  const contents = navs.find((nav) => attributeWords(nav, 'epub:type').includes('toc')) ?? navs[0];
  const list = contents === undefined ? null : findFirst(contents, 'ol');
  return list === null ? [] : entriesOfList(list, path, 1);
}

function entriesOfList(list: MarkupElement, path: string, depth: number): ContentsEntry[] {
  if (depth > DEEPEST_CHAPTER) return [];
  return childElements(list, 'li').flatMap((item) => {
    const [link] = childElements(item, 'a');
    const own = link === undefined ? [] : makeEntry(textOf(link), attribute(link, 'href'), path);
    return [...own, ...childElements(item, 'ol').flatMap((inner) => entriesOfList(inner, path, depth + 1))];
  });
}

/** Reads an EPUB 2 table of contents (NCX). */
export function readNcx(source: string, path: string): ContentsEntry[] {
  const tree = parseMarkup(source, 'xml');
  const map = tree.ok ? findFirst(tree.root, 'navMap') : null;
  return map === null ? [] : entriesOfPoints(map, path, 1);
}

function entriesOfPoints(parent: MarkupElement, path: string, depth: number): ContentsEntry[] {
  if (depth > DEEPEST_CHAPTER) return [];
  return childElements(parent, 'navPoint').flatMap((point) => {
    const [label] = childElements(point, 'navLabel');
    const [content] = childElements(point, 'content');
    const own =
      label === undefined || content === undefined
        ? []
        : makeEntry(textOf(label), attribute(content, 'src'), path);
    return [...own, ...entriesOfPoints(point, path, depth + 1)];
  });
}

function makeEntry(words: string, href: string | null, path: string): ContentsEntry[] {
  const label = cleanLine(words);
  const address = href === null ? null : resolveHref(path, href);
  return label === null || address === null ? [] : [{ label, ...address }];
}
