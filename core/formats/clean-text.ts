// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u0080-\u0084\u0086-\u009f]/g;
/** Soft hyphens, zero-width spaces and byte order marks: invisible, and in the way of every look-up. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029\f]/g;
/** Not the no-break spaces U+00A0 and U+202F, which French sets before ; : ! ? */
const SPACES = /[ \t\n\r\f\v]+/g;

/**
 * Makes text from anywhere fit to work with: composed letters (Unicode NFC), `\n` for every line end,
 * no control or invisible characters, no half of a surrogate pair.
 */
export function cleanText(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(CONTROLS, '')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .normalize('NFC');
}

/** One line: runs of spaces and line breaks become a space; no-break spaces stay. */
export function collapseSpaces(text: string): string {
  return text.replace(SPACES, ' ').trim();
}

/** No title or name is longer than this. */
const LONGEST_LINE = 500;

/** Both, cut at 500 characters: for titles and names. Null where nothing is left. */
export function cleanLine(text: string | null | undefined): string | null {
  return (
    collapseSpaces(cleanText(text ?? ''))
      .slice(0, LONGEST_LINE)
      .trimEnd() || null
  );
}
