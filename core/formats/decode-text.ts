import type { Refusal } from './format-fault';
import { refuse } from './format-fault';
import type { ParseWarning } from './parsed-document';

/** `declared` encodings are lower-case labels of the WHATWG Encoding Standard, as an XML or HTML file names them. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | (string & {});

export interface DecodedText {
  readonly ok: true;
  /** Without byte order mark; otherwise as it was. */
  readonly text: string;
  readonly encoding: TextEncoding;
  readonly warnings: readonly ParseWarning[];
}

/** What a document says of its own encoding: `<?xml encoding="…"?>`, `<meta charset=…>`. */
const DECLARATION =
  /<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,40})|<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i;
const UNDEFINED_IN_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** French has an accent every 25 letters; other alphabets in one byte have nothing but high bytes. */
const MOST_ACCENTS = 0.25;

/**
 * Reads bytes as text. A byte order mark decides; then zero bytes in every second place (UTF-16); then UTF-8,
 * where it is valid; then what the document declares; then Windows-1252, in which case a warning says so.
 * UTF-8 with a few damaged characters stays UTF-8, with U+FFFD in their place and a warning.
 * @returns refusals: `empty`, `binary` (control bytes), `bad-encoding` with the offset of the first byte that fits nothing
 * @example decodeText(Uint8Array.of(0xe9, 0x74, 0xe9)) // { text: 'été', encoding: 'windows-1252', … }
 */
export function decodeText(bytes: Uint8Array): DecodedText | Refusal {
  if (bytes.length === 0) return refuse({ code: 'empty' });
  const wide = guessWideEncoding(bytes);
  if (wide !== null) return decoded(bytes, wide, []);
  if (isBinary(bytes)) return refuse({ code: 'binary' });
  const damage = surveyUtf8(bytes);
  if (damage.broken === 0) return decoded(bytes, 'utf-8', []);
  if (damage.multibyte >= 10 * damage.broken) {
    const warning = { code: 'replaced-characters', count: damage.broken, offset: damage.first } as const;
    return decoded(bytes, 'utf-8', [warning]);
  }
  const declared = declaredEncoding(bytes);
  const encoding = declared ?? 'windows-1252';
  if (declared === null) {
    const offset = firstMisfit(bytes, damage.first);
    if (offset !== null) return refuse({ code: 'bad-encoding', offset });
  }
  return decoded(bytes, encoding, [{ code: 'legacy-encoding', encoding }]);
}

function decoded(bytes: Uint8Array, encoding: TextEncoding, warnings: readonly ParseWarning[]): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  return {
    ok: true,
    text: encoding === 'windows-1252' ? restorePunctuation(text) : text,
    encoding,
    warnings,
  };
}

/** Windows-1252 from 0x80: `\0` where it defines nothing. */
const FROM_0X80 = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/** Node 20 reads Windows-1252 as ISO 8859-1, in which curly quotes, œ and € are control characters. */
function restorePunctuation(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => {
    const mark = FROM_0X80.charAt(control.charCodeAt(0) - 0x80);
    return mark === '\0' ? control : mark;
  });
}

function guessWideEncoding(bytes: Uint8Array): TextEncoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = Math.min(bytes.length, 4_000) & ~1;
  if (sample < 4) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const most = sample * 0.4;
  if (odd >= most && even < odd / 20) return 'utf-16le';
  if (even >= most && odd < even / 20) return 'utf-16be';
  return null;
}

/** Text has no zero bytes and hardly any other control bytes. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27 && byte !== 26) controls += 1;
  }
  return controls * 100 > bytes.length;
}

/** Counts well-formed and broken characters of more than one byte (Unicode 16, table 3-7, without its corner cases). */
function surveyUtf8(bytes: Uint8Array): { multibyte: number; broken: number; first: number } {
  const survey = { multibyte: 0, broken: 0, first: -1 };
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 1) survey.multibyte += 1;
    if (length === 0) {
      if (survey.broken === 0) survey.first = at;
      survey.broken += 1;
    }
    at += Math.max(length, 1);
    // What is left of a broken character is part of the same damage.
    while (length === 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at += 1;
  }
  return survey;
}

/** 0 where no character begins. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  for (let next = 1; next < length; next++) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  const second = bytes[at + 1] ?? 0;
  if (lead === 0xe0 && second < 0xa0) return 0;
  if (lead === 0xed && second >= 0xa0) return 0;
  if (lead === 0xf0 && second < 0x90) return 0;
  if (lead === 0xf4 && second >= 0x90) return 0;
  return length;
}

function declaredEncoding(bytes: Uint8Array): TextEncoding | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2_000));
  const match = DECLARATION.exec(head);
  const label = match?.[1] ?? match?.[2];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === 'utf-8' || encoding.startsWith('utf-16') ? null : encoding;
  } catch {
    return null;
  }
}

/** The first byte that Windows-1252 does not define, or that of a text in another alphabet. */
function firstMisfit(bytes: Uint8Array, firstHigh: number): number | null {
  let letters = 0;
  let accented = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (UNDEFINED_IN_1252.has(byte)) return at;
    if (byte >= 0xc0) accented += 1;
    else if ((byte | 32) >= 97 && (byte | 32) <= 122) letters += 1;
  }
  // A word or two may well be all accents: « été ».
  return accented > 20 && accented > MOST_ACCENTS * (letters + accented) ? firstHigh : null;
}
