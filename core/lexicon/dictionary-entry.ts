import { expressionWords, isExpression } from './expression-words';
import type { Shelf } from './lexicon';
import type { Gender } from './reading';

/** One entry as a dictionary page shows it. */
export interface DictionaryEntry {
  readonly headword: string;
  /** UPOS */
  readonly pos: string;
  readonly gender: Gender | null;
  readonly glosses: readonly string[];
  readonly note: string | null;
  /** Made by rule, not written. */
  readonly derived: boolean;
  readonly ipa: string | null;
  /** 1 = most frequent lemma, null beyond the lists. */
  readonly rank: number | null;
}

/** The entries of a headword, of a pronominal verb (`se rendre`) and of an expression too; those without a meaning are left out. */
export function entriesOn(shelf: Shelf, headword: string): DictionaryEntry[] {
  const home = homeOf(headword);
  const shard = shelf.shardFor(home);
  if (shard === null) return [];
  return shard.meaningsOf(headword).map(({ lemma, pos, gender, glosses, note, derived }) => {
    const sound = shard.soundOf(lemma, pos);
    return {
      headword: lemma,
      pos,
      gender,
      glosses,
      note,
      derived,
      ipa: sound?.ipa ?? null,
      rank: sound?.rank ?? null,
    };
  });
}

/** The form in whose shard a headword's entries lie: the verb of a pronominal verb, the first word of an expression. */
export function homeOf(headword: string): string {
  if (isExpression(headword)) return expressionWords(headword)[0] ?? headword;
  return /^(?:se |s')(\S+)$/.exec(headword)?.[1] ?? headword;
}
