import { blocksOfLines } from './block-text';
import { cleanLine, cleanText } from './clean-text';
import { decodeText } from './decode-text';
import { divideChapters } from './divide-chapters';
import { refuse } from './format-fault';
import { readFrontMatter } from './front-matter';
import { MAX_TEXT_BYTES } from './limits';
import { type ParsedBlock, type ParseResult, plainDocument } from './parsed-document';
import { stripMarkdownMarks } from './strip-markdown-marks';

const FENCE = /^ {0,3}(?:```|~~~)/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
const UNDERLINE = /^ {0,3}(?:(=+)|-+)[ \t]*$/;
const RULE = /^ {0,3}(?:[-*_][ \t]*){3,100}$/;
const LIST_ITEM = /^ {0,9}(?:[-*+]|\d{1,9}[.)])[ \t]+/;
const QUOTE = /^(?: {0,3}>[ \t]?){1,20}/;
const NOTE = /^ {0,3}\[\^[^\]\n]{1,50}\]:[ \t]*/;
const REFERENCE = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S/;
const TABLE_RULE = /^ {0,3}\|?[ \t]*:?-{2,}[-:| \t]*$/;
/** A line that ends so is broken there: two spaces or a backslash. */
const HARD_BREAK = /(?: {2}|\\)$/;

/**
 * Reads Markdown (CommonMark with notes and tables): headings, paragraphs, quotations, lists, notes as plain text.
 * Front matter gives title, author, source, licence and language.
 */
export function parseMarkdown(bytes: Uint8Array): ParseResult {
  if (bytes.length > MAX_TEXT_BYTES)
    return refuse({ code: 'too-large', bytes: bytes.length, limit: MAX_TEXT_BYTES });
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { details, body } = readFrontMatter(cleanText(decoded.text));
  const blocks = readMarkdownBlocks(dropScripts(body));
  if (blocks.length === 0) return refuse({ code: decoded.text.trim() === '' ? 'empty' : 'no-text' });
  const { title, rest } = takeTitle(blocks, details.title);
  return {
    ok: true,
    document: {
      ...plainDocument('markdown', divideChapters(rest)),
      ...details,
      title,
      encoding: decoded.encoding,
      warnings: decoded.warnings,
    },
  };
}

function readMarkdownBlocks(body: string): ParsedBlock[] {
  const blocks: ParsedBlock[] = [];
  let lines: string[] = [];
  let kind: 'prose' | 'note' = 'prose';
  let inFence = false;
  const close = () => {
    if (lines.length === 0) return;
    for (const block of blocksOfLines(stripMarkdownMarks(joinSoftly(lines)), kind)) blocks.push(block);
    lines = [];
    kind = 'prose';
  };
  for (const raw of body.split('\n')) {
    if (FENCE.test(raw)) {
      close();
      inFence = !inFence;
      continue;
    }
    if (inFence) {
      lines.push(`${raw}  `);
      continue;
    }
    const line = raw.replace(QUOTE, '');
    const heading = HEADING.exec(line);
    const underline = UNDERLINE.exec(line);
    if (heading !== null) {
      close();
      pushHeading(
        blocks,
        heading[1]?.length ?? 1,
        line.slice(heading[0].length).replace(/[ \t]#{1,6}[ \t]*$/, ''),
      );
    } else if (underline !== null && lines.length > 0 && kind === 'prose') {
      const words = lines.join(' ');
      lines = [];
      pushHeading(blocks, underline[1] === undefined ? 2 : 1, words);
    } else if (line.trim() === '' || RULE.test(line) || TABLE_RULE.test(line)) close();
    else if (NOTE.test(line)) {
      close();
      kind = 'note';
      lines.push(line.replace(NOTE, ''));
    } else if (LIST_ITEM.test(line)) {
      close();
      lines.push(line.replace(LIST_ITEM, ''));
    } else if (lines.length > 0 || !REFERENCE.test(line)) lines.push(line);
  }
  close();
  return blocks;
}

/** Takes out `<script>…</script>` and `<style>…</style>`: their content is no text. */
function dropScripts(body: string): string {
  const kept: string[] = [];
  let from = 0;
  let isInside = false;
  for (const tag of body.matchAll(/<(\/?)(?:script|style)\b[^<>]{0,500}>/gi)) {
    if (!isInside) kept.push(body.slice(from, tag.index));
    isInside = tag[1] === '';
    from = tag.index + tag[0].length;
  }
  if (!isInside) kept.push(body.slice(from));
  return kept.join('');
}

/** A line break is a space unless it is a hard one. */
function joinSoftly(lines: readonly string[]): string {
  return lines
    .map((line, index) => {
      const isLast = index === lines.length - 1;
      return HARD_BREAK.test(line) && !isLast ? `${line.replace(/\\$/, '').trimEnd()}\n` : `${line} `;
    })
    .join('');
}

function pushHeading(blocks: ParsedBlock[], level: number, words: string): void {
  const text = cleanLine(stripMarkdownMarks(words));
  if (text !== null) blocks.push({ kind: 'heading', level, text });
}

/** The one heading of the first level, at the top, is the title. */
function takeTitle(
  blocks: readonly ParsedBlock[],
  known: string | null,
): { title: string | null; rest: readonly ParsedBlock[] } {
  const tops = blocks.filter((block) => block.kind === 'heading' && block.level === 1);
  const first = blocks[0];
  if (tops.length !== 1 || first !== tops[0] || first === undefined || blocks.length === 1)
    return { title: known, rest: blocks };
  return { title: known ?? first.text, rest: blocks.slice(1) };
}
