import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitClauses } from './split-clauses';

const LONG = 'le vieux roi dormait au fond de son château';

describe('splitClauses', () => {
  it.each([
    [`${LONG} ; ${LONG}.`, 2],
    [`${LONG} : ${LONG} -- ${LONG}.`, 3],
    [`« ${LONG} ! » ${LONG}.`, 2],
    [`${LONG}, ${LONG}.`, 1],
    [`${LONG} ; il rêvait.`, 1],
    [`Ah ! ${LONG} ; ${LONG}.`, 2],
    ['', 1],
  ])('%s has %i', (sentence, count) => {
    expect(splitClauses(sentence)).toHaveLength(count);
  });

  it('loses nothing', () => {
    const text = fc
      .array(fc.constantFrom(LONG, ' ; ', ' : ', '! ', ' -- ', 'non'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (sentence) => {
        expect(splitClauses(sentence).join('')).toBe(sentence);
      }),
    );
  });
});
