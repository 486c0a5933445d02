import type { Gender, Upos } from '@/core/lexicon/reading';

/** What a card asks: French → meaning; the English sentence → the French word, typed; the spoken sentence → the word, typed. */
export const DIRECTIONS = ['recognise', 'produce', 'listen'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A word as statuses and cards know it: `rendre/VERB`, or a term of the glossary: `term:rpdc`. */
export type WordKey = string & { readonly __brand: 'WordKey' };

/** @example lemmaKey('rendre', 'VERB') // 'rendre/VERB' */
export function lemmaKey(lemma: string, pos: Upos): WordKey {
  return `${lemma}/${pos}` as WordKey;
}

/** @example termKey('rpdc') // 'term:rpdc' */
export function termKey(id: string): WordKey {
  return `term:${id}` as WordKey;
}

/** What is learnt: a lemma of the lexicon or a term of the glossary. */
export type Subject =
  | { readonly kind: 'lemma'; readonly lemma: string; readonly pos: Upos }
  | { readonly kind: 'term'; readonly termId: string };

/** The key of what is learnt; also the card's id, so that the same word saved in two browsers is one card. */
export function keyOf(subject: Subject): WordKey {
  return subject.kind === 'lemma' ? lemmaKey(subject.lemma, subject.pos) : termKey(subject.termId);
}

/** Where a word was met. */
export interface CardContext {
  /** `<text id>#<segment id>#<start>`: saving again from the same place is the same context. */
  readonly id: string;
  readonly text: ContextText;
  readonly segmentId: string;
  /** The segment as it read then: the card outlives the text. */
  readonly fr: string;
  readonly en: string | null;
  /** The form met, and where it stands in `fr` (UTF-16 offset). */
  readonly form: string;
  readonly start: number;
  readonly addedAt: number;
  /** Set where the learner has taken the context away; kept so that a merge does not bring it back. */
  readonly removedAt: number | null;
}

export interface ContextText {
  readonly id: string;
  readonly title: string;
  /** One of the learner's own texts, or one that comes with the app. */
  readonly own: boolean;
}

/** Something being learnt. What the learner can change stands here; what reviews change stands in the log. */
export interface Card {
  readonly id: WordKey;
  readonly subject: Subject;
  /** What it is shown under: `se rendre`, `République populaire démocratique de Corée`. */
  readonly headword: string;
  readonly gender: Gender | null;
  /** The meanings chosen, the one meant first. */
  readonly senses: readonly string[];
  /** IPA without slashes. */
  readonly ipa: string | null;
  /** The learner's own remark. */
  readonly note: string;
  readonly directions: readonly Direction[];
  readonly contexts: readonly CardContext[];
  readonly createdAt: number;
  /** When the fields above (not the contexts) were last written; the later writing wins a merge. */
  readonly editedAt: number;
  /** Set where the card was deleted; kept so that a merge does not bring it back. Saving the word again clears it. */
  readonly deletedAt: number | null;
}

/** The contexts that the learner has not taken away, oldest first. */
export function contextsOf(card: Card): CardContext[] {
  return card.contexts.filter(({ removedAt }) => removedAt === null);
}
