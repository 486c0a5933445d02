import type { FormTag } from './analysis';
import { parseTag } from './analysis';

/** The file that every lookup starts from: what lies in which shard. */
export interface LexiconIndex {
  readonly tags: readonly FormTag[];
  readonly shards: readonly ShardPlace[];
  /** English keyword shards, by first letters. */
  readonly english: readonly ShardPlace[];
  /** Headwords, for completing what is typed. */
  readonly headwords: readonly ShardPlace[];
}

/** A file and the first folded key in it; it holds all keys up to the next one's. */
export interface ShardPlace {
  readonly first: string;
  readonly name: string;
}

/** The index as JSON has it: first keys and names side by side. */
export interface IndexFile {
  readonly tags: readonly string[];
  readonly shards: readonly (readonly [first: string, name: string])[];
  readonly english: readonly (readonly [first: string, name: string])[];
  readonly headwords: readonly (readonly [first: string, name: string])[];
}

export const INDEX_NAME = 'index.bin';

export function parseIndex(json: string): LexiconIndex {
  const file = JSON.parse(json) as IndexFile;
  return {
    tags: file.tags.map(parseTag),
    shards: file.shards.map(([first, name]) => ({ first, name })),
    english: file.english.map(([first, name]) => ({ first, name })),
    headwords: file.headwords.map(([first, name]) => ({ first, name })),
  };
}

/** The file in which a key lies if it lies anywhere; null before the first. */
export function placeOf(places: readonly ShardPlace[], key: string): ShardPlace | null {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.first ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return places[low - 1] ?? null;
}
