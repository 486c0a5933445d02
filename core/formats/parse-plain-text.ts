import { splitParagraphs } from '@/core/text/split-paragraphs';
import { blocksOfLines } from './block-text';
import { chapterHeadingLevel } from './chapter-headings';
import { cleanLine, cleanText } from './clean-text';
import { type DecodedText, decodeText } from './decode-text';
import { divideChapters } from './divide-chapters';
import { refuse } from './format-fault';
import { removeGutenbergFrame } from './gutenberg-frame';
import { MAX_TEXT_BYTES } from './limits';
import { type ParsedBlock, type ParseResult, plainDocument } from './parsed-document';

/** Emphasis as plain texts mark it: `_mot_`. */
const UNDERSCORED = /(?<![\p{L}\p{N}_])_([^_\n]{1,200})_(?![\p{L}\p{N}_])/gu;

/**
 * Reads a plain text: paragraphs, verse, chapters by their headings, the frame of Project Gutenberg taken off.
 * @example parsePlainText(bytes) // { ok: true, document: { chapters: [{ heading: 'CHAPITRE I', blocks: […] }, …] … } }
 */
export function parsePlainText(bytes: Uint8Array): ParseResult {
  if (bytes.length > MAX_TEXT_BYTES)
    return refuse({ code: 'too-large', bytes: bytes.length, limit: MAX_TEXT_BYTES });
  const decoded = decodeText(bytes);
  return decoded.ok ? readPlainText(decoded) : decoded;
}

/** The same for text that was pasted. */
export function parsePastedText(text: string): ParseResult {
  if (text.length > MAX_TEXT_BYTES)
    return refuse({ code: 'too-large', bytes: text.length, limit: MAX_TEXT_BYTES });
  return readPlainText({ text, encoding: null, warnings: [] });
}

function readPlainText({
  text,
  encoding,
  warnings,
}: Pick<DecodedText, 'text' | 'warnings'> & { encoding: string | null }): ParseResult {
  const { body, isGutenberg, ...details } = removeGutenbergFrame(cleanText(text));
  const blocks = splitParagraphs(body.replace(UNDERSCORED, '$1')).flatMap(readParagraph);
  if (blocks.length === 0) return refuse({ code: text.trim() === '' ? 'empty' : 'no-text' });
  const chapters = divideChapters(
    blocks,
    blocks.some((block) => block.kind === 'heading' && block.level <= 2),
  );
  return {
    ok: true,
    document: {
      ...plainDocument('text', chapters),
      ...details,
      source: isGutenberg ? 'Project Gutenberg' : null,
      licence: isGutenberg ? 'Project Gutenberg License' : null,
      encoding,
      warnings,
    },
  };
}

function readParagraph(paragraph: string): ParsedBlock[] {
  const heading = paragraph.split('\n', 3).length <= 2 ? cleanLine(paragraph) : null;
  const level = heading === null || paragraph.length > 200 ? null : chapterHeadingLevel(heading);
  if (heading !== null && level !== null) return [{ kind: 'heading', level, text: heading }];
  return blocksOfLines(paragraph, 'prose');
}
