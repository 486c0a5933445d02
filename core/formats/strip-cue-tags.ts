const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  lrm: '',
  rlm: '',
  quot: '"',
  apos: "'",
};

/**
 * Words of a subtitle without `<i>`, `<font …>`, `<v Marie>`, `<00:01.000>`, `{\an8}`, entities and music notes.
 * @example stripCueTags('{\\an8}<i>Bonjour</i> &amp; merci ♪') // 'Bonjour & merci '
 */
export function stripCueTags(text: string): string {
  return text
    .replace(/\{\\[^{}\n]{0,200}\}/g, '')
    .replace(/<\/?[a-z][^<>\n]{0,200}>/gi, '')
    .replace(/<[\d:.]{5,15}>/g, '')
    .replace(/[♪♫♬]/g, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '');
}
