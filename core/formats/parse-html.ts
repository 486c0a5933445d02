import { type DecodedText, decodeText } from './decode-text';
import { divideChapters } from './divide-chapters';
import { findArticle } from './find-article';
import { foldHeading } from './fold-heading';
import { refuse } from './format-fault';
import { readBlocks } from './html-blocks';
import { MAX_TEXT_BYTES } from './limits';
import { findFirst } from './markup-query';
import { parseMarkup } from './markup-tree';
import { findNoteTargets } from './note-targets';
import { readPageDetails } from './page-details';
import type { FileResult, ParsedBlock } from './parsed-document';
import { isBilingualMarkup, readBilingualMarkup } from './read-bilingual-markup';

/**
 * Reads a saved web page: the article, without what surrounds it, as plain text. Scripts, handlers, frames, drawings
 * and addresses do not survive. A page as long as a book is divided at its headings. A bilingual
 * page that we wrote comes back aligned.
 * @example parseHtml(bytes) // { ok: true, document: { title: 'Le titre', chapters: [{ heading: null, blocks: […] }], … } }
 */
export function parseHtml(bytes: Uint8Array): FileResult {
  if (bytes.length > MAX_TEXT_BYTES)
    return refuse({ code: 'too-large', bytes: bytes.length, limit: MAX_TEXT_BYTES });
  const decoded = decodeText(bytes);
  return decoded.ok ? parseHtmlText(decoded) : decoded;
}

function parseHtmlText({ text, encoding, warnings }: DecodedText): FileResult {
  if (text.trim() === '') return refuse({ code: 'empty' });
  const tree = parseMarkup(text, 'html');
  if (!tree.ok) return tree;
  const draft = isBilingualMarkup(tree.root) ? readBilingualMarkup([tree.root]) : null;
  if (draft !== null)
    return { ok: true, kind: 'aligned', document: { format: 'html', text: draft, warnings } };
  const details = readPageDetails(tree.root);
  const targets = findNoteTargets([['', tree.root]]);
  const { root, isBoilerplate } = findArticle(findFirst(tree.root, 'body') ?? tree.root);
  const { blocks } = readBlocks(root, { isBoilerplate, isNoteId: (id) => targets.has(`#${id}`) });
  const titled = takeTitle(blocks, details.title);
  const chapters = divideChapters(titled.blocks);
  if (!blocks.some((block) => block.kind !== 'heading')) return refuse({ code: 'no-text' });
  return {
    ok: true,
    kind: 'text',
    document: { format: 'html', ...details, title: titled.title, encoding, chapters, cues: null, warnings },
  };
}

/** The page’s title, not to be read twice: its first heading is taken off where it says the same. */
function takeTitle(
  blocks: readonly ParsedBlock[],
  title: string | null,
): { title: string | null; blocks: readonly ParsedBlock[] } {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.level === 1);
  const heading = at === -1 || at > 5 ? undefined : blocks[at];
  if (heading === undefined) return { title, blocks };
  const [said, shown] = [foldHeading(title ?? ''), foldHeading(heading.text)];
  if (title !== null && !said.includes(shown) && !shown.includes(said)) return { title, blocks };
  return { title: heading.text, blocks: blocks.filter((_, index) => index !== at) };
}
