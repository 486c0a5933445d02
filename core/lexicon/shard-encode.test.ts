import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatTag } from './analysis';
import { decodeShard } from './shard-decode';
import { compareForms, encodeShard } from './shard-encode';

const TAGS = [
  { pos: 'NOUN', features: ['Number=Sing'] },
  { pos: 'VERB', features: ['Mood=Ind|Person=1', 'Mood=Sub|Person=1'] },
] as const;
const TAG_IDS = new Map(TAGS.map((tag, id) => [formatTag(tag), id]));

const word = fc.stringMatching(/^[a-zéèœ']{1,8}(?:-[a-zéè]{1,5})?$/);
const analysis = fc.record({ lemma: word, headword: word, tag: fc.constantFrom(...TAGS) });

it('gives back every form with its analyses', () => {
  fc.assert(
    fc.property(fc.dictionary(word, fc.array(analysis, { minLength: 1, maxLength: 3 })), (table) => {
      const forms = Object.entries(table)
        .map(([form, analyses]) => ({ form, analyses }))
        .sort((a, b) => compareForms(a.form, b.form));
      const shard = decodeShard(encodeShard({ forms, meanings: [], sounds: [] }, TAG_IDS), TAGS);
      expect(shard.forms).toEqual(forms.map(({ form }) => form));
      for (const { form, analyses } of forms) expect(shard.analysesOf(form)).toEqual(analyses);
    }),
  );
});

it('gives back meanings and sounds', () => {
  const meaning = {
    lemma: 'tour',
    pos: 'NOUN',
    gender: 'f',
    glosses: ['tower', 'high-rise'],
    note: 'a note',
    derived: true,
  } as const;
  const sound = { lemma: 'tour', pos: 'NOUN', rank: 12, weight: 99, ipa: 'tuʁ', elsewhere: ['tours'] };
  const shard = decodeShard(encodeShard({ forms: [], meanings: [meaning], sounds: [sound] }, TAG_IDS), TAGS);
  expect(shard.meaningsOf('tour')).toEqual([meaning]);
  expect(shard.soundOf('tour', 'NOUN')).toEqual(sound);
  expect(shard.soundOf('tour', 'VERB')).toBeNull();
});

it('finds forms that differ in accents and ligatures', () => {
  const forms = ['état', 'etats', 'œuvre']
    .map((form) => ({ form, analyses: [{ lemma: form, headword: form, tag: TAGS[0] }] }))
    .sort((a, b) => compareForms(a.form, b.form));
  const shard = decodeShard(encodeShard({ forms, meanings: [], sounds: [] }, TAG_IDS), TAGS);
  expect(shard.formsLike('etat')).toEqual(['état']);
  expect(shard.formsLike('oeuvre')).toEqual(['œuvre']);
});

it('says what to do about a shard of another version', () => {
  expect(() => decodeShard(new Uint8Array([9, 0, 0]), TAGS)).toThrow(/rebuild the lexicon/);
});
