import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMeaning } from '@/core/lexicon/shard-decode';
import type { Meaning } from '@/core/lexicon/shard-layout';

export const MEANINGS_FOLDER = 'content/lexicon';

/** Files of entries in a fixed order; closed-class.tsv first, so that its rows lead. */
export function listMeaningFiles(folder = MEANINGS_FOLDER): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  names.sort(
    (a, b) => Number(b === 'closed-class.tsv') - Number(a === 'closed-class.tsv') || (a < b ? -1 : 1),
  );
  return names.map((name) => join(folder, name));
}

/** Reads the entries; rows that are not five columns are the content check's business and skipped here. */
export function readMeanings(files: readonly string[] = listMeaningFiles()): Meaning[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#') && line.split('\t').length === 5)
      .map(parseMeaning),
  );
}

export function groupByLemma<T extends { readonly lemma: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.lemma);
    if (group) group.push(item);
    else groups.set(item.lemma, [item]);
  }
  return groups;
}
