import { blocksOfLines } from './block-text';
import { cleanLine } from './clean-text';
import { divideChapters } from './divide-chapters';
import { refuse } from './format-fault';
import { MAX_FILE_BYTES } from './limits';
import { attribute, descendants, findFirst, localName, textOf } from './markup-query';
import { type MarkupElement, parseMarkup } from './markup-tree';
import { primaryLanguage } from './page-details';
import { type ParsedBlock, type ParseResult, plainDocument } from './parsed-document';
import { readNeededPart, readPart } from './read-part';
import { openZip, type ZipArchive } from './zip-archive';

/**
 * Reads a Word document (Office Open XML, ECMA-376): paragraphs, headings by their styles, notes after the paragraph
 * that refers to them. Deleted text, field codes and pictures are left out.
 */
export function parseDocx(bytes: Uint8Array): ParseResult {
  if (bytes.length === 0) return refuse({ code: 'empty' });
  if (bytes.length >= MAX_FILE_BYTES)
    return refuse({ code: 'too-large', bytes: bytes.length, limit: MAX_FILE_BYTES });
  const archive = openZip(bytes);
  if (!archive.ok) return archive;
  if (!archive.names.includes('word/document.xml'))
    return refuse({ code: 'not-this-format', format: 'docx' });
  const part = readNeededPart(archive, 'word/document.xml');
  if (!part.ok) return part;
  const tree = parseMarkup(part.text, 'xml');
  if (!tree.ok) return tree;
  const levels = headingStyles(archive);
  const notes = new Map([...readNotes(archive, 'footnote'), ...readNotes(archive, 'endnote')]);
  const blocks: ParsedBlock[] = [];
  let title: string | null = null;
  for (const paragraph of descendants(findFirst(tree.root, 'body') ?? tree.root, 'p')) {
    const style = styleOf(paragraph);
    const level = style === null ? undefined : (levels.get(style) ?? wellKnownLevel(style));
    const { text, references } = readParagraph(paragraph);
    const heading = level === undefined ? null : cleanLine(text);
    if (level === 0 && title === null && heading !== null) title = heading;
    else if (heading !== null)
      blocks.push({ kind: 'heading', level: Math.max(level ?? 1, 1), text: heading });
    else for (const block of blocksOfLines(text, 'prose')) blocks.push(block);
    for (const reference of references) {
      for (const block of blocksOfLines(notes.get(reference) ?? '', 'note')) blocks.push(block);
      notes.delete(reference);
    }
  }
  if (blocks.length === 0) return refuse({ code: 'no-text' });
  const core = readCore(archive);
  return {
    ok: true,
    document: { ...plainDocument('docx', divideChapters(blocks)), ...core, title: core.title ?? title },
  };
}

/** The words of a paragraph, without those of a text box inside it (a paragraph of its own). */
function readParagraph(paragraph: MarkupElement): { text: string; references: string[] } {
  const references: string[] = [];
  let text = '';
  const read = (element: MarkupElement) => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      const name = localName(child);
      if (name === 't') text += textOf(child);
      else if (name === 'tab') text += ' ';
      else if (name === 'br' || name === 'cr') text += '\n';
      else if (name === 'noBreakHyphen') text += '\u2011';
      else if (name === 'footnoteReference' || name === 'endnoteReference') {
        references.push(`${name.slice(0, -'Reference'.length)} ${attribute(child, 'id')}`);
      } else if (name !== 'p' && name !== 'pPr' && name !== 'Fallback' && name !== 'del') read(child);
    }
  };
  read(paragraph);
  return { text, references };
}

function styleOf(paragraph: MarkupElement): string | null {
  const properties = paragraph.children.find(
    (child) => typeof child !== 'string' && localName(child) === 'pPr',
  );
  const style =
    properties === undefined || typeof properties === 'string' ? null : findFirst(properties, 'pStyle');
  return style && attribute(style, 'val');
}

/** `Heading1`, `Titre2`, where a document has no list of styles. */
function wellKnownLevel(style: string): number | undefined {
  const level = /^(?:heading|titre)\s?([1-6])$/i.exec(style)?.[1];
  return level === undefined ? undefined : Number(level);
}

/** Style id → heading level; 0 is the title. Style names are English in the file whatever the language of Word. */
function headingStyles(archive: ZipArchive): Map<string, number> {
  const levels = new Map<string, number>();
  const part = readPart(archive, 'word/styles.xml');
  const tree = part.ok && part.text !== null ? parseMarkup(part.text, 'xml') : null;
  if (!tree?.ok) return levels;
  for (const style of descendants(tree.root, 'style')) {
    const id = attribute(style, 'styleId');
    const nameElement = findFirst(style, 'name');
    const name = ((nameElement && attribute(nameElement, 'val')) ?? '').toLowerCase();
    const level = name === 'title' ? '0' : /^heading ([1-6])$/.exec(name)?.[1];
    if (id !== null && level !== undefined) levels.set(id, Number(level));
  }
  return levels;
}

function readNotes(archive: ZipArchive, kind: 'footnote' | 'endnote'): [string, string][] {
  const part = readPart(archive, `word/${kind}s.xml`);
  const tree = part.ok && part.text !== null ? parseMarkup(part.text, 'xml') : null;
  if (!tree?.ok) return [];
  return [...descendants(tree.root, kind)].map((note) => [
    `${kind} ${attribute(note, 'id')}`,
    [...descendants(note, 'p')].map((paragraph) => readParagraph(paragraph).text).join('\n\n'),
  ]);
}

function readCore(archive: ZipArchive): {
  title: string | null;
  creator: string | null;
  language: string | null;
} {
  const part = readPart(archive, 'docProps/core.xml');
  const tree = part.ok && part.text !== null ? parseMarkup(part.text, 'xml') : null;
  const value = (name: string) => {
    const element = tree?.ok ? findFirst(tree.root, name) : null;
    return cleanLine(element && textOf(element));
  };
  return { title: value('title'), creator: value('creator'), language: primaryLanguage(value('language')) };
}
