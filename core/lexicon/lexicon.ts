import { inflateSync } from 'fflate';
import { foldForm } from './fold';
import type { LexiconIndex } from './lexicon-index';
import { INDEX_NAME, parseIndex, placeOf } from './lexicon-index';
import type { Shard } from './shard-decode';
import { decodeShard } from './shard-decode';

/** Where the lexicon's files come from: a server, a cache, a disk. */
export interface LexiconSource {
  /** @throws where the file cannot be had; the failure reaches whoever asked */
  read(name: string): Promise<Uint8Array>;
}

/** What pure rules ask: the shard in which a form lies if it lies anywhere. */
export interface Shelf {
  readonly index: LexiconIndex;
  shardFor(form: string): Shard | null;
}

/** The lexicon, opened: the index at hand, shards fetched when asked for. */
export interface Lexicon {
  readonly index: LexiconIndex;
  /**
   * Answers a pure question, fetching the shards it turns out to need.
   * @param question is run again after each fetch, so it must have no effects
   */
  ask<T>(question: (shelf: Shelf) => T): Promise<T>;
  /** The inflated text of a file that is not a shard. */
  readText(name: string): Promise<string>;
}

/** Decoded shards kept; a page is read within a few dozen. */
const DEFAULT_CAPACITY = 48;

export interface LexiconOptions {
  /** Decoded shards kept, least recently used dropped first. */
  readonly capacity?: number;
}

/**
 * Opens the lexicon: one request for the index, later one a lookup unless its shard is still there.
 * @throws what the source throws
 * @example const lexicon = await openLexicon({ read: async (name) => new Uint8Array(await (await fetch(`/lexicon/${name}`)).arrayBuffer()) });
 */
export async function openLexicon(source: LexiconSource, options: LexiconOptions = {}): Promise<Lexicon> {
  const index = parseIndex(inflateText(await source.read(INDEX_NAME)));
  const shards = new RecentShards(options.capacity ?? DEFAULT_CAPACITY);
  const pending = new Map<string, Promise<void>>();
  const fetchShard = (name: string): Promise<void> => {
    const running = pending.get(name);
    if (running) return running;
    const started = source
      .read(name)
      .then((bytes) => shards.put(name, decodeShard(bytes, index.tags)))
      .finally(() => pending.delete(name));
    pending.set(name, started);
    return started;
  };
  return {
    index,
    async ask(question) {
      // What one question needs must not push each other out: its own shards are held until it is answered.
      const held = new Map<string, Shard>();
      for (;;) {
        const missing = new Set<string>();
        const answer = question({
          index,
          shardFor(form) {
            const name = placeOf(index.shards, foldForm(form))?.name;
            if (name === undefined) return null;
            const shard = held.get(name) ?? shards.get(name);
            if (shard) held.set(name, shard);
            else missing.add(name);
            return shard ?? null;
          },
        });
        // Only the first: with it at hand the question often needs none of the others.
        const [name] = missing;
        if (name === undefined) return answer;
        await fetchShard(name);
        const shard = shards.get(name);
        if (shard) held.set(name, shard);
      }
    },
    readText: async (name) => inflateText(await source.read(name)),
  };
}

/**
 * The whole lexicon at hand without waiting, for builds and the command line: every shard is read once, when first asked for.
 * @param read gives a file's bytes; throws where it cannot
 */
export function openShelf(read: (name: string) => Uint8Array): Shelf {
  const index = parseIndex(inflateText(read(INDEX_NAME)));
  const shards = new Map<string, Shard>();
  return {
    index,
    shardFor(form) {
      const name = placeOf(index.shards, foldForm(form))?.name;
      if (name === undefined) return null;
      const known = shards.get(name);
      if (known) return known;
      const shard = decodeShard(read(name), index.tags);
      shards.set(name, shard);
      return shard;
    },
  };
}

export function inflateText(bytes: Uint8Array): string {
  return new TextDecoder().decode(inflateSync(bytes));
}

class RecentShards {
  readonly #shards = new Map<string, Shard>();
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = Math.max(1, capacity);
  }

  get(name: string): Shard | undefined {
    const shard = this.#shards.get(name);
    if (shard === undefined) return undefined;
    this.#shards.delete(name);
    this.#shards.set(name, shard);
    return shard;
  }

  put(name: string, shard: Shard): void {
    this.#shards.set(name, shard);
    const oldest = this.#shards.keys().next().value;
    if (this.#shards.size > this.#capacity && oldest !== undefined) this.#shards.delete(oldest);
  }
}
