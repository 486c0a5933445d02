import { describe, expect, it } from 'vitest';
import { BAD_FILES } from './bad-files';
import { describeFault } from './describe-fault';
import { parseFile } from './parse-file';

describe('bad files', () => {
  it.each(BAD_FILES)('refuses $about: $code', ({ name, make, code }) => {
    const result = parseFile(name, make());
    expect(result).toMatchObject({ ok: false, reason: { code } });
    if (!result.ok) expect(describeFault(result.reason)).toMatch(/^[A-Z].{10,}\.$/s);
  });

  it('names the line of a broken time', () => {
    const bad = BAD_FILES.find(({ about }) => about === 'subtitles with a broken time');
    const result = parseFile('a.srt', bad?.make() ?? new Uint8Array());
    expect(result).toEqual({
      ok: false,
      reason: { code: 'broken-time', line: 6, text: '00:00:3x,000 --> 00:00:04,000' },
    });
  });
});
