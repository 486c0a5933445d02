import type { Shelf } from '@/core/lexicon/lexicon';
import { openShelf } from '@/core/lexicon/lexicon';
import { INDEX_NAME } from '@/core/lexicon/lexicon-index';
import type { Meaning } from '@/core/lexicon/shard-layout';
import type { FormTable } from './assemble-forms';
import { assembleForms } from './assemble-forms';
import { readFormShares } from './read-frequencies';
import { groupByLemma } from './read-meanings';
import { rankLemmas, weighLemmas } from './weigh-lemmas';
import { squeeze, writeShards } from './write-shards';

/** The real form data and frequencies in memory, with a few meanings of the test's own, without pronunciations. */
export async function createTestShelf(
  meanings: readonly Meaning[] = [],
): Promise<{ shelf: Shelf; forms: FormTable }> {
  const shares = await readFormShares();
  const forms = assembleForms((name) => shares.has(name) || shares.has(name.toLowerCase()), meanings);
  const weights = weighLemmas(forms, shares);
  const ranks = rankLemmas(weights);
  const sounds = [...weights].map(([key, weight]) => {
    const [lemma = '', pos = ''] = key.split('\t');
    const cost = Math.round(-8 * Math.log2(Math.max(weight, 1e-9)));
    return { lemma, pos, rank: ranks.get(lemma) ?? null, weight: cost, ipa: null, elsewhere: [] };
  });
  const { files, index } = writeShards(forms, {
    meanings: groupByLemma(meanings),
    sounds: groupByLemma(sounds),
  });
  const json = JSON.stringify({ ...index, english: [], headwords: [] });
  const bytes = new Map(files.map((file) => [file.name, file.bytes]));
  bytes.set(INDEX_NAME, squeeze(new TextEncoder().encode(json)));
  const shelf = openShelf((name) => {
    const file = bytes.get(name);
    if (file === undefined) throw new Error(`no file ${name}`);
    return file;
  });
  return { shelf, forms };
}
