import type { Reading } from '@/core/lexicon/reading';

/** A dictionary word that the clicked form may belong to, with everything the form may be of it. */
export interface PossibleWord {
  /** The likeliest reading; its glosses, gender and sound are the word's. */
  readonly reading: Reading;
  /** UD FEATS of the form, likeliest first: `mange` is 1st and 3rd person. */
  readonly forms: readonly string[];
}

/** Puts readings of one word together, so that a card shows words rather than analyses. Keeps the order. */
export function groupReadings(readings: readonly Reading[]): PossibleWord[] {
  const groups = new Map<string, { reading: Reading; forms: string[] }>();
  for (const reading of readings) {
    // être and avoir are listed twice in treebanks, as verb and as auxiliary; a dictionary has one entry.
    const pos = reading.pos === 'AUX' ? 'VERB' : reading.pos;
    const key = [reading.headword, reading.lemma, pos, reading.gender ?? ''].join('\t');
    const group = groups.get(key);
    if (!group) groups.set(key, { reading, forms: [reading.features] });
    else if (!group.forms.includes(reading.features)) group.forms.push(reading.features);
  }
  return [...groups.values()];
}
