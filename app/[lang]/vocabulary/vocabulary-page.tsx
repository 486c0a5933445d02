'use client';

import { browserLexicon } from '@/app/_lookup/browser-lexicon';
import { Vocabulary } from '@/app/_study/vocabulary';
import { lookupWord } from '@/core/lexicon/lookup-word';
import type { Reading } from '@/core/lexicon/reading';

/** The learner's words, with the lexicon in which imported ones are looked up. */
export function VocabularyPage() {
  return <Vocabulary findWord={findWord} />;
}

/** A word of a list, with or without its article. */
async function findWord(word: string): Promise<Reading | null> {
  const bare = word.replace(/^(?:les?|la|une?|des) |^l['’]/iu, '');
  const { readings, by } = await lookupWord(
    { text: bare, start: 0, end: bare.length },
    await browserLexicon(),
  );
  return by === 'none' || by === 'guess' ? null : (readings[0] ?? null);
}
