import type { Token } from '@/core/text/tokens';
import { tokensOf } from '@/core/text/tokens';
import { expressionWords, plainWord } from './expression-words';
import { analysesByForm } from './find-analyses';
import { straighten } from './fold';
import type { Lexicon, Shelf } from './lexicon';
import type { WordQuery } from './lookup-word';
import type { Meaning } from './shard-layout';

/** An expression of several words found in a text. */
export interface ExpressionLookup {
  /** As the dictionary lists it: `tout d'un coup` */
  readonly headword: string;
  readonly pos: string;
  readonly glosses: readonly string[];
  readonly note: string | null;
  /** Where it stands, UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** Words before a single clicked word that an expression may begin at. */
const REACH = 5;

/**
 * The longest expression of the lexicon that a selection holds, or that holds the clicked word.
 * Inflected words match by lemma (il prend part: prendre part), elided and contracted ones by what they stand for.
 * @example await lookupExpression({ text: 'Tout d’un coup, il part.', start: 0, end: 14 }, lexicon)
 */
export function lookupExpression(query: WordQuery, lexicon: Lexicon): Promise<ExpressionLookup | null> {
  return lexicon.ask((shelf) => lookupExpressionOn(shelf, query));
}

/** {@link lookupExpression} without waiting. */
export function lookupExpressionOn(shelf: Shelf, { text, start, end }: WordQuery): ExpressionLookup | null {
  const words = tokensOf(text).filter((token) => token.kind === 'word');
  const first = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < end);
  if (first < 0 || last < first) return null;
  const keys = new WordKeys(shelf);
  const isSelection = last > first;
  let best: ExpressionLookup | null = null;
  for (let at = isSelection ? first : Math.max(0, first - REACH); at <= last; at += 1) {
    for (const { meaning, count } of matchesAt(words, at, shelf, keys)) {
      const begin = words[at];
      const final = words[at + count - 1];
      if (begin === undefined || final === undefined) continue;
      if (isSelection ? at + count - 1 > last : at + count - 1 < first) continue;
      if (best === null || final.end - begin.start > best.end - best.start) {
        const { lemma: headword, pos, glosses, note } = meaning;
        best = { headword, pos, glosses, note, start: begin.start, end: final.end };
      }
    }
  }
  return best;
}

function matchesAt(
  words: readonly Token[],
  at: number,
  shelf: Shelf,
  keys: WordKeys,
): { meaning: Meaning; count: number }[] {
  const word = words[at];
  if (word === undefined) return [];
  const found: { meaning: Meaning; count: number }[] = [];
  for (const key of keys.of(word.text)) {
    for (const meaning of shelf.shardFor(key)?.expressionsFrom(key) ?? []) {
      const pattern = expressionWords(meaning.lemma);
      const fits = pattern.every((part, index) => {
        const candidate = words[at + index];
        return candidate !== undefined && keys.of(candidate.text).has(part);
      });
      if (fits) found.push({ meaning, count: pattern.length });
    }
  }
  return found;
}

/** What each word of a text may count as: itself, undone elision, lemmas. */
class WordKeys {
  readonly #shelf: Shelf;
  readonly #known = new Map<string, ReadonlySet<string>>();

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  of(word: string): ReadonlySet<string> {
    const known = this.#known.get(word);
    if (known) return known;
    const lower = straighten(word).toLowerCase();
    const keys = new Set([plainWord(word), lower]);
    for (const { lemma, tag } of analysesByForm(this.#shelf, lower)) {
      if (tag.pos === 'VERB' || tag.pos === 'AUX' || tag.pos === 'NOUN' || tag.pos === 'ADJ') keys.add(lemma);
    }
    this.#known.set(word, keys);
    return keys;
  }
}
