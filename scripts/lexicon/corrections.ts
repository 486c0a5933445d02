import type { LefffRow } from './read-lefff';

/** Rows of Lefff that are wrong or only muddle a reader, as `form POS lemma`, `*` for any. Each seen and judged. */
const DROPPED: readonly string[] = [
  // Auxiliary “être” under nouns and the like
  '* VERB êtrer',
  // Days and times of day are nouns, also where they stand as adverbs (il vient lundi)
  '* ADV lundi',
  '* ADV mardi',
  '* ADV mercredi',
  '* ADV jeudi',
  '* ADV vendredi',
  '* ADV samedi',
  '* ADV dimanche',
  '* ADV soir',
  '* ADV matin',
  '* ADV midi',
  '* ADV minuit',
  // Letters and fragments as nouns
  'et NOUN et',
  'le NOUN le',
  'la NOUN le',
  'les NOUN le',
  'de NOUN de',
  'des NOUN de',
  'a NOUN a',
  'à NOUN à',
  'y NOUN y',
  'en NOUN en',
  'est ADJ est',
  'sa NOUN sa',
  // The plural under itself
  '* NOUN œuvres',
  '* NOUN oeuvres',
  'yeux NOUN yeux',
];

/** Rows that are missing, in Lefff's codes. */
const ADDED: readonly LefffRow[] = [];

const dropped = new Set(DROPPED);

export function correctRows(rows: readonly LefffRow[]): LefffRow[] {
  const kept = rows.filter(
    ({ form, pos, lemma }) => !dropped.has(`${form} ${pos} ${lemma}`) && !dropped.has(`* ${pos} ${lemma}`),
  );
  return [...kept, ...ADDED];
}
