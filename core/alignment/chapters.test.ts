import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBead } from './bead';
import { pairChapters } from './chapters';

const chapter = (heading: string | null, letters: number) => ({ heading, letters });

describe('pairChapters', () => {
  it('pairs chapters by number, whatever their lengths', () => {
    const beads = pairChapters(
      [chapter('Chapitre premier', 4000), chapter('Chapitre II', 9000), chapter('III', 2000)],
      [chapter('CHAPTER I', 3900), chapter('Chapter 2', 8800), chapter('Chapter III. The end', 2100)],
    );
    expect(beads.map(formatBead)).toEqual(['0:0', '1:1', '2:2']);
  });

  it('leaves a preface, a dropped chapter and notes alone', () => {
    const beads = pairChapters(
      [
        chapter('Préface', 800),
        chapter('I', 4000),
        chapter('II', 9000),
        chapter('III', 2000),
        chapter('IV', 7000),
      ],
      [chapter('I', 4100), chapter('II', 8800), chapter('IV', 6900), chapter('Translator’s notes', 600)],
    );
    expect(beads.map(formatBead)).toEqual(['0:', '1:0', '2:1', '3:', '4:2', ':3']);
  });

  it('finds a missing chapter by lengths where there are no headings', () => {
    const lengths = [4000, 900, 7000, 2500, 12000];
    const beads = pairChapters(
      lengths.map((letters) => chapter(null, letters)),
      lengths.filter((letters) => letters !== 7000).map((letters) => chapter(null, letters * 1.05)),
    );
    expect(beads.map(formatBead)).toEqual(['0:0', '1:1', '2:', '3:2', '4:3']);
  });

  it('covers both books once and in order', () => {
    const chapters = fc.array(
      fc.record({
        heading: fc.option(fc.constantFrom('I', 'II', 'Préface', 'Chapter 3')),
        letters: fc.nat(9999),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(chapters, chapters, (source, target) => {
        const beads = pairChapters(source, target);
        expect(beads.flatMap(({ source: [a, b] }) => (b > a ? [a] : []))).toEqual(source.map((_, k) => k));
        expect(beads.flatMap(({ target: [a, b] }) => (b > a ? [a] : []))).toEqual(target.map((_, k) => k));
      }),
    );
  });
});
