import { absorbBareChapters } from './absorb-bare-chapters';
import { nameChapter } from './chapter-heading-choice';
import type { ContentsEntry } from './epub-contents';
import type { BlockReading } from './html-blocks';
import type { ParsedBlock, ParsedChapter } from './parsed-document';

export interface SpineFile extends BlockReading {
  readonly path: string;
}

/** Volume, book, part, chapter may begin at one place. */
const MOST_LABELS = 4;

/**
 * Divides a book’s files into chapters: where its table of contents points, and where a file that it does not name
 * opens with a heading. Any other file goes on with the chapter before it, as long chapters are often cut in two.
 */
export function bookChapters(
  files: readonly SpineFile[],
  contents: readonly ContentsEntry[],
): ParsedChapter[] {
  const chapters: ParsedChapter[] = [];
  let labels: readonly string[] = [];
  let blocks: ParsedBlock[] = [];
  const close = () => {
    const chapter = nameChapter(labels, blocks);
    if (chapter.heading !== null || chapter.blocks.length > 0) chapters.push(chapter);
    blocks = [];
  };
  const entriesByPath = groupByPath(contents);
  for (const file of files) {
    const cuts = findCuts(file, entriesByPath.get(file.path) ?? [], contents.length > 0);
    file.blocks.forEach((block, index) => {
      const cut = cuts.get(index);
      if (cut !== undefined) {
        close();
        labels = cut;
      }
      blocks.push(block);
    });
  }
  close();
  return absorbBareChapters(chapters);
}

function groupByPath(contents: readonly ContentsEntry[]): Map<string, ContentsEntry[]> {
  const groups = new Map<string, ContentsEntry[]>();
  for (const entry of contents) {
    const group = groups.get(entry.path);
    if (group === undefined) groups.set(entry.path, [entry]);
    else group.push(entry);
  }
  return groups;
}

/** Block index → labels of the entries that point there, the outer part first. */
function findCuts(
  file: SpineFile,
  entries: readonly ContentsEntry[],
  isListed: boolean,
): Map<number, string[]> {
  const cuts = new Map<number, string[]>();
  for (const { fragment, label } of entries) {
    const at = fragment === null ? 0 : (file.anchors.get(fragment) ?? 0);
    const labels = cuts.get(at);
    if (labels === undefined) cuts.set(at, [label]);
    else if (labels.length < MOST_LABELS && !labels.includes(label)) labels.push(label);
  }
  const opens = file.blocks[0];
  const opensChapter = !isListed || (opens?.kind === 'heading' && opens.level <= 2);
  if (!cuts.has(0) && opensChapter) cuts.set(0, []);
  return cuts;
}
