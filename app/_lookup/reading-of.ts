import { type DictionaryEntry, homeOf } from '@/core/lexicon/dictionary-entry';
import { isExpression } from '@/core/lexicon/expression-words';
import type { Reading, Upos } from '@/core/lexicon/reading';

/** An entry as a reading of its own headword, so that one card shows both. */
export function readingOf(entry: DictionaryEntry): Reading {
  return {
    ...entry,
    // The forms of se rendre are those of rendre; an expression has none.
    lemma: isExpression(entry.headword) ? entry.headword : homeOf(entry.headword),
    pos: entry.pos as Upos,
    features: '',
    pronominal: null,
  };
}
