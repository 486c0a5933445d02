import type { ParsedDocument } from '@/core/formats/parsed-document';

const LONGEST_TITLE = 110;

/**
 * Takes a first line that reads like a title (short, not a sentence) off a text that names none.
 * @example takeTitleLine(document) // “La pluie” above the text becomes its title
 */
export function takeTitleLine(document: ParsedDocument): ParsedDocument {
  const [chapter, ...others] = document.chapters;
  const [line, next] = chapter?.blocks ?? [];
  if (document.title !== null || !chapter || chapter.heading !== null || !line || !next) return document;
  const isTitle =
    (line.kind === 'heading' || line.kind === 'prose') &&
    line.text.length <= LONGEST_TITLE &&
    !/[.!?…»”":;,]$/u.test(line.text);
  if (!isTitle) return document;
  return {
    ...document,
    title: line.text,
    chapters: [{ ...chapter, blocks: chapter.blocks.slice(1) }, ...others],
  };
}
