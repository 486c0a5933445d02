import type { WordContext } from './context';
import { isFunctionWord, isOfClass } from './word-classes';

/**
 * What a reading is, as the rules name it: a part of speech (`NOUN`), a verb form (`Fin`, `Inf`, `PastPart`, `PresPart`),
 * a mood (`Sub`, `Imp`, `Ind`), a person with number (`1Sing`), a gender or number of a noun or adjective (`Masc`, `Plur`).
 */
export type Trait = string;

export interface ContextRule {
  /** What the rule says, for people. */
  readonly name: string;
  readonly when: (context: WordContext) => boolean;
  /** Cost taken off (or put on) a reading with the trait; 8 is a factor of two. */
  readonly gains: Readonly<Record<Trait, number>>;
}

const previous = (context: WordContext) => context.before[0];
const next = (context: WordContext) => context.after[0];
const PARTICIPLE_SHAPE = /(?:é|ée|és|ées|i|ie|is|ies|it|ite|its|u|ue|us|ues|ert|erte|erts|aint|eint|oint)$/;
const subjectIs = (context: WordContext, ...words: string[]) =>
  context.subject !== undefined && words.includes(context.subject);

/** Is an article-or-pronoun (le, la, l', les, leur) before the word a pronoun? It is after a subject or another clitic. */
const articleIsPronoun = (context: WordContext) =>
  isOfClass(context.before[1], 'subject') ||
  isOfClass(context.before[1], 'onlyClitic') ||
  isOfClass(context.before[1], 'subjectOrObject') ||
  isOfClass(context.before[1], 'relative');

/** French syntax in the small: which neighbours speak for which reading. */
export const CONTEXT_RULES: readonly ContextRule[] = [
  {
    name: 'a determiner before: a noun, or an adjective before its noun',
    when: (c) => isOfClass(previous(c), 'determiner'),
    gains: {
      NOUN: 44,
      ADJ: 34,
      NUM: 16,
      Fin: -40,
      Inf: -10,
      ADV: -14,
      ADP: -40,
      PRON: -20,
      DET: -16,
      SCONJ: -40,
      CCONJ: -30,
      PastPart: -12,
    },
  },
  {
    name: 'an article before that is no pronoun here',
    when: (c) => isOfClass(previous(c), 'article') && !articleIsPronoun(c),
    gains: {
      NOUN: 40,
      ADJ: 32,
      NUM: 16,
      Fin: -22,
      Inf: -8,
      PastPart: -12,
      ADV: -8,
      ADP: -30,
      PRON: -10,
      DET: -16,
    },
  },
  {
    name: 'an object pronoun before: a verb',
    when: (c) => isOfClass(previous(c), 'article') && articleIsPronoun(c),
    gains: { VERB: 40, AUX: 40, NOUN: -24, ADJ: -24, ADP: -40 },
  },
  {
    name: 'between a determiner and a full word: an adjective before its noun',
    when: (c) =>
      (isOfClass(previous(c), 'determiner') || isOfClass(previous(c), 'article')) &&
      next(c) !== undefined &&
      !isFunctionWord(next(c)),
    gains: { ADJ: 22 },
  },
  {
    name: 'a determiner before and no full word after: a noun',
    when: (c) =>
      c.known &&
      (isOfClass(previous(c), 'determiner') || isOfClass(previous(c), 'article')) &&
      (next(c) === undefined || isFunctionWord(next(c))),
    gains: { NOUN: 22 },
  },
  {
    name: 'a determiner and a word before: an adjective or participle may follow its noun',
    when: (c) =>
      (isOfClass(c.before[1], 'determiner') || isOfClass(c.before[1], 'article')) &&
      !isOfClass(previous(c), 'determiner') &&
      !isOfClass(previous(c), 'preposition'),
    gains: { ADJ: 14, PastPart: 6, NOUN: -6 },
  },
  {
    name: 'a clitic before that can be nothing else: a verb',
    when: (c) => isOfClass(previous(c), 'onlyClitic'),
    gains: { VERB: 60, AUX: 60, PRON: 30, NOUN: -50, ADJ: -50, ADV: -30, ADP: -30, DET: -30 },
  },
  {
    name: 'a subject pronoun before: a finite verb',
    when: (c) => c.subject !== undefined,
    gains: { Fin: 40, NOUN: -40, ADJ: -40, PastPart: -40, ADP: -20, Imp: -60, Inf: -20 },
  },
  {
    name: 'je: first person',
    when: (c) => subjectIs(c, 'je', "j'"),
    gains: { '1Sing': 70, '3Sing': -40, '2Sing': -40 },
  },
  {
    name: 'tu: second person',
    when: (c) => subjectIs(c, 'tu'),
    gains: { '2Sing': 70, '1Sing': -40, '3Sing': -40 },
  },
  {
    name: 'il, elle, on: third person',
    when: (c) => subjectIs(c, 'il', 'elle', 'on'),
    gains: { '3Sing': 50, '1Sing': -60, '2Sing': -60 },
  },
  {
    name: 'ils, elles: third person plural',
    when: (c) => subjectIs(c, 'ils', 'elles'),
    gains: { '3Plur': 50 },
  },
  {
    name: 'nous before: first person plural',
    when: (c) => c.before.slice(0, 3).includes('nous'),
    gains: { '1Plur': 40, Imp: -30 },
  },
  {
    name: 'vous before: second person plural',
    when: (c) => c.before.slice(0, 3).includes('vous'),
    gains: { '2Plur': 40, Imp: -30 },
  },
  {
    name: 'no je in sight: not the first person',
    when: (c) =>
      c.known &&
      c.subject === undefined &&
      !['-je', 'je'].includes(next(c) ?? '') &&
      !c.before.includes('je') &&
      !c.before.includes("j'") &&
      !c.before.includes('moi'),
    gains: { '1Sing': -40 },
  },
  {
    name: 'no tu in sight: not the second person',
    when: (c) =>
      c.known &&
      c.subject === undefined &&
      next(c) !== '-tu' &&
      !c.before.includes('tu') &&
      !c.before.includes('toi'),
    gains: { '2Sing': -30 },
  },
  { name: '-je after: first person', when: (c) => next(c) === '-je', gains: { '1Sing': 80, Fin: 40 } },
  { name: '-tu after: second person', when: (c) => next(c) === '-tu', gains: { '2Sing': 80, Fin: 40 } },
  {
    name: 'a pronoun with a hyphen after: a finite verb',
    when: (c) =>
      /^-(?:t-)?(?:ils?|elles?|on|je|tu|ce|nous|vous|moi|toi|lui|les?|la|y|en)$/.test(next(c) ?? ''),
    gains: { Fin: 50, NOUN: -50, ADJ: -40, ADP: -40 },
  },
  {
    name: 'a participle after: an auxiliary',
    when: (c) => PARTICIPLE_SHAPE.test(c.after.find((word) => !isOfClass(word, 'adverb')) ?? ''),
    gains: { AUX: 12 },
  },
  {
    name: 'no participle after: avoir is a full verb',
    when: (c) => c.known && !PARTICIPLE_SHAPE.test(c.after.find((word) => !isOfClass(word, 'adverb')) ?? ''),
    gains: { AUX: -10 },
  },
  { name: '-là, -ci after: a noun', when: (c) => /^-(?:là|ci)$/.test(next(c) ?? ''), gains: { NOUN: 50 } },
  {
    name: 'avoir before: a past participle',
    when: (c) => isOfClass(c.governor, 'avoir'),
    gains: { PastPart: 40, ADJ: -14, Fin: -40, NOUN: -8, ADP: -10 },
  },
  {
    name: 'être before: a participle or adjective',
    when: (c) => isOfClass(c.governor, 'etre'),
    gains: { PastPart: 30, ADJ: 20, Fin: -40, NOUN: -10 },
  },
  {
    name: 'être with a reflexive pronoun: a participle',
    when: (c) =>
      isOfClass(c.governor, 'etre') && c.before.slice(1, 4).some((word) => isOfClass(word, 'reflexive')),
    gains: { PastPart: 20 },
  },
  {
    name: 'avoir été: a participle',
    when: (c) => c.governor === 'été',
    gains: { PastPart: 24 },
  },
  {
    name: 'a modal verb before: an infinitive',
    when: (c) => isOfClass(c.governor, 'modal'),
    gains: { Inf: 44, NOUN: -10, Fin: -14 },
  },
  {
    name: 'de, à, pour, sans, par before: an infinitive or a noun, no finite verb',
    when: (c) => isOfClass(previous(c), 'beforeInfinitive'),
    gains: { Inf: 26, NOUN: 24, ADJ: -4, Fin: -44, PastPart: -16, PRON: 4 },
  },
  {
    name: 'another preposition before: a noun',
    when: (c) =>
      isOfClass(previous(c), 'preposition') &&
      !isOfClass(previous(c), 'beforeInfinitive') &&
      previous(c) !== 'en' &&
      previous(c) !== 'des',
    gains: { NOUN: 20, Fin: -40, PastPart: -14, Inf: -14 },
  },
  {
    name: 'en before: a noun or a present participle',
    when: (c) => previous(c) === 'en',
    gains: { NOUN: 14, PresPart: 60, Imp: -20 },
  },
  {
    name: 'très, plus, si … before: an adjective or adverb',
    when: (c) => isOfClass(previous(c), 'degree'),
    gains: { ADJ: 22, ADV: 16, NOUN: -12, PastPart: 4 },
  },
  {
    name: 'qui before: a finite verb',
    when: (c) => previous(c) === 'qui',
    gains: { Fin: 44, NOUN: -36, ADJ: -30, PastPart: -30, ADP: -20, Imp: -60 },
  },
  {
    name: 'pas, jamais … after: a verb',
    when: (c) =>
      ['pas', 'jamais', 'guère', 'point'].includes(next(c) ?? '') && !isOfClass(previous(c), 'determiner'),
    gains: { Fin: 30, AUX: 20, NOUN: -16, ADJ: -10 },
  },
  {
    name: 'a determiner after: a verb or preposition, no noun or adjective',
    when: (c) =>
      isOfClass(next(c), 'determiner') &&
      !['du', 'des', 'au', 'aux'].includes(next(c) ?? '') &&
      !isOfClass(previous(c), 'determiner'),
    gains: { Fin: 16, ADP: 14, NOUN: -8, ADJ: -14, Inf: 8, PresPart: 8 },
  },
  {
    name: 'an article after: a verb or preposition',
    when: (c) =>
      isOfClass(next(c), 'article') &&
      !isOfClass(previous(c), 'determiner') &&
      !isOfClass(previous(c), 'article'),
    gains: { Fin: 12, ADP: 12, Inf: 8, PresPart: 8, ADJ: -10 },
  },
  {
    name: 'de, du, des after: a noun rather than an adjective',
    when: (c) => ['de', "d'", 'du', 'des'].includes(next(c) ?? ''),
    gains: { NOUN: 10, ADJ: -2 },
  },
  { name: 'par after: a participle', when: (c) => next(c) === 'par', gains: { PastPart: 24 } },
  {
    name: 'que before: the subjunctive may follow',
    when: (c) => c.before.slice(0, 4).some((word) => isOfClass(word, 'que')),
    gains: { Sub: 24 },
  },
  {
    name: 'no que in sight: no subjunctive',
    when: (c) => c.known && !c.before.some((word) => isOfClass(word, 'que') || word === 'qui'),
    gains: { Sub: -30 },
  },
  {
    name: 'first in its sentence: an imperative may stand',
    when: (c) => c.known && c.startsSentence,
    gains: { Imp: 26 },
  },
  {
    name: 'inside a sentence: hardly an imperative',
    when: (c) => c.known && !c.startsSentence && c.before.length > 0,
    gains: { Imp: -16 },
  },
  {
    name: 'un, le … : masculine',
    when: (c) => isOfClass(previous(c), 'masculine'),
    gains: { Masc: 16, Fem: -30 },
  },
  {
    name: 'une, la … : feminine',
    when: (c) => isOfClass(previous(c), 'feminine'),
    gains: { Fem: 24, Masc: -30 },
  },
  { name: 'singular determiner', when: (c) => isOfClass(previous(c), 'singular'), gains: { Plur: -16 } },
  {
    name: 'plural determiner',
    when: (c) => isOfClass(previous(c), 'plural'),
    gains: { Plur: 16, Sing: -16 },
  },
];
