import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInvalidUtf8 } from './find-invalid-utf8';

describe('findInvalidUtf8', () => {
  it.each([
    ['a byte of Windows-1252', [0x61, 0xe9, 0x62], 1],
    ['a sequence cut off', [0x61, 0xc3], 1],
    ['an overlong form', [0xc0, 0xaf], 0],
    ['a surrogate', [0x61, 0xed, 0xa0, 0x80], 1],
    ['beyond Unicode', [0xf5, 0x80, 0x80, 0x80], 0],
    ['UTF-16 with a mark', [0xff, 0xfe, 0x61, 0x00], 0],
  ])('%s', (_, bytes, offset) => {
    expect(findInvalidUtf8(Uint8Array.from(bytes))).toBe(offset);
  });

  it('finds nothing wrong exactly where a decoder does not', () => {
    const decodes = (bytes: Uint8Array) => {
      try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return true;
      } catch {
        return false;
      }
    };
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 8 }),
      fc.string({ unit: 'grapheme' }).map((text) => new TextEncoder().encode(text)),
    );
    fc.assert(fc.property(bytes, (sample) => (findInvalidUtf8(sample) === null) === decodes(sample)));
  });
});
