import { cleanText, collapseSpaces } from './clean-text';
import type { ParsedBlock } from './parsed-document';

/** A line of a novel’s page has more; a line of verse seldom does. */
const VERSE_LINE = 72;
const DIALOGUE_DASH = /^(?:[—–―]|-\s)/u;
const CAPITAL = /^[«“"'‘(\s—–-]*[\p{Lu}\p{N}]/u;

/**
 * Are these lines verse: at least three, all short, nearly all beginning with a capital?
 * Two lines, or lines of prose broken by hand, are not.
 */
export function looksLikeVerse(lines: readonly string[]): boolean {
  const written = lines.map((line) => line.trim()).filter(Boolean);
  if (written.length < 3 || written.some((line) => line.length > VERSE_LINE || DIALOGUE_DASH.test(line)))
    return false;
  const capitals = written.filter((line) => CAPITAL.test(line)).length;
  return capitals >= written.length * 0.8;
}

/**
 * Makes blocks of a stretch of text whose line breaks (`\n`) are meant: verse keeps them; an empty line begins
 * a paragraph, a line of dialogue too; any other break becomes a space.
 */
export function blocksOfLines(text: string, kind: 'prose' | 'verse' | 'note'): ParsedBlock[] {
  const blocks: ParsedBlock[] = [];
  for (const part of cleanText(text).split(/\n[ \t]*(?:\n[ \t]*)+/)) {
    const lines = part.split('\n').map(collapseSpaces).filter(Boolean);
    if (lines.length === 0) continue;
    if (kind === 'verse' || (kind === 'prose' && looksLikeVerse(lines))) {
      blocks.push({ kind: 'verse', text: lines.join('\n') });
    } else {
      for (const paragraph of joinLines(lines)) blocks.push({ kind, text: paragraph });
    }
  }
  return blocks;
}

function joinLines(lines: readonly string[]): string[] {
  const paragraphs: string[][] = [];
  for (const line of lines) {
    const current = paragraphs[paragraphs.length - 1];
    if (current === undefined || DIALOGUE_DASH.test(line)) paragraphs.push([line]);
    else current.push(line);
  }
  return paragraphs.map((paragraph) => paragraph.join(' '));
}
