import type { TextSpan } from './split-sentences';

/** A line longer than this was not broken by hand to fit a page: it is a paragraph of its own. */
const WRAPPED_LINE = 120;
/** A shorter line, if it does not end a block, was broken before the page was full: verse, a list, an address. */
const FULL_LINE = 40;
const BLANK_LINE = /\n[^\S\n]*\n\s*/g;

/**
 * Splits a plain text into paragraphs. An empty line always separates them; where a block has lines too
 * long for a page, every line is a paragraph; where its lines are of one width, it is one wrapped paragraph.
 * Line ends may be `\n` or `\r\n`.
 * @returns trimmed spans (UTF-16 offsets) in order, none empty
 */
export function findParagraphs(text: string): TextSpan[] {
  const spans: TextSpan[] = [];
  let start = 0;
  const close = (end: number) => {
    const block = text.slice(start, end);
    if (isWrapped(block)) pushTrimmed(spans, text, start, end);
    else {
      let at = start;
      for (const line of block.split('\n')) {
        pushTrimmed(spans, text, at, at + line.length);
        at += line.length + 1;
      }
    }
  };
  for (const gap of text.matchAll(BLANK_LINE)) {
    close(gap.index);
    start = gap.index + gap[0].length;
  }
  close(text.length);
  return spans;
}

/**
 * The paragraphs of a plain text, as {@link findParagraphs} finds them.
 * @example splitParagraphs('Un.\n\nDeux.') // ['Un.', 'Deux.']
 */
export function splitParagraphs(text: string): string[] {
  return findParagraphs(text).map(({ start, end }) => text.slice(start, end));
}

function isWrapped(block: string): boolean {
  const lines = block.split('\n').map((line) => line.trimEnd().length);
  const inner = lines.slice(0, -1);
  if (inner.length === 0) return true;
  if (lines.some((length) => length > WRAPPED_LINE)) return false;
  // Verse and other short lines hang together too: what is said may run on from line to line.
  const full = inner.filter((length) => length >= FULL_LINE).length;
  return full * 2 >= inner.length || inner.every((length) => length < FULL_LINE + 20);
}

function pushTrimmed(spans: TextSpan[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  if (to > from) spans.push({ start: from, end: to });
}
