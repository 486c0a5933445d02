import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenAt, tokensOf } from './tokens';

const words = (text: string) =>
  tokensOf(text)
    .filter((token) => token.kind === 'word')
    .map((token) => token.text);

describe('tokensOf', () => {
  it.each([
    ['L’homme', ['L’', 'homme']],
    ["l'homme", ["l'", 'homme']],
    ['d’où', ['d’', 'où']],
    ['j’ai', ['j’', 'ai']],
    ['qu’il', ['qu’', 'il']],
    ['jusqu’à', ['jusqu’', 'à']],
    ['lorsqu’on', ['lorsqu’', 'on']],
    ['puisqu’elle', ['puisqu’', 'elle']],
    ['quoiqu’il', ['quoiqu’', 'il']],
    ['presqu’un', ['presqu’', 'un']],
    ['S’il', ['S’', 'il']],
    ['l’on', ['l’', 'on']],
    ['aujourd’hui', ['aujourd’hui']],
    ["aujourd'hui", ["aujourd'hui"]],
    ['d’abord', ['d’abord']],
    ['D’accord', ['D’accord']],
    ['presqu’île', ['presqu’île']],
    ['quelqu’un', ['quelqu’un']],
    ['entr’ouvrir', ['entr’ouvrir']],
    ['c’est-à-dire', ['c’est-à-dire']],
    ['un chef-d’œuvre', ['un', 'chef-d’œuvre']],
    ['prud’hommes', ['prud’hommes']],
    ['dit-il', ['dit', '-il']],
    ['Y a-t-il', ['Y', 'a', '-t-il']],
    ['pense-t-on', ['pense', '-t-on']],
    ['puis-je', ['puis', '-je']],
    ['est-ce que', ['est', '-ce', 'que']],
    ['donne-m’en', ['donne', '-m’', 'en']],
    ['dis-le-moi', ['dis', '-le', '-moi']],
    ['vas-y', ['vas', '-y']],
    ['ce jour-là', ['ce', 'jour', '-là']],
    ['cette fois-ci', ['cette', 'fois', '-ci']],
    ['celui-ci', ['celui-ci']],
    ['ceux-là', ['ceux-là']],
    ['lui-même', ['lui-même']],
    ['là-bas', ['là-bas']],
    ['ci-dessus', ['ci-dessus']],
    ['au-delà', ['au-delà']],
    ['peut-être', ['peut-être']],
    ['rendez-vous', ['rendez-vous']],
    ['vis-à-vis', ['vis-à-vis']],
    ['arc-en-ciel', ['arc-en-ciel']],
    ['porte-avions', ['porte-avions']],
    ['Jean-Luc', ['Jean-Luc']],
    ['30 000 hommes', ['30 000', 'hommes']],
    ['30\u202F000', ['30\u202F000']],
    ['3,5 %', ['3,5', '%']],
    ['le 1er mai', ['le', '1er', 'mai']],
    ['au XXe siècle', ['au', 'XXe', 'siècle']],
    ['14h30', ['14', 'h', '30']],
    ['M. Kim', ['M.', 'Kim']],
    ['av. J.-C.', ['av.', 'J.-C.']],
    ['la R.P.D.C. a', ['la', 'R.P.D.C.', 'a']],
    ['Il part.', ['Il', 'part']],
    ['« Oui ! »', ['Oui']],
    ['nord-coréen', ['nord-coréen']],
    ['', []],
    ['…', []],
    ['🙂🙂', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('concatenates to the segment, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = tokensOf(text);
        expect(tokens.map((token) => token.text).join('')).toBe(text);
        expect(tokens.every(({ start, end, text: own }) => text.slice(start, end) === own)).toBe(true);
      }),
    );
  });

  it('concatenates French with apostrophes, hyphens and digits', () => {
    const piece = fc.constantFrom(
      'l’',
      "d'",
      'homme',
      '-t-il',
      '-',
      ' ',
      '30 000',
      '.',
      'M.',
      'J.-C.',
      'œ',
      '’',
      'XXe',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        expect(
          tokensOf(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it.each([
    ['a megabyte of one letter', 'a'.repeat(1_000_000)],
    ['a megabyte of one digit', '1'.repeat(1_000_000)],
    ['lone surrogates', '\uD800a\uDC00'],
    ['right to left', 'שלום l’homme'],
  ])('survives %s', (_, text) => {
    expect(tokensOf(text).at(-1)?.end).toBe(text.length);
  });
});

describe('tokenAt', () => {
  it.each([
    ['L’homme dort', 0, 'L’'],
    ['L’homme dort', 2, 'homme'],
    ['L’homme dort', 7, 'homme'],
    ['L’homme dort', 8, 'dort'],
    ['L’homme dort', 12, 'dort'],
    ['a … b', 2, null],
  ])('%s at %i', (text, offset, expected) => {
    expect(tokenAt(text, offset)?.text ?? null).toBe(expected);
  });
});
