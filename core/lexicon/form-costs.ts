import type { FormTag } from './analysis';
import { parseFeatures } from './features';
import type { Upos } from './reading';

/**
 * How usual a form is within its part of speech, as a cost: −8·log₂ of its share, rounded, so that costs add up.
 * Orders of magnitude of written and spoken French; a third person is met far more often than an imperative.
 */
const MOOD_AND_TENSE: Readonly<Record<string, number>> = {
  'Ind Pres': 6,
  'Ind Imp': 22,
  'Ind Past': 40,
  'Ind Fut': 44,
  'Cnd Pres': 48,
  'Sub Pres': 54,
  'Sub Imp': 90,
  'Imp Pres': 56,
  Inf: 22,
  'Part Past': 18,
  'Part Pres': 40,
};
const PERSON_AND_NUMBER: Readonly<Record<string, number>> = {
  '3Sing': 5,
  '3Plur': 20,
  '1Sing': 26,
  '2Sing': 40,
  '1Plur': 42,
  '2Plur': 46,
};
/** The imperative has its own usual person. */
const IMPERATIVE: Readonly<Record<string, number>> = { '2Sing': 12, '2Plur': 16, '1Plur': 24 };
const NUMBER: Readonly<Record<string, number>> = { Sing: 4, Plur: 15 };

const PARTICIPLE_GENDER: Readonly<Record<string, number>> = { Masc: 4, Fem: 14 };
const ADJECTIVE_GENDER = 8;

/** Cost of a form of a part of speech, 0 for what does not inflect. */
export function formCost(pos: Upos, features: string): number {
  const parsed = parseFeatures(features);
  if (pos === 'VERB' || pos === 'AUX') {
    const mood = [parsed.Mood ?? parsed.VerbForm, parsed.Tense].filter(Boolean).join(' ');
    const who = `${parsed.Person ?? ''}${parsed.Number ?? ''}`;
    const person = parsed.Mood === 'Imp' ? IMPERATIVE[who] : PERSON_AND_NUMBER[who];
    const agreement = (NUMBER[parsed.Number ?? ''] ?? 0) + (PARTICIPLE_GENDER[parsed.Gender ?? ''] ?? 0);
    return (MOOD_AND_TENSE[mood] ?? 60) + (person ?? agreement);
  }
  // A noun has its gender; an adjective takes either.
  const gender = pos === 'ADJ' && parsed.Gender !== undefined ? ADJECTIVE_GENDER : 0;
  return pos === 'NOUN' || pos === 'ADJ' ? (NUMBER[parsed.Number ?? ''] ?? 4) + gender : 0;
}

/** Extra cost of a participle’s adjective (une porte fermée): most participles in texts are still their verb’s. */
export const PARTICIPIAL_ADJECTIVE = 20;

export function isPastParticiple({ pos, features }: FormTag): boolean {
  return pos === 'VERB' && (features[0] ?? '').endsWith('Tense=Past|VerbForm=Part');
}
