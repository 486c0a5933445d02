import { logReading } from '@/app/_storage/reading-log';
import { countWords } from '@/core/text/count-words';
import { now } from './clock';

/** How long a sentence stands on screen, in milliseconds, before it counts as read. */
const LOOKED_AT = 1500;
/** What was read is written down this often, and when the page is left. */
const WRITE_EVERY = 5000;

/**
 * Counts what is read of a text, a sentence once a visit: those that stand on screen for a while.
 * @param rows elements of the segments; their ids are the segments'
 * @param frenchOf a segment's French
 * @returns how to stop
 */
export function watchReading(
  textId: string,
  rows: Iterable<Element>,
  frenchOf: (segment: string) => string,
): () => void {
  const timers = new Map<Element, ReturnType<typeof setTimeout>>();
  let read: string[] = [];
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        clearTimeout(timers.get(target));
        if (isIntersecting)
          timers.set(
            target,
            setTimeout(() => note(target), LOOKED_AT),
          );
      }
    },
    { threshold: 0.8 },
  );
  function note(row: Element) {
    if (document.visibilityState !== 'visible') return;
    observer.unobserve(row);
    read.push(row.id);
  }
  function write() {
    if (read.length === 0) return;
    const segments = read;
    read = [];
    const words = segments.reduce((sum, id) => sum + countWords(frenchOf(id)), 0);
    void logReading(textId, { segments: segments.length, words }, now());
  }
  for (const row of rows) observer.observe(row);
  const ticking = setInterval(write, WRITE_EVERY);
  document.addEventListener('visibilitychange', write);
  return () => {
    write();
    observer.disconnect();
    clearInterval(ticking);
    for (const timer of timers.values()) clearTimeout(timer);
    document.removeEventListener('visibilitychange', write);
  };
}

/** Counts a hidden translation that was opened. */
export function noteOpened(textId: string, segment: string): void {
  void logReading(textId, { opened: [segment] }, now());
}
