import { detectLanguage } from '@/core/text/detect-language';
import { decodeText } from './decode-text';
import { refuse } from './format-fault';
import { joinCues } from './join-cues';
import { MAX_TEXT_BYTES } from './limits';
import { type ParseResult, plainDocument } from './parsed-document';
import { readCues } from './read-cues';

/**
 * Reads one track of subtitles, SubRip or WebVTT. The text is what is said, sentence by sentence, cue breaks joined;
 * a long silence begins a paragraph. Two tracks are paired by `pairSubtitles`, from the cues that are kept beside it.
 */
export function parseSubtitles(bytes: Uint8Array, format: 'srt' | 'vtt'): ParseResult {
  if (bytes.length > MAX_TEXT_BYTES)
    return refuse({ code: 'too-large', bytes: bytes.length, limit: MAX_TEXT_BYTES });
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  if (decoded.text.trim() === '') return refuse({ code: 'empty' });
  const list = readCues(decoded.text, format);
  if (!list.ok) return list;
  const sample = list.cues.slice(0, 500).map((cue) => cue.text);
  const language = detectLanguage(sample.join('\n'));
  const scenes = joinCues(list.cues, language ?? 'fr');
  const blocks = scenes.map((scene) => ({
    kind: 'prose' as const,
    text: scene.map(({ text }) => text).join(' '),
  }));
  return {
    ok: true,
    document: {
      ...plainDocument(format, [{ heading: null, blocks: blocks.filter(({ text }) => text !== '') }]),
      language,
      encoding: decoded.encoding,
      cues: list.cues,
      warnings: [...decoded.warnings, ...list.warnings],
    },
  };
}
