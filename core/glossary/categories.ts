/** Kinds of term, in the order in which the glossary shows them; their names are in locales/<lang>/terms.json. */
export const CATEGORIES = [
  'people',
  'countries',
  'places',
  'institutions',
  'media',
  'war',
  'diplomacy',
  'politics',
  'expressions',
  'grammar',
] as const;
