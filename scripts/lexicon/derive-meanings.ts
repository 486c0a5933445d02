import { deriveAdverb, deriveRepetition } from '@/core/lexicon/derivations';
import type { Meaning } from '@/core/lexicon/shard-layout';
import type { FormTable } from './assemble-forms';
import { groupByLemma } from './read-meanings';

/** A verb in re- that is met as often as this has senses of its own, which no rule knows. */
const REPETITION_FROM_RANK = 20_000;

/** Meanings by rule for lemmas that nobody has entered: regular adverbs, rare verbs of repetition. */
export function deriveMeanings(
  forms: FormTable,
  written: readonly Meaning[],
  rankOf: (lemma: string) => number | null,
): Meaning[] {
  const entries = groupByLemma(written);
  const meaningsOf = (lemma: string, pos: string) =>
    (entries.get(lemma) ?? []).filter((meaning) => meaning.pos === pos);
  const derived = new Map<string, Meaning>();
  for (const analyses of forms.values()) {
    for (const { lemma, tag } of analyses) {
      if (entries.has(lemma) || derived.has(lemma)) continue;
      const isRare = (rankOf(lemma) ?? REPETITION_FROM_RANK + 1) > REPETITION_FROM_RANK;
      const glosses =
        tag.pos === 'ADV' && lemma.endsWith('ment')
          ? deriveAdverb(lemma, meaningsOf)
          : tag.pos === 'VERB' && isRare
            ? deriveRepetition(lemma, meaningsOf)
            : [];
      if (glosses.length > 0) {
        derived.set(lemma, { lemma, pos: tag.pos, gender: null, glosses, note: null, derived: true });
      }
    }
  }
  return [...derived.values()];
}
