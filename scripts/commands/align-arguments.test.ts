import { describe, expect, it } from 'vitest';
import { parseAlignArguments } from './align-arguments';

describe('parseAlignArguments', () => {
  it('takes options anywhere', () => {
    expect(parseAlignArguments(['--sentences', 'a', '--format', 'pairs', 'b'])).toEqual({
      ok: true,
      french: 'a',
      english: 'b',
      isSentences: true,
      format: 'pairs',
    });
  });

  it.each([
    [['a'], 'two files are needed, a French and an English one; got 1'],
    [['a', 'b', 'c'], 'two files are needed, a French and an English one; got 3'],
    [['a', 'b', '--fast'], 'there is no option “--fast”'],
    [['a', 'b', '--format=pdf'], '--format is “pdf”, not table, json, tmx, html, pairs'],
    [['a', 'b', '--format'], '--format is “”, not table, json, tmx, html, pairs'],
  ])('%j: %s', (args, reason) => {
    expect(parseAlignArguments(args)).toEqual({ ok: false, reason });
  });
});
