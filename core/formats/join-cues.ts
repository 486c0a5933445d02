import { findSentences, type TextSpan } from '@/core/text/split-sentences';
import type { Cue } from './read-cues';

/** A sentence and when it is said, in milliseconds: estimated within a cue from its share of the letters. */
export interface TimedSentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** After a silence of this length nobody goes on with a sentence, and a new paragraph begins. */
const LONG_PAUSE = 4_000;
const SPEAKER_DASH = /^[-–—]\s?/;
const GOES_ON = /^[\p{Ll}…]|^\.\.\./u;
const UNFINISHED = /[,;:–—]$|[\p{L}\p{N}]$|…$|\.\.\.$/u;

/** Sentences as they are said, cue breaks gone. A list for every stretch without a long pause. */
export function joinCues(cues: readonly Cue[], language: 'fr' | 'en'): TimedSentence[][] {
  const scenes: TimedSentence[][] = [];
  let from = 0;
  for (let at = 1; at <= cues.length; at++) {
    const [previous, next] = [cues[at - 1], cues[at]];
    if (previous === undefined) break;
    if (next !== undefined && next.start - previous.end < LONG_PAUSE) continue;
    scenes.push(sentencesOf(cues.slice(from, at), language));
    from = at;
  }
  return scenes;
}

/** One cue’s piece of the running text. */
interface Piece extends TextSpan {
  readonly from: number;
  readonly to: number;
}

function sentencesOf(cues: readonly Cue[], language: 'fr' | 'en'): TimedSentence[] {
  const sentences: TimedSentence[] = [];
  let text = '';
  let pieces: Piece[] = [];
  const close = () => {
    let piece = 0;
    for (const span of findSentences(text, language)) {
      while ((pieces[piece]?.end ?? Number.POSITIVE_INFINITY) <= span.start) piece += 1;
      const first = pieces[piece];
      while (piece + 1 < pieces.length && (pieces[piece + 1]?.start ?? 0) < span.end) piece += 1;
      const last = pieces[piece];
      if (first === undefined || last === undefined) break;
      sentences.push({
        start: timeAt(first, span.start),
        end: timeAt(last, span.end),
        text: text.slice(span.start, span.end),
      });
    }
    text = '';
    pieces = [];
  };
  for (const cue of cues) {
    const turns = splitTurns(cue.text);
    let said = 0;
    const letters = turns.reduce((sum, turn) => sum + turn.text.length, 0) || 1;
    for (const turn of turns) {
      const goesOn =
        text !== '' && !turn.isSpeaker && (UNFINISHED.test(text.slice(-3)) || GOES_ON.test(turn.text));
      if (!goesOn) close();
      const start = text === '' ? 0 : text.length + 1;
      text = text === '' ? turn.text : `${text} ${turn.text}`;
      const duration = cue.end - cue.start;
      pieces.push({
        start,
        end: text.length,
        from: cue.start + (duration * said) / letters,
        to: cue.start + (duration * (said + turn.text.length)) / letters,
      });
      said += turn.text.length;
    }
  }
  close();
  return sentences;
}

/** A cue may hold two speakers, a line with a dash for each. */
function splitTurns(text: string): { text: string; isSpeaker: boolean }[] {
  const turns: { text: string; isSpeaker: boolean }[] = [];
  for (const line of text.split('\n')) {
    const last = turns[turns.length - 1];
    const isSpeaker = SPEAKER_DASH.test(line);
    if (last !== undefined && !isSpeaker) last.text += ` ${line}`;
    else turns.push({ text: line, isSpeaker });
  }
  const dashed = turns.filter((turn) => turn.isSpeaker).length;
  return turns
    .map(({ text: words, isSpeaker }) => ({
      // A lone dash at the start of a cue is a speaker’s too, but says nothing worth reading.
      text:
        dashed === 1 && turns.length === 1
          ? words.replace(SPEAKER_DASH, '')
          : words.replace(SPEAKER_DASH, '– '),
      isSpeaker,
    }))
    .filter((turn) => turn.text.replace(/^–\s*/, '') !== '');
}

function timeAt(piece: Piece, offset: number): number {
  const length = piece.end - piece.start || 1;
  const share = Math.min(Math.max((offset - piece.start) / length, 0), 1);
  return piece.from + (piece.to - piece.from) * share;
}
