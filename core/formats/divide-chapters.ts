import { absorbBareChapters } from './absorb-bare-chapters';
import type { ParsedBlock, ParsedChapter } from './parsed-document';

/** An article keeps its headings in the text; what is longer than this many characters is divided by them. */
const ARTICLE_LENGTH = 15_000;

/**
 * Divides a text at the headings of its highest level of which there is more than one. What stands before the first
 * is a chapter of its own. A short text stays one chapter.
 * @param isBook whether the file says it is a book, however short
 */
export function divideChapters(blocks: readonly ParsedBlock[], isBook = false): ParsedChapter[] {
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const level = isBook || length > ARTICLE_LENGTH ? chapterLevel(blocks) : null;
  const chapters: { heading: string | null; blocks: ParsedBlock[] }[] = [];
  let current = { heading: null as string | null, blocks: [] as ParsedBlock[] };
  const close = () => {
    if (current.heading !== null || current.blocks.length > 0) chapters.push(current);
  };
  for (const block of blocks) {
    if (level !== null && block.kind === 'heading' && block.level === level) {
      close();
      current = { heading: block.text, blocks: [] };
    } else current.blocks.push(block);
  }
  close();
  return absorbBareChapters(chapters);
}

function chapterLevel(blocks: readonly ParsedBlock[]): number | null {
  const counts = [0, 0, 0, 0, 0, 0, 0];
  for (const block of blocks) {
    if (block.kind === 'heading') counts[block.level] = (counts[block.level] ?? 0) + 1;
  }
  const level = counts.findIndex((count) => count >= 2);
  return level === -1 ? null : level;
}
