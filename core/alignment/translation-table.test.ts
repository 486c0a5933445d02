import { describe, expect, it } from 'vitest';
import { buildTranslationTable, parseTranslationTable, serialiseTranslationTable } from './translation-table';

const ROWS = [
  { lemma: 'dormir', glosses: 'to sleep, to be asleep', isVerb: true },
  { lemma: 'banc', glosses: 'bench; school (of fish); sandbanks', isVerb: false },
  { lemma: 'pomme de terre', glosses: 'potato', isVerb: false },
];

describe('buildTranslationTable', () => {
  const table = buildTranslationTable(ROWS);

  it('shares a word among its translations, earlier senses first, explanations last', () => {
    const shares = new Map((table.french.get('banc') ?? []).map(({ word, share }) => [word, share]));
    const share = (word: string) => shares.get(word) ?? 0;
    expect(share('bench')).toBeGreaterThan(share('school'));
    expect(share('school')).toBeGreaterThan(share('fish'));
    expect([...shares.values()].reduce((sum, x) => sum + x, 0)).toBeCloseTo(1);
  });

  it('leaves out “to” and “to be”, and words of several parts', () => {
    expect(table.french.get('dormir')?.map(({ word }) => word)).toEqual(['sleep', 'asleep']);
    expect([...table.french.keys()].some((word) => word.includes('pomme'))).toBe(false);
  });

  it('knows the words of the closed classes', () => {
    expect(table.french.get('avec')?.[0]?.word).toBe('with');
  });

  it('reads back what it wrote, shares to the percent', () => {
    const text = serialiseTranslationTable(table);
    const read = parseTranslationTable(text);
    expect(serialiseTranslationTable(read)).toBe(text);
    expect(read.verbs).toEqual(table.verbs);
    expect(read.french.get('dormir')).toEqual([
      { word: 'sleep', share: 0.5 },
      { word: 'asleep', share: 0.5 },
    ]);
  });
});
