import { expect, it } from 'vitest';
import { filterTerms } from './filter-terms';

const terms = [
  {
    headword: 'RPDC',
    expansion: {
      fr: 'République populaire démocratique de Corée',
      en: 'Democratic People’s Republic of Korea',
    },
    english: ['DPRK'],
  },
  { headword: 'opération militaire spéciale', expansion: null, english: ['special military operation'] },
  { headword: 'Affaires d’État', expansion: null, english: ['State Affairs'] },
  { headword: 'manœuvre', expansion: null, english: ['maneuver'] },
  { headword: 'conférence\u00a0de presse', expansion: null, english: ['press conference'] },
];

it.each([
  ['', ['RPDC', 'opération militaire spéciale', 'Affaires d’État', 'manœuvre', 'conférence\u00a0de presse']],
  [
    '   ',
    ['RPDC', 'opération militaire spéciale', 'Affaires d’État', 'manœuvre', 'conférence\u00a0de presse'],
  ],
  ['operation', ['opération militaire spéciale']],
  ['OPÉRATION', ['opération militaire spéciale']],
  ['Ope\u0301ration', ['opération militaire spéciale']],
  ["d'etat", ['Affaires d’État']],
  ['d’état', ['Affaires d’État']],
  ['dprk', ['RPDC']],
  ['people’s republic', ['RPDC']],
  ['republique', ['RPDC']],
  ['manoeuvre', ['manœuvre']],
  ['manœu', ['manœuvre']],
  [' press  conference ', ['conférence\u00a0de presse']],
  ['conference de presse', ['conférence\u00a0de presse']],
  ['zzz', []],
  ['.*', []],
])('finds by “%s”', (query, headwords) => {
  expect(filterTerms(terms, query).map((term) => term.headword)).toEqual(headwords);
});
