import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AlignResult, align } from './align';
import { type Bead, formatBead } from './bead';
import { buildTranslationTable } from './translation-table';

const TABLE = buildTranslationTable([
  { lemma: 'chien', glosses: 'dog', isVerb: false },
  { lemma: 'dormir', glosses: 'to sleep', isVerb: true },
  { lemma: 'maison', glosses: 'house; home', isVerb: false },
  { lemma: 'pluie', glosses: 'rain', isVerb: false },
  { lemma: 'tomber', glosses: 'to fall', isVerb: true },
  { lemma: 'roi', glosses: 'king', isVerb: false },
  { lemma: 'mourir', glosses: 'to die', isVerb: true },
]);

function beadsOf(result: AlignResult): Bead[] {
  if (!result.ok) throw new Error(result.reason);
  return [...result.beads];
}

function expectCover(beads: readonly Bead[], sourceSize: number, targetSize: number): void {
  let i = 0;
  let j = 0;
  for (const { source, target } of beads) {
    expect([source[0], target[0]]).toEqual([i, j]);
    expect(source[1] - i + target[1] - j).toBeGreaterThan(0);
    [, i] = source;
    [, j] = target;
  }
  expect([i, j]).toEqual([sourceSize, targetSize]);
}

const sentence = fc
  .array(fc.constantFrom('chien', 'dog', 'maison', 'house', '1712', 'Emma', '—', '«', '?', 'zq', 'ne'), {
    maxLength: 9,
  })
  .map((words) => words.join(' '));
const sentences = (maxLength: number) => fc.array(fc.oneof(sentence, fc.string()), { maxLength });

describe('align', () => {
  it('pairs sentences by their words', () => {
    const french = ['Le chien dort à la maison.', 'La pluie tombe.', 'Le roi est mort.'];
    const english = ['The dog is sleeping at home.', 'Rain is falling.', 'The king died.'];
    expect(beadsOf(align(french, english, { table: TABLE })).map(formatBead)).toEqual(['0:0', '1:1', '2:2']);
  });

  it('finds a merged sentence and an omission among others', () => {
    const names = Array.from({ length: 12 }, (_, k) => `Nom${k * 37} 17${k + 10}.`);
    const french = [
      ...names.slice(0, 6),
      'Le chien dort à la maison ; la pluie tombe.',
      'Personne ne le sut avant le lendemain matin.',
      'Le roi est mort.',
      ...names.slice(6),
    ];
    const english = [
      ...names.slice(0, 6),
      'The dog is sleeping at home.',
      'Rain is falling.',
      'The king died.',
      ...names.slice(6),
    ];
    const found = beadsOf(align(french, english, { table: TABLE })).map(formatBead);
    expect(found.slice(6, 9)).toEqual(['6:6,7', '7:', '8:8']);
  });

  it('covers both sides once and in order, whatever they are', () => {
    fc.assert(
      fc.property(sentences(30), sentences(30), (source, target) => {
        expectCover(beadsOf(align(source, target, { table: TABLE })), source.length, target.length);
      }),
    );
  });

  it.each([
    [0, 0],
    [0, 5],
    [7, 0],
    [1, 500],
    [500, 1],
    [400, 400],
    [600, 270],
  ])('covers %i French and %i English sentences that are all the same', (n, m) => {
    const source = new Array<string>(n).fill('Le chien dort.');
    const target = new Array<string>(m).fill('The dog sleeps.');
    expectCover(beadsOf(align(source, target, { table: TABLE })), n, m);
  });

  it('crosses a chapter that only one side has', () => {
    const words = ['chien dog', 'maison house', 'pluie rain', 'roi king'];
    const line = (k: number, language: 0 | 1) =>
      `${words[k % 4]?.split(' ')[language]} Nom${(k * 7919) % 1000} ${k}.`;
    const source = Array.from({ length: 600 }, (_, k) => line(k, 0));
    const target = source.flatMap((_, k) => (k >= 200 && k < 330 ? [] : [line(k, 1)]));
    const found = beadsOf(align(source, target, { table: TABLE })).map(formatBead);
    const right = target.filter((_, j) => found.includes(`${j < 200 ? j : j + 130}:${j}`));
    expect(right.length).toBeGreaterThan(0.97 * target.length);
  });

  it('keeps fixed beads and covers the rest', () => {
    const spans = fc.tuple(fc.nat(20), fc.nat(3), fc.nat(20), fc.nat(3));
    fc.assert(
      fc.property(sentences(24), sentences(24), spans, (source, target, [i, a, j, b]) => {
        const fixed: Bead = { source: [i, i + a], target: [j, j + b] };
        const result = align(source, target, { table: TABLE, fixed: [fixed] });
        if (a + b === 0 || i + a > source.length || j + b > target.length) {
          expect(result).toEqual({ ok: false, reason: 'fixed-beads-conflict' });
          return;
        }
        expectCover(beadsOf(result), source.length, target.length);
        expect(beadsOf(result)).toContainEqual({ ...fixed, confidence: 1 });
      }),
    );
  });

  it('refuses fixed beads that cross', () => {
    const fixed: Bead[] = [
      { source: [0, 1], target: [1, 2] },
      { source: [1, 2], target: [0, 1] },
    ];
    expect(align(['a', 'b'], ['c', 'd'], { table: TABLE, fixed })).toEqual({
      ok: false,
      reason: 'fixed-beads-conflict',
    });
  });

  it('prefers beads that end where paragraphs end', () => {
    const same = ['Oui.', 'Oui.', 'Oui.', 'Oui.'];
    const paragraphs = { source: [0, 3], target: [0, 2] };
    const beads = beadsOf(align(same, same.slice(1), { table: TABLE, paragraphs }));
    expect(beads.some(({ source, target }) => source[1] === 3 && target[1] === 2)).toBe(true);
  });

  it('tells how far it is, and stops when told to', () => {
    const shares: number[] = [];
    const text = Array.from({ length: 400 }, (_, k) => `Nom${k} dort.`);
    align(text, text, { table: TABLE }, { onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
    let asked = 0;
    const stopped = align(text, text, { table: TABLE }, { shouldStop: () => ++asked > 3 });
    expect(stopped).toEqual({ ok: false, reason: 'stopped' });
  });
});
