const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

/**
 * French typography for display: curly apostrophes, a narrow no-break space before ; ! ? » and after «, a no-break
 * space before a colon, no break inside a number. Existing spaces are replaced, missing ones are added.
 * (Lexique des règles typographiques en usage à l’Imprimerie nationale, 2002; the colon’s space is a full one there.)
 * @example typesetFrench("l'« aide » ?") // 'l’« aide » ?' with no-break spaces
 */
export function typesetFrench(text: string): string {
  return text
    .replace(/(?<=\p{L})'/gu, '’')
    .replace(/«[ \u00a0\u202f]*(?=\S)/gu, `«${NARROW}`)
    .replace(/(?<=\S)[ \u00a0\u202f]*»/gu, `${NARROW}»`)
    .replace(/(?<=[\p{L}\p{N})\]”»%])[ \u00a0\u202f]*(?=[;!?](?:[\s»”)!?…]|$))/gu, NARROW)
    .replace(/(?<=[\p{L}\p{N})\]”»%])[ \u00a0\u202f]+(?=:(?:\s|$))/gu, NO_BREAK)
    .replace(/(?<=\p{L}|»)(?=:\s)/gu, NO_BREAK)
    .replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/gu, NARROW)
    .replace(/(?<=\d)[ \u00a0\u202f](?=%|€|\$|°)/gu, NARROW);
}
