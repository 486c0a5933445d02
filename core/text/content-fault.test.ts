import { expect, it } from 'vitest';
import { decodeSource, formatFault, isFault } from './content-fault';

it('decodes UTF-8 and drops a byte order mark', () => {
  const bytes = new TextEncoder().encode('\ufeffété\n');
  expect(decodeSource('x', bytes)).toEqual({ path: 'x', text: 'été\n' });
});

it.each([
  [[0x61, 0x0a, 0xe9, 0x74], 2, 2],
  [[0x61, 0xc3], 1, 1],
  [[0xff, 0xfe, 0x61, 0x00], 0, 1],
])('names the first byte of %j that is not UTF-8', (bytes, offset, line) => {
  const read = decodeSource('x', new Uint8Array(bytes));
  expect(isFault(read) && formatFault(read)).toBe(
    `x:${line}: error: not UTF-8 (byte ${offset}); save the file as UTF-8`,
  );
});
