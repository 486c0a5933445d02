/** What a line of Markdown marks without saying: in order, each linear on any input. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/<!--[^<>]{0,2000}-->/g, ''],
  // Images say nothing to read; links keep their words.
  [/!\[([^\]\n[]{0,500})\]\((?:[^()\n]|\([^()\n]{0,200}\)){0,2000}\)/g, ''],
  [/\[\^[^\]\n[]{1,50}\]/g, ''],
  [/\[([^\]\n[]{0,1000})\]\((?:[^()\n]|\([^()\n]{0,200}\)){0,2000}\)/g, '$1'],
  [/\[([^\]\n[]{1,1000})\]\[[^\]\n[]{0,200}\]/g, '$1'],
  [/<(?:https?:\/\/|mailto:)([^>\s<]{1,500})>/g, '$1'],
  [/<\/?[a-z][^<>\n]{0,500}>/gi, ''],
  [/`{1,2}([^`\n]{1,500})`{1,2}/g, '$1'],
  [/\*\*\*([^*\n]{1,2000})\*\*\*/g, '$1'],
  [/\*\*([^*\n]{1,2000})\*\*/g, '$1'],
  [/\*(?![\s*])([^*\n]{1,2000})\*/g, '$1'],
  [/(?<![\p{L}\p{N}_])_{1,3}(?![\s_])([^_\n]{1,2000})_{1,3}(?![\p{L}\p{N}_])/gu, '$1'],
  [/~~([^~\n]{1,2000})~~/g, '$1'],
];
const ANY_MARK = /[\\`*_~[\]<&\ue000]/;
const ESCAPE = /\\[!-/:-@[-`{-~]/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/**
 * Plain text of inline Markdown: emphasis, links, code and tags give up their marks and keep their words; images and
 * references to notes go.
 * @example stripMarkdownMarks('un **mot** [lié](x)') // 'un mot lié'
 */
export function stripMarkdownMarks(text: string): string {
  if (!ANY_MARK.test(text)) return text;
  // What is escaped is hidden from the rules while they run: U+E000 is private, and no text’s own.
  let plain = text
    .replace(/\ue000/g, '')
    .replace(ESCAPE, (pair) => `\ue000${String.fromCharCode(0xe100 + pair.charCodeAt(1))}`);
  for (const [pattern, replacement] of MARKS) plain = plain.replace(pattern, replacement);
  return plain
    .replace(/\ue000([\ue100-\ue17f])/g, (_, hidden: string) =>
      String.fromCharCode(hidden.charCodeAt(0) - 0xe100),
    )
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '');
}
