import type { Shelf } from '@/core/lexicon/lexicon';
import { lookupWordOn } from '@/core/lexicon/lookup-word';
import type { Upos } from '@/core/lexicon/reading';
import type { Inflect } from './compile-terms';
import { parsePattern } from './pattern';
import type { Term } from './term';

/** Words of these kinds are meant in all their forms; *de*, *que*, *entre* are meant to the letter. */
const INFLECTED: ReadonlySet<Upos> = new Set(['NOUN', 'VERB', 'ADJ']);

/**
 * Prepares the inflection of a glossary's patterns with the lexicon's forms. Goes through the whole lexicon once,
 * some seconds: for builds, not for pages.
 * @param shelf the lexicon with all its shards at hand.
 */
export function inflectPatterns(terms: readonly Term[], shelf: Shelf): Inflect {
  const notations = terms.flatMap(({ headword, forms }) => [headword, ...forms]);
  const patterns = notations.map((notation) => parsePattern(notation, 'fr').words);
  const wanted = new Map<string, Set<string>>();
  for (const words of patterns) {
    for (const lexeme of lexemesOf(words, shelf)) if (lexeme) wanted.set(lexeme, new Set());
  }
  for (const { first } of shelf.index.shards) {
    const shard = shelf.shardFor(first);
    for (const form of shard?.forms ?? []) {
      for (const { lemma, tag } of shard?.analysesOf(form) ?? [])
        wanted.get(`${lemma}/${tag.pos}`)?.add(form);
    }
  }
  return (words) => lexemesOf(words, shelf).map((lexeme) => [...(wanted.get(lexeme ?? '') ?? [])]);
}

/** For each word the lemma and part of speech that fit best between its neighbours; null where it stays as it is. */
function lexemesOf(words: readonly string[], shelf: Shelf): (string | null)[] {
  const text = words.join(' ');
  let at = 0;
  return words.map((word) => {
    const start = at;
    at += word.length + 1;
    const [best] = lookupWordOn(shelf, { text, start, end: start + word.length }).readings;
    // A capital is a name or an acronym: Affaires d’État has its plural written in.
    const named = /^\p{Lu}/u.test(word);
    return best && !named && INFLECTED.has(best.pos) ? `${best.lemma}/${best.pos}` : null;
  });
}
