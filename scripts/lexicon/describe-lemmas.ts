import type { Meaning, Sound } from '@/core/lexicon/shard-layout';
import type { FormTable } from './assemble-forms';
import type { Report } from './build-lexicon';
import { pronounceAll } from './pronounce';
import type { LemmaShares } from './weigh-lemmas';
import { rankLemmas } from './weigh-lemmas';

/** As many of the most frequent lemmas are pronounced even if nobody has written their meaning. */
const FREQUENT = 20_000;
/** Below this share a lemma counts as one that no list has. */
const LEAST_SHARE = 1e-9;

/** Frequency and pronunciation of the lemmas that the lists know or that have a meaning. */
export async function describeLemmas(
  forms: FormTable,
  weights: LemmaShares,
  meanings: readonly Meaning[],
  report: Report,
): Promise<Sound[]> {
  const ranks = rankLemmas(weights);
  const explained = new Set(meanings.map((meaning) => meaning.lemma));
  const keys = new Set([...weights].filter(([, weight]) => weight > LEAST_SHARE).map(([key]) => key));
  for (const analyses of forms.values()) {
    for (const { lemma, tag } of analyses) if (explained.has(lemma)) keys.add(`${lemma}\t${tag.pos}`);
  }
  const lemmas = new Set([...keys].map((key) => key.split('\t')[0] ?? ''));
  const spoken = [...lemmas].filter(
    (lemma) =>
      !/[+\s]/.test(lemma) && (explained.has(lemma) || (ranks.get(lemma) ?? FREQUENT + 1) <= FREQUENT),
  );
  const ipa = await pronounceAll(spoken.sort(), (done, of) =>
    report(`pronunciation: ${done} of ${of} words`),
  );
  return [...keys].map((key) => {
    const [lemma = '', pos = ''] = key.split('\t');
    const weight = Math.round(-8 * Math.log2(Math.max(weights.get(key) ?? 0, LEAST_SHARE)));
    return { lemma, pos, rank: ranks.get(lemma) ?? null, weight, ipa: ipa.get(lemma) ?? null, elsewhere: [] };
  });
}
