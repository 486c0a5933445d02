import type { ForeignKind, FormatFault, FormatName } from './format-fault';

const FORMATS: Readonly<Record<FormatName, string>> = {
  text: 'a plain text',
  markdown: 'a Markdown file',
  html: 'a web page',
  epub: 'an EPUB book',
  docx: 'a Word document',
  srt: 'an SRT subtitle file',
  vtt: 'a WebVTT subtitle file',
  tmx: 'a TMX translation memory',
  tsv: 'a table of tab-separated values',
};

const FOREIGN: Readonly<Record<ForeignKind, string>> = {
  pdf: 'This is a PDF; copy its text and paste it, or look for the book as EPUB.',
  rtf: 'This is a Rich Text file; save it as .docx or .txt.',
  doc: 'This is an old Word document; save it as .docx or .txt.',
  odt: 'This is an OpenDocument text; save it as .docx, .html or .txt.',
  mobi: 'This is a Kindle book; convert it to EPUB first.',
  image: 'This is a picture; there is no text in it to read.',
  archive: 'This is an archive; unpack it and choose the text inside.',
  'audio-or-video': 'This is a recording; choose its subtitles (.srt or .vtt) instead.',
  office: 'This is an office document that is not a text; save what you want to read as .docx or .txt.',
};

/**
 * A fault as an English sentence for the command line: what is wrong, where, and the way out.
 * @example describeFault({ code: 'broken-time', line: 12, text: '00:99 -->' })
 */
export function describeFault(fault: FormatFault): string {
  switch (fault.code) {
    case 'empty':
      return 'The file is empty.';
    case 'too-large':
      return `The file has ${megabytes(fault.bytes)} MB; at most ${megabytes(fault.limit)} MB can be read. Split it.`;
    case 'not-this-format':
      return `This is not ${FORMATS[fault.format]}; check that the download is complete.`;
    case 'foreign-format':
      return FOREIGN[fault.kind];
    case 'binary':
      return 'This is not a text file.';
    case 'bad-encoding':
      return `The text is in an unknown encoding (byte ${fault.offset}); save it as UTF-8.`;
    case 'broken-zip':
      return `The file is damaged${fault.entry === null ? '' : ` (${fault.entry})`}; download it again.`;
    case 'zip-bomb':
      return `The file swells beyond all measure when unpacked (${fault.entry}); it is not a book, do not open it.`;
    case 'path-trick':
      return `The file holds an unsafe path (${fault.entry}); it was made to do harm, do not open it.`;
    case 'drm':
      return 'The book is protected against copying (DRM); only unprotected books can be read.';
    case 'missing-part':
      return `The file lacks ${fault.part}, without which the rest cannot be found; get another copy.`;
    case 'broken-time':
      return `Line ${fault.line} is no pair of times (“${fault.text}”); it should look like 00:01:02,000 --> 00:01:04,500.`;
    case 'entity-declaration':
      return `The file defines ${fault.external ? 'external ' : ''}entities of its own, which can do harm; remove them from its DOCTYPE.`;
    case 'too-complex':
      return fault.what === 'depth'
        ? `Elements are nested more than ${fault.limit} deep; this is no text to read.`
        : `There are more than ${fault.limit} elements; split the file.`;
    case 'truncated':
      return `The file ends in the middle (<${fault.element}> is not closed); download it again.`;
    case 'no-language-pair':
      return `French and English are needed; the file has ${fault.found.length === 0 ? 'neither' : fault.found.join(', ')}.`;
    case 'no-text':
      return 'There is no text in it to read.';
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1).replace(/\.0$/, '');
}
