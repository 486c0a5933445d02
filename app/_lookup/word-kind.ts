import { parseFeatures } from '@/core/lexicon/features';
import type { Reading, Upos } from '@/core/lexicon/reading';
import type lookup from '@/locales/en/lookup.json';

/** A grammatical term that locales/<lang>/lookup.json names and explains. */
export type GrammarKey = keyof (typeof lookup)['grammar'];

const PLAIN: Readonly<Record<Upos, GrammarKey>> = {
  ADJ: 'adjective',
  ADP: 'preposition',
  ADV: 'adverb',
  AUX: 'auxiliary',
  CCONJ: 'coordinatingConjunction',
  DET: 'determiner',
  INTJ: 'interjection',
  NOUN: 'noun',
  NUM: 'number',
  PART: 'adverb',
  PRON: 'pronoun',
  PROPN: 'name',
  PUNCT: 'symbol',
  SCONJ: 'subordinatingConjunction',
  SYM: 'symbol',
  VERB: 'verb',
  X: 'unclear',
};

const DETERMINERS: Readonly<Record<string, GrammarKey>> = {
  Dem: 'demonstrativeDeterminer',
  Int: 'interrogativeDeterminer',
};

const PRONOUNS: Readonly<Record<string, GrammarKey>> = {
  Dem: 'demonstrativePronoun',
  Ind: 'indefinitePronoun',
  Int: 'interrogativePronoun',
  Neg: 'indefinitePronoun',
  Prs: 'personalPronoun',
  Rel: 'relativePronoun',
  Tot: 'indefinitePronoun',
};

const NOUNS: Readonly<Record<string, GrammarKey>> = { m: 'nounM', f: 'nounF', mf: 'nounMF' };

/** What kind of word it is, as a grammar for learners names it. */
export function kindOf(
  { pos, lemma, headword, gender }: Pick<Reading, 'pos' | 'lemma' | 'headword' | 'gender'>,
  features: string,
): GrammarKey {
  const { PronType, Definite, Poss, Reflex, NumType } = parseFeatures(features);
  if (lemma.includes('+')) return 'contraction';
  if (pos === 'NOUN') return NOUNS[gender ?? ''] ?? 'noun';
  if (pos === 'ADJ' && NumType === 'Ord') return 'ordinal';
  if (pos === 'DET') {
    if (Poss) return 'possessiveDeterminer';
    if (PronType === 'Art' && Definite === 'Def') return 'definiteArticle';
    if (PronType === 'Art')
      return headword === 'du' || headword === 'de la' ? 'partitiveArticle' : 'indefiniteArticle';
    return DETERMINERS[PronType ?? ''] ?? 'determiner';
  }
  if (pos === 'PRON') {
    if (Poss) return 'possessivePronoun';
    if (Reflex) return 'reflexivePronoun';
    return PRONOUNS[PronType ?? ''] ?? 'pronoun';
  }
  return PLAIN[pos];
}
