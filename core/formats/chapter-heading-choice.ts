import { foldHeading } from './fold-heading';
import type { ParsedBlock, ParsedChapter } from './parsed-document';

const MOST_LEADING = 4;

/**
 * Names a chapter by the headings it opens with and the line that a table of contents has for it. Where both say
 * the same, the heading is taken out of the text; where they differ, the text keeps its own.
 * @param labels from the outer part to the inner: `['Première partie', 'Chapitre 1']`
 */
export function nameChapter(labels: readonly string[], blocks: readonly ParsedBlock[]): ParsedChapter {
  const firstProse = blocks.findIndex((block) => block.kind !== 'heading');
  const count = Math.min(firstProse === -1 ? blocks.length : firstProse, MOST_LEADING);
  const leading = blocks.slice(0, count).map((block) => block.text);
  const label = labels.length === 0 ? null : labels.join(' – ');
  if (label === null) {
    return { heading: leading.length === 0 ? null : leading.join(' – '), blocks: blocks.slice(count) };
  }
  if (leading.length === 0) return { heading: label, blocks };
  const listed = foldHeading(label);
  const shown = foldHeading(leading.join(''));
  if (listed.includes(shown)) return { heading: label, blocks: blocks.slice(count) };
  if (shown.includes(listed)) return { heading: leading.join(' – '), blocks: blocks.slice(count) };
  return { heading: label, blocks };
}
