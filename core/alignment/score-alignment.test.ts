import { describe, expect, it } from 'vitest';
import { parseGold, scoreAlignment } from './score-alignment';

const GOLD = parseGold('0:0\n1,2:1\n:2,3\n3:4\n');

describe('scoreAlignment', () => {
  it('is perfect on the gold itself, with omissions split or not', () => {
    expect(scoreAlignment(GOLD, GOLD).f1).toBe(1);
    expect(scoreAlignment(parseGold('0:0\n1,2:1\n:2\n:3\n3:4\n'), GOLD).f1).toBe(1);
  });

  it('counts omissions for precision, not for recall', () => {
    // Found: 0:0 right, 1:1 wrong, 2: wrong, :2 right, :3 right, 3:4 right.
    const { precision, recall } = scoreAlignment(parseGold('0:0\n1:1\n2:\n:2\n:3\n3:4\n'), GOLD);
    expect(precision).toBeCloseTo(4 / 6);
    expect(recall).toBeCloseTo(2 / 3);
  });

  it('gives nothing for nothing', () => {
    expect(scoreAlignment([], GOLD)).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});

describe('parseGold', () => {
  it('names the line that is wrong', () => {
    expect(() => parseGold('0:0\nx:1')).toThrow('gold line 2 is “x:1”');
  });
});
