import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberBeads } from '@/app/_storage/number-beads';
import type { StoredSentence } from '@/app/_storage/stored-text';
import { adoptBeads, beadsToKeep } from './adopt-beads';
import {
  type Alignment,
  confirm,
  editWords,
  mergeNext,
  moveTo,
  type Place,
  separate,
  splitAfter,
} from './alignment-edits';

/** An alignment from its counts: `make('2:1 1:1')` has a bead of two French sentences and one English. */
function make(counts: string): Alignment {
  let i = 0;
  let j = 0;
  const beads = counts.split(' ').map((count) => {
    const [fr = 0, en = 0] = count.split(':').map(Number);
    const bead = { fr: [i, i + fr], en: [j, j + en], confidence: 0.5, fixed: false } as const;
    i += fr;
    j += en;
    return bead;
  });
  const side = (length: number, name: string) =>
    Array.from(
      { length },
      (_, at): StoredSentence => ({ text: `${name}${at}`, paragraph: at >> 1, kind: 'prose' }),
    );
  const fr = side(i, 'f');
  return { fr, en: side(j, 'e'), beads: numberBeads(beads, fr, '') };
}

function show(alignment: Alignment | null): string | null {
  return (
    alignment?.beads
      .map(({ fr, en, fixed }) => `${fr[1] - fr[0]}:${en[1] - en[0]}${fixed ? '!' : ''}`)
      .join(' ') ?? null
  );
}

const at = (bead: number, side: 'fr' | 'en' = 'fr', place = 0): Place => ({ bead, side, at: place });

describe('edits', () => {
  it.each([
    ['merge with the next', mergeNext(make('1:1 1:0 1:1'), 0), '2:1! 1:1'],
    ['merge the last with nothing', mergeNext(make('1:1'), 0), null],
    ['split two pairs', splitAfter(make('2:2'), at(0)), '1:1! 1:1!'],
    ['split where the other side has one', splitAfter(make('2:1'), at(0)), '1:1! 1:0!'],
    ['split on the English side', splitAfter(make('1:3'), at(0, 'en', 1)), '1:2! 0:1!'],
    ['split after the last sentence', splitAfter(make('2:2'), at(0, 'fr', 1)), null],
    ['move a sentence up', moveTo(make('1:1 2:1'), at(1), 0), '2:1! 1:1!'],
    ['move a sentence down', moveTo(make('2:1 1:1'), at(0, 'fr', 1), 1), '1:1! 2:1!'],
    ['move the only sentence away', moveTo(make('1:0 1:1'), at(0), 1), '2:1!'],
    ['move across a bead', moveTo(make('1:1 1:1 1:1'), at(0, 'en'), 2), '1:0! 1:0! 1:3!'],
    ['move into the same bead', moveTo(make('2:1'), at(0), 0), null],
    ['mark as untranslated', separate(make('1:1 1:1'), 1), '1:1 1:0! 0:1!'],
    ['mark what has one side', separate(make('1:0'), 0), null],
    ['say that it is right', confirm(make('1:1'), 0), '1:1!'],
  ])('%s', (_, edited, expected) => {
    expect(show(edited)).toBe(expected);
  });

  it('keeps the id of a bead whose French stays, and gives new ones to what is new', () => {
    const before = make('2:2 1:1');
    const after = splitAfter(before, at(0));
    expect(after?.beads.map(({ id }) => id)).toEqual([before.beads[0]?.id, 'p1s2', before.beads[1]?.id]);
  });

  it('writes a sentence anew', () => {
    expect(editWords(make('1:1'), at(0, 'en'), ' Hello\n you ')?.en[0]).toMatchObject({
      text: 'Hello you',
      origin: 'typed',
    });
    expect(editWords(make('1:1'), at(0), '  ')).toBeNull();
  });
});

it('realigns around what is fixed and keeps the ids of what stays', () => {
  const before = separate(make('1:1 1:1 1:1'), 1) ?? make('1:1');
  expect(beadsToKeep(before, 0)).toEqual([
    { source: [1, 2], target: [1, 1] },
    { source: [2, 2], target: [1, 2] },
  ]);
  const after = adoptBeads(
    before,
    before.beads.map(({ fr, en }) => ({ source: fr, target: en, confidence: 0.8 })),
  );
  expect(after.beads.map(({ id }) => id)).toEqual(before.beads.map(({ id }) => id));
  expect(after.beads.map(({ fixed }) => fixed)).toEqual([false, true, true, false]);
});

const counts = fc
  .array(
    fc.tuple(fc.nat(3), fc.nat(3)).filter(([fr, en]) => fr + en > 0),
    { minLength: 1, maxLength: 8 },
  )
  .map((beads) => beads.map((bead) => bead.join(':')).join(' '));
const edit = fc.record({
  kind: fc.constantFrom('merge', 'split', 'move', 'separate', 'confirm'),
  bead: fc.nat(8),
  side: fc.constantFrom('fr', 'en'),
  at: fc.nat(3),
  target: fc.nat(8),
});

it('always covers both sides once and in order, with ids that differ', () => {
  fc.assert(
    fc.property(counts, fc.array(edit, { maxLength: 12 }), (start, edits) => {
      let alignment = make(start);
      for (const { kind, target, ...place } of edits) {
        const next = {
          merge: () => mergeNext(alignment, place.bead),
          split: () => splitAfter(alignment, place as Place),
          move: () => moveTo(alignment, place as Place, target),
          separate: () => separate(alignment, place.bead),
          confirm: () => confirm(alignment, place.bead),
        }[kind as 'merge']();
        alignment = next ?? alignment;
      }
      let [i, j] = [0, 0];
      for (const { fr, en } of alignment.beads) {
        expect([fr[0], en[0]]).toEqual([i, j]);
        expect(fr[1] - fr[0] + en[1] - en[0]).toBeGreaterThan(0);
        [i, j] = [fr[1], en[1]];
      }
      expect([i, j]).toEqual([alignment.fr.length, alignment.en.length]);
      expect(new Set(alignment.beads.map(({ id }) => id)).size).toBe(alignment.beads.length);
    }),
  );
});
