import { foldHeading } from './fold-heading';
import type { ParsedBlock, ParsedChapter } from './parsed-document';

/**
 * Removes chapters that are nothing but a heading. One that comes again with its chapter was a line of a table of
 * contents; any other (« Première partie ») becomes a heading at the top of the chapter that follows.
 */
export function absorbBareChapters(chapters: readonly ParsedChapter[]): ParsedChapter[] {
  const last = new Map<string, number>();
  chapters.forEach(({ heading }, index) => {
    if (heading !== null) last.set(foldHeading(heading), index);
  });
  const kept: ParsedChapter[] = [];
  let waiting: ParsedBlock[] = [];
  chapters.forEach(({ heading, blocks }, index) => {
    if (blocks.length > 0) {
      kept.push({ heading, blocks: [...waiting, ...blocks] });
      waiting = [];
    } else if (heading !== null && last.get(foldHeading(heading)) === index) {
      waiting.push({ kind: 'heading', level: 1, text: heading });
    }
  });
  if (waiting.length > 0) kept.push({ heading: null, blocks: waiting });
  return kept;
}
