import { describe, expect, it } from 'vitest';
import { pairSubtitles } from './pair-subtitles';
import { parseSubtitles } from './parse-subtitles';
import type { ParsedDocument } from './parsed-document';
import { stripCueTags } from './strip-cue-tags';

function parse(source: string, format: 'srt' | 'vtt' = 'srt'): ParsedDocument {
  const result = parseSubtitles(new TextEncoder().encode(source), format);
  if (!result.ok) throw new Error(JSON.stringify(result.reason));
  return result.document;
}

/** `[start, end, text]` in seconds. */
function track(...cues: readonly (readonly [number, number, string])[]): ParsedDocument {
  const time = (seconds: number) => `00:00:${seconds.toFixed(3).padStart(6, '0').replace('.', ',')}`;
  return parse(
    cues
      .map(([start, end, text], index) => `${index + 1}\n${time(start)} --> ${time(end)}\n${text}\n`)
      .join('\n'),
  );
}

function pairsOf(fr: ParsedDocument, en: ParsedDocument) {
  const result = pairSubtitles(fr, en);
  if (!result.ok) throw new Error(JSON.stringify(result.reason));
  return result.document.text.chapters.flatMap(({ paragraphs }) =>
    paragraphs.map(({ segments }) => segments.map((segment) => [segment.fr, segment.en])),
  );
}

describe('parseSubtitles', () => {
  it('joins sentences over cue breaks, and begins a paragraph after a long silence', () => {
    const document = track(
      [1, 2, 'Je ne sais pas'],
      [2, 3, 'où il est allé. Et toi ?'],
      [9, 10, 'Moi non plus.'],
    );
    expect(document.language).toBe('fr');
    expect(document.chapters[0]?.blocks).toEqual([
      { kind: 'prose', text: 'Je ne sais pas où il est allé. Et toi ?' },
      { kind: 'prose', text: 'Moi non plus.' },
    ]);
  });

  it('reads WebVTT with everything that it allows', () => {
    const source = `WEBVTT - Titre

STYLE
::cue { color: red }

NOTE un commentaire
sur deux lignes

intro
00:01.000 --> 00:02.500 position:10% align:start
<v Marie>Bonjour <i>tout</i> le monde &amp; merci.</v>

00:00:03.000 --> 00:00:04.000
<c.jaune>Au <00:00:03.500>revoir.</c>
`;
    expect(parse(source, 'vtt').cues).toEqual([
      { start: 1000, end: 2500, text: 'Bonjour tout le monde & merci.' },
      { start: 3000, end: 4000, text: 'Au revoir.' },
    ]);
  });

  it('reads SubRip as it is found: carriage returns, empty lines in a cue, no numbers, dots for commas', () => {
    const source =
      '00:00:01.0 --> 00:00:02,5\r\nUn\r\n\r\ndeux.\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000 X1:1 X2:2\r\n{\\an8}Trois.\r\n';
    expect(parse(source).cues).toEqual([
      { start: 1000, end: 2500, text: 'Un\ndeux.' },
      { start: 3000, end: 4000, text: 'Trois.' },
    ]);
  });

  it('sorts cues that are out of order, and says so', () => {
    const document = track([5, 6, 'Deux.'], [1, 2, 'Un.']);
    expect(document.cues?.map(({ text }) => text)).toEqual(['Un.', 'Deux.']);
    expect(document.warnings).toEqual([{ code: 'cues-out-of-order', line: 6 }]);
  });
});

describe('pairSubtitles', () => {
  it('pairs by time, whatever the cues', () => {
    const fr = track([1, 3, 'Je ne sais pas où il est allé.'], [3.2, 4, 'Et toi ?'], [5, 6, 'Non.']);
    const en = track([1.1, 2, 'I don’t know'], [2, 3, 'where he went.'], [3.2, 4, 'Do you?'], [5, 6, 'No.']);
    expect(pairsOf(fr, en)).toEqual([
      [
        ['Je ne sais pas où il est allé.', 'I don’t know where he went.'],
        ['Et toi ?', 'Do you?'],
        ['Non.', 'No.'],
      ],
    ]);
  });

  it('keeps what only one track has', () => {
    const fr = track([1, 2, 'Un.'], [3, 4, 'Deux.']);
    const en = track([3, 4, 'Two.'], [6, 7, 'Three.']);
    expect(pairsOf(fr, en)).toEqual([
      [
        ['Un.', null],
        ['Deux.', 'Two.'],
        ['', 'Three.'],
      ],
    ]);
  });

  it('finds out that a track starts later', () => {
    const fr = track([1, 2, 'Un.'], [3, 4, 'Deux.'], [6, 7, 'Trois.'], [9, 10, 'Quatre.']);
    const en = track([3, 4, 'One.'], [5, 6, 'Two.'], [8, 9, 'Three.'], [11, 12, 'Four.']);
    expect(
      pairsOf(fr, en)
        .flat()
        .map(([, words]) => words),
    ).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
  });

  it('keeps two speakers of one cue apart', () => {
    const fr = track([1, 3, '- Tu viens ?\n- Non.']);
    const en = track([1, 3, '- Coming?\n- No.']);
    expect(pairsOf(fr, en)).toEqual([
      [
        ['– Tu viens ?', '– Coming?'],
        ['– Non.', '– No.'],
      ],
    ]);
  });
});

describe('stripCueTags', () => {
  it.each([
    ['<font color="red">Oui</font> ♪', 'Oui '],
    ['{\\pos(1,2)}Non', 'Non'],
    ['2 < 3 et 4 > 3', '2 < 3 et 4 > 3'],
    ['{pas une balise}', '{pas une balise}'],
  ])('%j → %j', (tagged, plain) => {
    expect(stripCueTags(tagged)).toBe(plain);
  });
});
