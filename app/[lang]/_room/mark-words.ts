import { browserLexicon } from '@/app/_lookup/browser-lexicon';
import { type ShownText, segmentsShown } from '@/app/_reader/reader-text';
import { rangeOf, sideOf } from '@/app/_reader/text-range';
import { readPreferences, subscribePreferences } from '@/app/_storage/preferences';
import { watchStatuses } from '@/app/_storage/use-words';
import { clearStatuses, type DrawnWord, drawStatuses } from '@/app/_study/draw-statuses';
import { findTextWords } from '@/app/_study/find-text-words';
import type { WordKey } from '@/core/study/card';
import type { WordStatus } from '@/core/study/word-status';

/**
 * Underlines the words of a text by what the learner knows, for as long as it is on the page: anew when a word is saved
 * or marked, in any tab, and when the learner wants other words underlined.
 * @returns how to stop
 */
export function markWords(text: ShownText): () => void {
  let isStopped = false;
  let words: DrawnWord[] = [];
  let statuses: ReadonlyMap<WordKey, WordStatus> = new Map();
  const draw = () => {
    if (!isStopped) drawStatuses(words, statuses, readPreferences().words);
  };
  browserLexicon()
    .then((lexicon) => findTextWords(segmentsShown(text), lexicon, () => isStopped))
    .then(
      (found) => {
        words = found.flatMap(({ sentence, start, end, key }) => {
          const side = sideOf(sentence.id, 'fr');
          const range = side && rangeOf(side, { start, end });
          return range ? [{ key, range }] : [];
        });
        draw();
      },
      () => {
        // No connection and not kept offline: the text is read without underlines.
      },
    );
  const stopWatching = watchStatuses((next) => {
    statuses = next;
    draw();
  });
  const stopListening = subscribePreferences(draw);
  return () => {
    isStopped = true;
    stopWatching();
    stopListening();
    clearStatuses();
  };
}
