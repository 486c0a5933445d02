'use client';

import { browserLexicon } from '@/app/_lookup/browser-lexicon';
import { ProgressRoom } from '@/app/_study/progress-room';
import { keyOfReading } from '@/app/_study/saved-word';
import { lookupWord } from '@/core/lexicon/lookup-word';
import type { WordKey } from '@/core/study/card';

/** Progress, with the lexicon that says how frequent words are. */
export function ProgressPage() {
  return <ProgressRoom ranksOf={ranksOf} />;
}

async function ranksOf(keys: readonly WordKey[]): Promise<ReadonlyMap<WordKey, number>> {
  const lexicon = await browserLexicon();
  const ranks = new Map<WordKey, number>();
  for (const key of keys) {
    const lemma = key.slice(0, key.lastIndexOf('/'));
    if (key.startsWith('term:')) continue;
    const { readings } = await lookupWord({ text: lemma, start: 0, end: lemma.length }, lexicon);
    const rank = readings.find((reading) => keyOfReading(reading) === key)?.rank;
    if (typeof rank === 'number') ranks.set(key, rank);
  }
  return ranks;
}
