import { parseFeatures } from '@/core/lexicon/features';
import type { Upos } from '@/core/lexicon/reading';
import type { GrammarKey } from './word-kind';

const TENSES: Readonly<Record<string, GrammarKey>> = {
  'Ind Pres': 'present',
  'Ind Imp': 'imperfect',
  'Ind Past': 'pastHistoric',
  'Ind Fut': 'future',
  'Cnd Pres': 'conditional',
  'Sub Pres': 'subjunctive',
  'Sub Imp': 'subjunctiveImperfect',
  'Imp Pres': 'imperative',
};

const PERSONS: Readonly<Record<string, GrammarKey>> = {
  '1Sing': 'p1s',
  '2Sing': 'p2s',
  '3Sing': 'p3s',
  '1Plur': 'p1p',
  '2Plur': 'p2p',
  '3Plur': 'p3p',
  '3': 'p3',
};

const AGREEMENT: Readonly<Record<string, GrammarKey>> = {
  MascSing: 'ms',
  FemSing: 'fs',
  MascPlur: 'mp',
  FemPlur: 'fp',
  Masc: 'masculine',
  Fem: 'feminine',
  Sing: 'singular',
  Plur: 'plural',
};

/**
 * What a form is of its word, in the order in which one says it: 3rd person plural, imperfect.
 * @param features UD FEATS of the form
 * @returns empty where the word has but one form
 */
export function formOf(pos: Upos, features: string): GrammarKey[] {
  const {
    VerbForm,
    Mood,
    Tense,
    Person,
    Number: number = '',
    Gender = '',
    Case,
    Emph,
    Poss,
  } = parseFeatures(features);
  const person = PERSONS[`${Person ?? ''}${number}`];
  const agreement = AGREEMENT[`${pos === 'NOUN' ? '' : Gender}${number}`];
  if (VerbForm === 'Inf') return ['infinitive'];
  if (VerbForm === 'Part' && Tense === 'Pres') return ['presentParticiple'];
  if (VerbForm === 'Part') return defined('pastParticiple', agreement);
  if (pos === 'VERB' || pos === 'AUX') return defined(person, TENSES[`${Mood ?? 'Ind'} ${Tense ?? 'Pres'}`]);
  if (pos === 'PRON' && Person !== undefined && !Poss) return defined(person, roleOf(Case, Emph));
  return defined(agreement);
}

function roleOf(role: string | undefined, emphatic: string | undefined): GrammarKey | undefined {
  if (role === 'Nom') return 'subject';
  if (role === 'Acc') return 'directObject';
  if (role === 'Dat') return 'indirectObject';
  return emphatic === 'Yes' ? 'stressed' : undefined;
}

function defined(...keys: readonly (GrammarKey | undefined)[]): GrammarKey[] {
  return keys.filter((key) => key !== undefined);
}
