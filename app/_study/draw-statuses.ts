import type { WordKey } from '@/core/study/card';
import type { WordStatus } from '@/core/study/word-status';

/** A place on the page and the word that stands there. */
export interface DrawnWord {
  readonly key: WordKey;
  readonly range: Range;
}

/** Which statuses are underlined: `words` of the preferences. */
const SHOWN: Readonly<Record<string, readonly WordStatus[]>> = {
  learning: ['learning'],
  off: [],
  new: ['new'],
  all: ['new', 'learning', 'known'],
};
const DRAWN = ['new', 'learning', 'known'] as const satisfies readonly WordStatus[];

/** Underlines words by their status with the Custom Highlight API: the page itself is not touched. */
export function drawStatuses(
  words: readonly DrawnWord[],
  statuses: ReadonlyMap<WordKey, WordStatus>,
  mode: string,
): void {
  if (!('highlights' in CSS)) return;
  const shown = SHOWN[mode] ?? [];
  const highlights = new Map(shown.map((status) => [status, new Highlight()]));
  for (const { key, range } of words) highlights.get(statuses.get(key) ?? 'new')?.add(range);
  for (const status of DRAWN) {
    const highlight = highlights.get(status);
    if (highlight) CSS.highlights.set(`word-${status}`, highlight);
    else CSS.highlights.delete(`word-${status}`);
  }
}

/** Takes all underlines away. */
export function clearStatuses(): void {
  if (!('highlights' in CSS)) return;
  for (const status of DRAWN) CSS.highlights.delete(`word-${status}`);
}
