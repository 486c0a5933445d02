import { describe, expect, it } from 'vitest';
import { detectFormat } from './detect-format';
import { makeArchive, makeBook } from './make-archive';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('detectFormat', () => {
  it.each([
    ['a.txt', 'Bonjour.', 'text'],
    ['a', 'Bonjour.', 'text'],
    ['a.md', '# Bonjour', 'markdown'],
    ['A.HTM', '<p>Bonjour.', 'html'],
    ['a.txt', '\ufeff<!-- x -->\n<!DOCTYPE html><p>Bonjour.', 'html'],
    ['a.txt', '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">', 'html'],
    ['a.xml', '<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4">', 'tmx'],
    ['a.txt', '1\r\n00:00:01,000 --> 00:00:02,000\r\nOui.', 'srt'],
    ['a.srt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nOui.', 'vtt'],
    ['a.tsv', 'fr\ten', 'tsv'],
    ['a.txt', 'Un <html> dans une phrase.', 'text'],
  ])('%s: %j is %s', (name, text, format) => {
    expect(detectFormat(name, utf8(text))).toEqual({ ok: true, format });
  });

  it('looks into archives, whatever they are called', () => {
    expect(detectFormat('a.zip', makeBook({ pages: { 'a.xhtml': 'x' } }))).toEqual({
      ok: true,
      format: 'epub',
    });
    const word = makeArchive({ '[Content_Types].xml': '', 'word/document.xml': '<w:document/>' });
    expect(detectFormat('a.epub', word)).toEqual({ ok: true, format: 'docx' });
  });

  it('knows UTF-16 subtitles by their content', () => {
    const text = '\ufeff1\n00:00:01,000 --> 00:00:02,000\nOui.';
    const bytes = new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
    expect(detectFormat('a.txt', bytes)).toEqual({ ok: true, format: 'srt' });
  });
});
