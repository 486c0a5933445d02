import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findJsonFault } from './find-json-fault';

it.each([
  ['{"a": 1,}', 8, 'a "name" should stand before “}”'],
  ['{"a": 1,, "b": 2}', 8, 'a "name" should stand before “,”'],
  ['{"a" 1}', 5, 'a colon should stand before “1”'],
  ['{"a": NOUN}', 6, 'a value (text in straight double quotes) should stand before “NOUN”'],
  ['{"a": “curly”}', 6, 'a value (text in straight double quotes) should stand before ““curly””'],
  ['{"a": "one"\n"b": 2}', 12, 'a comma or } should stand before “"b"”'],
  ['["a" "b"]', 5, 'a comma or ] should stand before “"b"”'],
  ['{"a": "no end}', 6, 'a value (text in straight double quotes) should stand before “"no”'],
  ['{"a": 1', 7, 'a comma or } should stand at the end of the file'],
  ['', 0, 'a value (text in straight double quotes) should stand at the end of the file'],
  ['{} {}', 3, 'the file should end here; remove what follows'],
  ['[01]', 1, 'a value (text in straight double quotes) should stand before “01”'],
])('%j is wrong at %i: %s', (text, offset, reason) => {
  expect(findJsonFault(text)).toEqual({ offset, reason });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

it('takes for JSON what JSON.parse takes for JSON', () => {
  const valid = fc.json();
  const broken = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', 'x', '\\', '0', '\n', ' ', '-', '\u0001'))
    .map(
      ([json, at, mark]) =>
        json.slice(0, at % (json.length + 1)) + mark + json.slice((at % (json.length + 1)) + 1),
    );
  fc.assert(fc.property(fc.oneof(valid, broken), (text) => (findJsonFault(text) === null) === parses(text)));
});
