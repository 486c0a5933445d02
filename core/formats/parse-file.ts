import { detectFormat } from './detect-format';
import type { FormatName } from './format-fault';
import { parseDocx } from './parse-docx';
import { parseEpub } from './parse-epub';
import { parseHtml } from './parse-html';
import { parseMarkdown } from './parse-markdown';
import { parsePlainText } from './parse-plain-text';
import { parseSubtitles } from './parse-subtitles';
import { parseTmx } from './parse-tmx';
import type { AlignedResult, FileResult, ParseResult } from './parsed-document';
import { parseTsv } from './tsv';

/**
 * Reads any file that is understood here. Two tracks of subtitles are read one by one, then paired with `pairSubtitles`.
 * Nothing is fetched, nothing is run, and nothing throws: what is wrong with a file is a refusal that says so.
 * @param name decides only where the content leaves it open: `.md`, `.tsv`
 * @example
 * const result = parseFile('candide.epub', bytes);
 * if (!result.ok) console.error(describeFault(result.reason));
 */
export function parseFile(name: string, bytes: Uint8Array): FileResult {
  const detection = detectFormat(name, bytes);
  return detection.ok ? parseAs(detection.format, bytes) : detection;
}

function parseAs(format: FormatName, bytes: Uint8Array): FileResult {
  switch (format) {
    case 'text':
      return asText(parsePlainText(bytes));
    case 'markdown':
      return asText(parseMarkdown(bytes));
    case 'html':
      return parseHtml(bytes);
    case 'epub':
      return parseEpub(bytes);
    case 'docx':
      return asText(parseDocx(bytes));
    case 'srt':
    case 'vtt':
      return asText(parseSubtitles(bytes, format));
    case 'tmx':
      return asAligned(parseTmx(bytes));
    case 'tsv':
      return asAligned(parseTsv(bytes));
  }
}

function asText(result: ParseResult): FileResult {
  return result.ok ? { ...result, kind: 'text' } : result;
}

function asAligned(result: AlignedResult): FileResult {
  return result.ok ? { ...result, kind: 'aligned' } : result;
}
