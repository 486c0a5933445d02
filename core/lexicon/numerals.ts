/** Cardinal numbers that are one word (un is in the closed classes; million, milliard are nouns). */
export const CARDINALS: readonly string[] = [
  'zéro',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'septante',
  'huitante',
  'octante',
  'nonante',
  'cent',
  'mille',
];

/** Forms that only compounds and round numbers take: quatre-vingts, deux cents. */
export const CARDINAL_PLURALS: Readonly<Record<string, string>> = { vingts: 'vingt', cents: 'cent' };
