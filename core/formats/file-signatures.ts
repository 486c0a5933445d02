import type { ForeignKind } from './format-fault';

/** First bytes of what is no text to read: offset, bytes, kind. */
const SIGNATURES: readonly (readonly [offset: number, bytes: string, kind: ForeignKind])[] = [
  [0, '{\\rtf', 'rtf'],
  [0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'doc'],
  [60, 'BOOKMOBI', 'mobi'],
  [60, 'TEXtREAd', 'mobi'],
  [0, '\x89PNG', 'image'],
  [0, '\xff\xd8\xff', 'image'],
  [0, 'GIF8', 'image'],
  [0, 'BM\x36', 'image'],
  [0, 'II*\0', 'image'],
  [0, 'MM\0*', 'image'],
  [8, 'WEBP', 'image'],
  [4, 'ftypavif', 'image'],
  [4, 'ftypheic', 'image'],
  [4, 'ftyp', 'audio-or-video'],
  [0, 'RIFF', 'audio-or-video'],
  [0, 'OggS', 'audio-or-video'],
  [0, 'ID3', 'audio-or-video'],
  [0, '\x1a\x45\xdf\xa3', 'audio-or-video'],
  [0, '\x1f\x8b', 'archive'],
  [0, 'BZh', 'archive'],
  [0, '7z\xbc\xaf\x27\x1c', 'archive'],
  [0, 'Rar!', 'archive'],
  [0, '\xfd7zXZ', 'archive'],
];
/** A PDF may have a few bytes before its signature. */
const PDF_WITHIN = 1_024;

/** Recognises a foreign format by its first bytes, whatever the file is called. */
export function foreignKind(bytes: Uint8Array): ForeignKind | null {
  const head = String.fromCharCode(...bytes.subarray(0, PDF_WITHIN));
  if (/(?:^|[\s\0])%PDF-\d|^\ufeff?.{0,8}%PDF-\d/s.test(head)) return 'pdf';
  return SIGNATURES.find(([offset, signature]) => head.startsWith(signature, offset))?.[2] ?? null;
}

/** `PK`, with the mark of a first file, an empty archive or a split one. */
export function isZip(bytes: Uint8Array): boolean {
  const mark = String.fromCharCode(...bytes.subarray(0, 4));
  return mark === 'PK\x03\x04' || mark === 'PK\x05\x06' || mark === 'PK\x07\x08';
}
