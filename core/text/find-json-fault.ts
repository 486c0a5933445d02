/** Where a text stops being JSON, and what would have to stand there. */
export interface JsonFault {
  /** UTF-16 offset. */
  readonly offset: number;
  readonly reason: string;
}

const SPACE = /[ \t\r\n]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a line end or another control character ends no string
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/**
 * Finds the first place that keeps a text from being JSON (RFC 8259), since the messages of `JSON.parse` differ
 * between engines and often name no place.
 * @returns null where the text is JSON.
 * @example findJsonFault('{"a": 1,}') // { offset: 8, reason: 'a "name" should stand before “}”' }
 */
export function findJsonFault(text: string): JsonFault | null {
  let at = 0;

  function take(pattern: RegExp): boolean {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  }

  function skip(mark: string): boolean {
    take(SPACE);
    if (text[at] !== mark) return false;
    at++;
    return true;
  }

  function expected(what: string): JsonFault {
    take(SPACE);
    const found = /^[^\s,:[\]{}]+|^./u.exec(text.slice(at, at + 24))?.[0];
    return {
      offset: at,
      reason: `${what} should stand ${found ? `before “${found}”` : 'at the end of the file'}`,
    };
  }

  function value(): JsonFault | null {
    if (skip('{'))
      return list('}', () => (string() ? (skip(':') ? value() : expected('a colon')) : expected('a "name"')));
    if (skip('[')) return list(']', value);
    return string() || take(SCALAR) ? null : expected('a value (text in straight double quotes)');
  }

  function string(): boolean {
    take(SPACE);
    return take(STRING);
  }

  function list(end: string, item: () => JsonFault | null): JsonFault | null {
    if (skip(end)) return null;
    for (;;) {
      const fault = item();
      if (fault) return fault;
      if (skip(end)) return null;
      if (!skip(',')) return expected(`a comma or ${end}`);
    }
  }

  const fault = value();
  if (fault) return fault;
  take(SPACE);
  return at === text.length ? null : { offset: at, reason: 'the file should end here; remove what follows' };
}
