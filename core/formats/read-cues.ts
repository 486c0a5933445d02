import { cleanText, collapseSpaces } from './clean-text';
import { type Refusal, refuse } from './format-fault';
import type { ParseWarning } from './parsed-document';
import { stripCueTags } from './strip-cue-tags';

/** A subtitle: when it shows, in milliseconds from the start, and its lines (separated by `\n`). */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface CueList {
  readonly ok: true;
  /** In order of their start. */
  readonly cues: readonly Cue[];
  readonly warnings: readonly ParseWarning[];
}

const ARROW = '-->';
const TIMES =
  /^\s*(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[,.](\d{1,3}))?\s*-->\s*(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[,.](\d{1,3}))?(?:\s|$)/;
/** Blocks of WebVTT that are not read aloud. */
const SILENT_BLOCK = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;

/**
 * Reads SubRip or WebVTT: both are blocks of a line of times and lines of text. Numbers, names, styles and positions are
 * dropped, and tags inside the text.
 * @returns refusal `broken-time` with the line, where a line with `-->` is no pair of times or ends before it begins
 */
export function readCues(source: string, format: 'srt' | 'vtt'): CueList | Refusal {
  const lines = cleanText(source).split('\n');
  const cues: Cue[] = [];
  let times: { start: number; end: number } | null = null;
  let text: string[] = [];
  let isSilent = format === 'vtt';
  let disorder: number | null = null;
  const close = () => {
    const words = times === null ? '' : cueText(text);
    if (times !== null && words !== '') cues.push({ ...times, text: words });
    text = [];
  };
  for (const [index, line] of lines.entries()) {
    if (line.includes(ARROW)) {
      // The line before is the cue’s number or name.
      const previous = text[text.length - 1];
      const isName =
        previous !== undefined && (/^\s*\d+\s*$/.test(previous) || text[text.length - 2]?.trim() === '');
      if (isName) text.pop();
      close();
      const read = readTimes(line);
      if (read === null)
        return refuse({ code: 'broken-time', line: index + 1, text: line.trim().slice(0, 80) });
      if (times !== null && read.start < times.start) disorder ??= index + 1;
      times = read;
      isSilent = false;
    } else if (format === 'vtt' && SILENT_BLOCK.test(line) && (lines[index - 1]?.trim() ?? '') === '')
      isSilent = true;
    else if (!isSilent) text.push(line);
  }
  close();
  if (cues.length === 0) return refuse({ code: times === null ? 'not-this-format' : 'no-text', format });
  if (disorder === null) return { ok: true, cues, warnings: [] };
  const sorted = [...cues].sort((one, other) => one.start - other.start);
  return { ok: true, cues: sorted, warnings: [{ code: 'cues-out-of-order', line: disorder }] };
}

function cueText(lines: readonly string[]): string {
  return stripCueTags(lines.join('\n')).split('\n').map(collapseSpaces).filter(Boolean).join('\n');
}

function readTimes(line: string): { start: number; end: number } | null {
  const match = TIMES.exec(line);
  if (match === null) return null;
  const start = milliseconds(match.slice(1, 5));
  const end = milliseconds(match.slice(5, 9));
  return start === null || end === null || end < start ? null : { start, end };
}

function milliseconds(parts: readonly (string | undefined)[]): number | null {
  const [hours, minutes, seconds, fraction] = parts;
  if (Number(minutes) > 59 || Number(seconds) > 59) return null;
  return (
    ((Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 +
    Number((fraction ?? '').padEnd(3, '0'))
  );
}
