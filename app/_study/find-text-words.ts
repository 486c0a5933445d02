import type { Lexicon } from '@/core/lexicon/lexicon';
import { lookupWord } from '@/core/lexicon/lookup-word';
import type { Reading } from '@/core/lexicon/reading';
import type { WordKey } from '@/core/study/card';
import { tokensOf } from '@/core/text/tokens';
import { keyOfReading } from './saved-word';

/** A sentence on the page, its French as shown. */
export interface ShownSentence {
  readonly id: string;
  readonly fr: string;
  readonly en: string | null;
}

/** A running word of a text with the reading that its sentence suggests. */
export interface FoundWord {
  readonly sentence: ShownSentence;
  readonly start: number;
  readonly end: number;
  readonly key: WordKey;
  readonly reading: Reading;
}

/** What nobody learns: names, figures, signs; and words that the lexicon does not have. */
const LEFT_OUT = new Set(['PROPN', 'NUM', 'PUNCT', 'SYM', 'X']);
/** Work at a stretch, in milliseconds, before the page gets its turn. */
const STRETCH = 12;

/**
 * Finds the words of sentences, each with its lemma, a few at a time so that the page stays quick.
 * @param isStopped asked between stretches; the rest is then left out
 * @throws where a file of the lexicon cannot be fetched
 */
export async function findTextWords(
  sentences: readonly ShownSentence[],
  lexicon: Lexicon,
  isStopped: () => boolean = () => false,
): Promise<FoundWord[]> {
  const found: FoundWord[] = [];
  let began = performance.now();
  for (const sentence of sentences) {
    if (isStopped()) break;
    const words = tokensOf(sentence.fr).filter(({ kind, text }) => kind === 'word' && /\p{L}/u.test(text));
    const answers = await Promise.all(
      words.map(({ start, end }) => lookupWord({ text: sentence.fr, start, end }, lexicon)),
    );
    for (const [at, { readings, by }] of answers.entries()) {
      const [reading] = readings;
      const word = words[at];
      if (!word || !reading || by === 'none' || by === 'guess' || LEFT_OUT.has(reading.pos)) continue;
      found.push({ sentence, start: word.start, end: word.end, key: keyOfReading(reading), reading });
    }
    if (performance.now() - began > STRETCH) {
      await new Promise((resolve) => setTimeout(resolve));
      began = performance.now();
    }
  }
  return found;
}
