/** `.` `!` `?` `…` and the doubled marks ‼ ⁇ ⁈ ⁉. */
export function isTerminator(code: number): boolean {
  return (
    code === 46 ||
    code === 33 ||
    code === 63 ||
    code === 8230 ||
    (code >= 0x203c && code <= 0x2049 && (code === 0x203c || code >= 0x2047))
  );
}

/** White space, the no-break ones (U+00A0, U+202F) included. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 160) return code === 0x85;
  return (
    code === 160 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Marks that may stand before the first word of a sentence: quotes, brackets, dialogue dashes. */
export function isOpening(code: number): boolean {
  return OPENING.has(code);
}

/** Marks that close together with a sentence. */
export function isClosing(code: number): boolean {
  return CLOSING.has(code);
}

const OPENING = new Set([...'«“„‘\'"([{—–-•*‹¿¡'].map((mark) => mark.charCodeAt(0)));
const CLOSING = new Set([...'»”’\'")]}›'].map((mark) => mark.charCodeAt(0)));

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A capital letter at this offset. */
export function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

const LETTER = /[\p{L}\p{N}]/u;

/** A letter or digit. */
export function isWordCharacter(code: number): boolean {
  if (code < 128)
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return LETTER.test(String.fromCharCode(code));
}
