import type { Bilingual, Chapter, Paragraph, Segment, SegmentId } from '@/core/text/bilingual-text';
import { cleanLine, cleanText } from './clean-text';
import { attributeWords, childElements, descendants, findFirst, localName, textOf } from './markup-query';
import type { MarkupElement } from './markup-tree';
import type { BilingualDraft } from './parsed-document';

/** Did we write this page, so that its rows can be read back as segments? */
export function isBilingualMarkup(root: MarkupElement): boolean {
  for (const { attributes } of descendants(root, 'meta')) {
    if (attributes.name === 'generator' && attributes.content === 'vis-a-vis') return true;
  }
  return false;
}

/**
 * Reads back what `chapterMarkup` wrote, in one page or several: chapters, paragraphs, segments with their ids.
 * @returns null where there is no segment
 */
export function readBilingualMarkup(pages: readonly MarkupElement[]): BilingualDraft | null {
  const sections = pages.flatMap((page) => {
    const marked = withClass(page, 'chapter');
    return marked.length > 0 ? marked : [page];
  });
  const isBook = sections.length > 1;
  const chapters = sections.flatMap((section, index) => readChapter(section, isBook ? `c${index + 1}` : ''));
  const title = pages[0] === undefined ? null : readTitle(pages[0], 'h1');
  if (!chapters.some(({ paragraphs }) => paragraphs.length > 0)) return null;
  return {
    slug: null,
    title,
    summary: null,
    source: null,
    licence: null,
    date: null,
    reports: null,
    level: null,
    topics: [],
    chapters,
  };
}

function readChapter(section: MarkupElement, id: string): Chapter[] {
  const prefix = id === '' ? '' : `${id}.`;
  const paragraphs: Paragraph[] = withClass(section, 'paragraph').map((group, p) => {
    const paragraphId = `${prefix}p${p + 1}`;
    const segments = withClass(group, 'segment').map((row, s) => readSegment(row, `${paragraphId}s${s + 1}`));
    return { id: paragraphId, kind: readKind(group), segments };
  });
  // A page without chapters has one heading: the text’s.
  const isPage = findFirst(section, 'body') !== null;
  const title = isPage ? null : (readTitle(section, 'h1') ?? readTitle(section, 'h2'));
  return title === null && paragraphs.length === 0 ? [] : [{ id, title, paragraphs }];
}

/** A heading directly in a chapter or page header, and its translation beside it. */
function readTitle(parent: MarkupElement, name: string): Bilingual | null {
  const body = findFirst(parent, 'body') ?? parent;
  for (const holder of [body, ...childElements(body)]) {
    const [heading] = childElements(holder, name);
    const fr = heading === undefined ? null : cleanLine(textOf(heading));
    if (fr === null) continue;
    const [translation] = childElements(holder, 'p').filter((child) =>
      attributeWords(child, 'class').includes('translation'),
    );
    return { fr, en: translation === undefined ? null : cleanLine(textOf(translation)) };
  }
  return null;
}

function readSegment(row: MarkupElement, id: string): Segment {
  const words = (language: string) => {
    const cell = childElements(row).find(
      (child) => (child.attributes.lang ?? child.attributes['xml:lang']) === language,
    );
    return cell === undefined ? '' : cleanText(linesOf(cell)).trim();
  };
  return { id: id as SegmentId, fr: words('fr'), en: words('en') || null };
}

function linesOf(element: MarkupElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : localName(child) === 'br' ? '\n' : linesOf(child)))
    .join('');
}

function withClass(root: MarkupElement, name: string): MarkupElement[] {
  return [...descendants(root)].filter((element) => attributeWords(element, 'class').includes(name));
}

function readKind(group: MarkupElement): Paragraph['kind'] {
  const words = attributeWords(group, 'class');
  return (['heading', 'verse', 'note'] as const).find((kind) => words.includes(kind)) ?? 'prose';
}
