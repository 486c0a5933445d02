import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};
const french = 'Où vas-tu, Noël ? — Très loin d’ici, « là-bas ».';

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8(french), 'utf-8'],
    ['UTF-8 with a mark', utf8(`\ufeff${french}`), 'utf-8'],
    ['UTF-16, little end first, with a mark', utf16(`\ufeff${french}`, true), 'utf-16le'],
    ['UTF-16, big end first, with a mark', utf16(`\ufeff${french}`, false), 'utf-16be'],
    ['UTF-16, little end first', utf16(french, true), 'utf-16le'],
    ['UTF-16, big end first', utf16(french, false), 'utf-16be'],
  ])('reads %s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ ok: true, text: french, encoding, warnings: [] });
  });

  it('reads Windows-1252 and says so', () => {
    expect(decodeText(latin('L\x92\xe9t\xe9, 12 \x80, c\x9cur'))).toEqual({
      ok: true,
      text: 'L’été, 12 €, cœur',
      encoding: 'windows-1252',
      warnings: [{ code: 'legacy-encoding', encoding: 'windows-1252' }],
    });
  });

  it('follows a declaration where the bytes are not Unicode', () => {
    const page = latin('<meta charset="iso-8859-15"><p>12 \xa4</p>');
    expect(decodeText(page)).toMatchObject({
      text: expect.stringContaining('12 €'),
      encoding: 'iso-8859-15',
    });
  });

  it('keeps a text in UTF-8 that is damaged in one place, and says where', () => {
    const bytes = utf8('é'.repeat(20));
    bytes[4] = 0xff;
    expect(decodeText(bytes)).toMatchObject({
      encoding: 'utf-8',
      warnings: [{ code: 'replaced-characters', offset: 4 }],
    });
  });

  it.each([
    ['nothing', new Uint8Array(), { code: 'empty' }],
    ['zero bytes', Uint8Array.of(97, 0, 97, 97, 0, 0), { code: 'binary' }],
    ['a byte that no encoding has', latin('D\xe9j\xe0 \x81'), { code: 'bad-encoding', offset: 5 }],
  ])('refuses %s', (_, bytes, reason) => {
    expect(decodeText(bytes)).toEqual({ ok: false, reason });
  });

  it('gives back any text that was written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const printable = text.replace(/\p{Cc}|\ufeff/gu, '') || 'a';
        expect(decodeText(utf8(printable))).toMatchObject({ ok: true, text: printable });
      }),
    );
  });
});
