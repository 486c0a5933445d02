import type { IndexFile } from '@/core/lexicon/lexicon-index';
import { INDEX_NAME } from '@/core/lexicon/lexicon-index';
import type { Sound } from '@/core/lexicon/shard-layout';
import type { FormTable } from './assemble-forms';
import { assembleForms } from './assemble-forms';
import { readFormShares } from './read-frequencies';
import { groupByLemma, readMeanings } from './read-meanings';
import type { LemmaShares } from './weigh-lemmas';
import { rankLemmas, weighLemmas } from './weigh-lemmas';
import type { LexiconFile } from './write-shards';
import { squeeze, writeShards } from './write-shards';

/** Tells how far the build is, a line a step. */
export type Report = (line: string) => void;

/** Builds all files of the lexicon in memory; the same inputs give the same bytes. */
export async function buildLexicon(report: Report): Promise<LexiconFile[]> {
  const shares = await readFormShares();
  const forms = assembleForms((name) => shares.has(name) || shares.has(name.toLowerCase()));
  report(`forms: ${forms.size}`);
  const weights = weighLemmas(forms, shares);
  const meanings = readMeanings();
  report(`meanings: ${meanings.length}`);
  const sounds = describeLemmas(forms, weights);
  const { files, index } = writeShards(forms, {
    meanings: groupByLemma(meanings),
    sounds: groupByLemma(sounds),
  });
  const file: IndexFile = { ...index, english: [], headwords: '' };
  report(`shards: ${files.length}`);
  return [...files, { name: INDEX_NAME, bytes: squeeze(new TextEncoder().encode(JSON.stringify(file))) }];
}

/** Frequency of every lemma that the lists know. */
function describeLemmas(_forms: FormTable, weights: LemmaShares): Sound[] {
  const ranks = rankLemmas(weights);
  return [...weights]
    .filter(([, weight]) => weight > 1e-9)
    .map(([key, weight]) => {
      const [lemma = '', pos = ''] = key.split('\t');
      return { lemma, pos, rank: ranks.get(lemma) ?? null, weight: Math.round(-8 * Math.log2(weight)), ipa: null };
    });
}
