import type { AnnotatedSegment } from '@/core/glossary/occurrences';
import { occurrencesOf } from '@/core/glossary/occurrences';
import { SOURCE_ID } from '@/core/text/bilingual-text';
import { countWords } from '@/core/text/count-words';

/** Words a minute at which a learner reads a foreign text with care (Brysbaert 2019 gives 238 for native silent reading; halved). */
const WORDS_A_MINUTE = 120;

export interface TextFacts {
  /** Words of the French, title included, source not. */
  readonly words: number;
  readonly minutes: number;
  /** Different glossary terms that occur. */
  readonly terms: number;
}

/** What a library says of a text before one opens it. */
export function measureText(segments: readonly AnnotatedSegment[]): TextFacts {
  const words = segments
    .filter(({ id }) => id !== SOURCE_ID)
    .reduce((sum, segment) => sum + countWords(segment.fr), 0);
  return {
    words,
    minutes: Math.max(1, Math.round(words / WORDS_A_MINUTE)),
    terms: occurrencesOf(segments).size,
  };
}
