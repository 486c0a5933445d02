import type { Reading } from '@/core/lexicon/reading';
import { keyOf, type WordKey } from '@/core/study/card';
import type { SavedWord } from '@/core/study/save-word';

/** What is saved of a reading. être and avoir are one word each, as verb and as auxiliary. */
export function savedWordOf(reading: Reading): SavedWord {
  const pos = reading.pos === 'AUX' ? 'VERB' : reading.pos;
  return {
    subject: { kind: 'lemma', lemma: reading.lemma, pos },
    headword: reading.headword.replaceAll("'", '’'),
    gender: reading.gender,
    senses: [...reading.glosses],
    ipa: reading.ipa,
  };
}

/** The word that a reading belongs to, as statuses know it. */
export function keyOfReading(reading: Reading): WordKey {
  return keyOf(savedWordOf(reading).subject);
}
