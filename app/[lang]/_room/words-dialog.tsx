'use client';

import { useEffect, useRef, useState } from 'react';
import { browserLexicon } from '@/app/_lookup/browser-lexicon';
import { type ShownText, segmentsShown } from '@/app/_reader/reader-text';
import { noteWords } from '@/app/_storage/words-saved';
import { type FoundWord, findTextWords } from '@/app/_study/find-text-words';
import { TextWords } from '@/app/_study/text-words';
import type { ContextText } from '@/core/study/card';

interface Props {
  text: ShownText;
  of: ContextText;
  onClose: () => void;
}

/** The words of the text one reads: looked up when they are asked for. */
export function WordsDialog({ text, of, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [words, setWords] = useState<readonly FoundWord[] | null | 'failed'>(null);
  useEffect(() => {
    let isGone = false;
    // Whoever asks about words wants them underlined from now on.
    noteWords();
    browserLexicon()
      .then((lexicon) => findTextWords(segmentsShown(text), lexicon, () => isGone))
      .then(
        (found) => !isGone && setWords(found),
        () => !isGone && setWords('failed'),
      );
    return () => {
      isGone = true;
    };
  }, [text]);
  return <TextWords dialog={dialog} text={of} words={words} onClose={onClose} />;
}
