import { blocksOfLines } from './block-text';
import { cleanLine } from './clean-text';
import { attributeWords, localName } from './markup-query';
import type { MarkupElement, MarkupNode } from './markup-tree';
import { isBackLink, isDeclaredNote, isNoteMarker, isNoteTarget } from './note-links';
import type { ParsedBlock } from './parsed-document';
import { headingLevel, isBlock, isUnread } from './visible-elements';

export interface BlockReading {
  readonly blocks: ParsedBlock[];
  /** Which block each `id` stands at or before: where a table of contents points. */
  readonly anchors: ReadonlyMap<string, number>;
}

export interface BlockOptions {
  /** Do the book’s note markers point at this id? */
  readonly isNoteId?: (id: string) => boolean;
  /** What the page holds besides its article. */
  readonly isBoilerplate?: (element: MarkupElement) => boolean;
}

interface Setting {
  readonly kind: 'prose' | 'verse' | 'note';
  readonly level: number | null;
  readonly preformatted: boolean;
}

const POEM = new Set([
  'poem',
  'poetry',
  'verse',
  'stanza',
  'poeme',
  'poesie',
  'vers',
  'strophe',
  'z3998:poem',
  'z3998:verse',
]);
const STANZA_PARTS = new Set(['p', 'div', 'li', 'dd']);

/**
 * Reduces a tree of HTML to its paragraphs. What is not text is passed over; note markers are left out of the
 * running text, the notes themselves become blocks of their own kind.
 */
export function readBlocks(root: MarkupElement, options: BlockOptions = {}): BlockReading {
  const blocks: ParsedBlock[] = [];
  const anchors = new Map<string, number>();
  let pending: string[] = [];
  let isWritten = false;

  const flush = ({ kind, level }: Setting) => {
    const text = pending.join('');
    pending = [];
    isWritten = false;
    if (level === null) for (const block of blocksOfLines(text, kind)) blocks.push(block);
    else {
      const heading = cleanLine(text);
      if (heading !== null) blocks.push({ kind: 'heading', level, text: heading });
    }
  };

  const readInline = (element: MarkupElement, setting: Setting) => {
    const name = localName(element);
    if (name === 'br') pending.push('\n');
    else if (name === 'img') pending.push(dropCap(element));
    else if (setting.kind === 'note' ? isBackLink(element) : isNoteMarker(element)) return;
    else if (name === 'q') {
      pending.push('“');
      readChildren(element, setting);
      pending.push('”');
    } else readChildren(element, setting);
  };

  const readBlock = (element: MarkupElement, outer: Setting) => {
    const setting = settingInside(element, outer, options);
    const isLineOfVerse =
      outer.kind === 'verse' &&
      setting.kind === 'verse' &&
      STANZA_PARTS.has(localName(element)) &&
      !hasBlockInside(element);
    if (isLineOfVerse) {
      readChildren(element, setting);
      pending.push('\n');
      return;
    }
    flush(outer);
    readChildren(element, setting);
    flush(setting);
  };

  const readChildren = (element: MarkupElement, setting: Setting) => {
    for (const node of element.children) readNode(node, setting);
  };

  const readNode = (node: MarkupNode, setting: Setting) => {
    if (typeof node === 'string') {
      const text = setting.preformatted ? node : node.replace(/[ \t\n\r\f]+/g, ' ');
      pending.push(text);
      isWritten ||= text !== ' ';
      return;
    }
    if (node.attributes.id !== undefined && !anchors.has(node.attributes.id)) {
      anchors.set(node.attributes.id, blocks.length + (isBlock(node) && isWritten ? 1 : 0));
    }
    if (isUnread(node) || options.isBoilerplate?.(node)) return;
    if (isBlock(node)) readBlock(node, setting);
    else readInline(node, setting);
  };

  const outermost: Setting = { kind: 'prose', level: null, preformatted: false };
  readChildren(root, outermost);
  flush(outermost);
  return { blocks, anchors };
}

function settingInside(element: MarkupElement, outer: Setting, options: BlockOptions): Setting {
  const { isNoteId } = options;
  const level = headingLevel(element) ?? outer.level;
  const isNote =
    outer.kind === 'note' ||
    isDeclaredNote(element) ||
    (isNoteId !== undefined && isNoteTarget(element, isNoteId));
  const isVerse =
    outer.kind === 'verse' ||
    [...attributeWords(element, 'class'), ...attributeWords(element, 'epub:type')].some((word) =>
      POEM.has(word),
    );
  return {
    kind: isNote ? 'note' : isVerse ? 'verse' : 'prose',
    level: isNote ? null : level,
    preformatted: outer.preformatted || localName(element) === 'pre',
  };
}

/** A picture of a letter at the head of a chapter is that letter. */
function dropCap(image: MarkupElement): string {
  const words = image.attributes.alt ?? '';
  return /^\p{L}$/u.test(words) ? words : '';
}

function hasBlockInside(element: MarkupElement): boolean {
  return element.children.some(
    (child) => typeof child !== 'string' && (isBlock(child) || hasBlockInside(child)),
  );
}
