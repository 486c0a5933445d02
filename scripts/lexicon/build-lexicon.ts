import type { IndexFile } from '@/core/lexicon/lexicon-index';
import { INDEX_NAME } from '@/core/lexicon/lexicon-index';
import { assembleForms } from './assemble-forms';
import { deriveMeanings } from './derive-meanings';
import { describeLemmas } from './describe-lemmas';
import { readFormShares } from './read-frequencies';
import { groupByLemma, readMeanings } from './read-meanings';
import { rankLemmas, weighLemmas } from './weigh-lemmas';
import { writeEnglish, writeHeadwords } from './write-search-files';
import type { LexiconFile } from './write-shards';
import { squeeze, writeShards } from './write-shards';

/** Tells how far the build is, a line a step. */
export type Report = (line: string) => void;

/** Builds all files of the lexicon in memory; the same inputs give the same bytes. */
export async function buildLexicon(report: Report): Promise<LexiconFile[]> {
  const shares = await readFormShares();
  const written = readMeanings();
  const forms = assembleForms((name) => shares.has(name) || shares.has(name.toLowerCase()), written);
  report(`forms: ${forms.size}`);
  const weights = weighLemmas(forms, shares);
  const ranks = rankLemmas(weights);
  const derived = deriveMeanings(forms, written, (lemma) => ranks.get(lemma) ?? null);
  const meanings = [...written, ...derived];
  report(`meanings: ${written.length} written, ${derived.length} by rule`);
  const sounds = await describeLemmas(forms, weights, meanings, report);
  report(`pronounced: ${sounds.filter((sound) => sound.ipa !== null).length} of ${sounds.length} lemmas`);
  const { files, index } = writeShards(forms, {
    meanings: groupByLemma(meanings),
    sounds: groupByLemma(sounds),
  });
  const rankOf = (headword: string) => ranks.get(headword) ?? null;
  const headwords = writeHeadwords(meanings, rankOf);
  const english = writeEnglish(meanings, rankOf);
  const file: IndexFile = { ...index, english: english.places, headwords: headwords.places };
  report(
    `shards: ${files.length} of forms, ${headwords.files.length} of headwords, ${english.files.length} of English`,
  );
  return [
    ...files,
    ...headwords.files,
    ...english.files,
    { name: INDEX_NAME, bytes: squeeze(new TextEncoder().encode(JSON.stringify(file))) },
  ];
}
