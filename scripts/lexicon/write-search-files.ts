import { homeOf } from '@/core/lexicon/dictionary-entry';
import { englishKeys } from '@/core/lexicon/english-keys';
import { compareCodeUnits, foldForm } from '@/core/lexicon/fold';
import type { Meaning } from '@/core/lexicon/shard-layout';
import type { LexiconFile } from './write-shards';
import { nameFile, squeeze } from './write-shards';

type Places = readonly (readonly [first: string, name: string])[];
export type RankOf = (headword: string) => number | null;

/** Inflated size at which a file is closed: about 16 KB compressed. */
const FILE_CHARACTERS = 56_000;
const UNRANKED = 99_999;
/** Headwords kept for one English word. */
const MOST_ENTRIES = 6;

/** Headwords with their ranks, in files by alphabet. */
export function writeHeadwords(
  meanings: readonly Meaning[],
  rankOf: RankOf,
): { files: LexiconFile[]; places: Places } {
  const headwords = [...new Set(meanings.map((meaning) => meaning.lemma))];
  const rows = headwords.map((headword) => ({
    key: foldForm(headword),
    line: `${headword}\t${rankOf(homeOf(headword)) ?? UNRANKED}`,
  }));
  return writeLines('headwords', rows);
}

/** English words with the entries they lead to, in files by alphabet. */
export function writeEnglish(
  meanings: readonly Meaning[],
  rankOf: RankOf,
): { files: LexiconFile[]; places: Places } {
  const index = new Map<string, Map<string, number>>();
  for (const meaning of meanings) {
    const entry = meaning.lemma;
    const common = Math.log2(rankOf(homeOf(meaning.lemma)) ?? UNRANKED);
    for (const { key, distance } of englishKeys(meaning)) {
      const entries = index.get(key) ?? new Map<string, number>();
      const cost = 1.5 * distance + common + (meaning.derived ? 6 : 0);
      entries.set(entry, Math.min(entries.get(entry) ?? Number.POSITIVE_INFINITY, cost));
      index.set(key, entries);
    }
  }
  const rows = [...index].map(([key, entries]) => {
    const sorted = [...entries].sort((a, b) => a[1] - b[1] || compareCodeUnits(a[0], b[0]));
    const best = sorted.slice(0, MOST_ENTRIES).map(([entry]) => entry);
    return { key, line: [key, ...best].join('\t') };
  });
  return writeLines('english', rows);
}

function writeLines(
  kind: string,
  rows: readonly { readonly key: string; readonly line: string }[],
): { files: LexiconFile[]; places: Places } {
  const sorted = [...rows].sort((a, b) => compareCodeUnits(a.key, b.key) || compareCodeUnits(a.line, b.line));
  const files: LexiconFile[] = [];
  const places: (readonly [string, string])[] = [];
  let lines: string[] = [];
  let first = '';
  let size = 0;
  const close = () => {
    if (lines.length === 0) return;
    const bytes = squeeze(new TextEncoder().encode(lines.join('\n')));
    const name = nameFile(`${kind}-${String(files.length).padStart(2, '0')}`, bytes);
    files.push({ name, bytes });
    places.push([first, name]);
    lines = [];
    size = 0;
  };
  let before = '';
  for (const { key, line } of sorted) {
    if (size >= FILE_CHARACTERS && key !== before) close();
    if (lines.length === 0) first = key;
    lines.push(line);
    size += line.length + 1;
    before = key;
  }
  close();
  return { files, places };
}
