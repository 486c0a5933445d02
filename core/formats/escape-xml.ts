/** What XML 1.0 cannot hold at all, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text for an element of XML or HTML. Characters that XML cannot hold are left out; a carriage return is written as a
 * reference, for a reader would turn it into a line feed.
 */
export function escapeText(text: string): string {
  return text
    .replace(NOT_XML, '')
    .replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? '')
    .replace(/\r/g, '&#13;');
}

/** Text for an attribute in double quotes, in which a reader would turn every white space into a space. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/[\t\n]/g, (space) => `&#${space.charCodeAt(0)};`);
}
