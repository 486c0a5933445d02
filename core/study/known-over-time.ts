import { DIRECTIONS, type WordKey } from './card';
import type { CardMemory } from './schedule';
import { type StudyDay, studyDayOf } from './study-day';
import type { WordMark } from './word-status';

/** Frequency bands: the first 1,000 lemmas of the language, the first 2,000, the first 5,000. */
export const FREQUENCY_BANDS = [1000, 2000, 5000] as const;

/** How many words were known at the end of a day. */
export interface KnownOnDay {
  readonly day: StudyDay;
  readonly known: number;
  /** For each band: how many of its words; divided by the band they are the share of it. */
  readonly inBands: readonly number[];
}

/** Whose words are counted. */
export interface KnownSources {
  readonly memories: Iterable<CardMemory>;
  readonly marks: Iterable<WordMark>;
  /** Place of a word by frequency, 1 = most frequent; null beyond the lists. */
  rankOf(key: WordKey): number | null;
  /** Minutes ahead of UTC with which the marks' days are told, and the hour at which days begin. */
  readonly offset: number;
  readonly dayStartHour: number;
}

interface Change {
  readonly day: StudyDay;
  readonly by: 1 | -1;
  readonly rank: number;
}

/**
 * Counts known words on given days: by reviews from the days on which their stability crossed 21 days, by hand from the
 * day of the mark.
 * @param days ascending
 */
export function knownOverTime(sources: KnownSources, days: readonly StudyDay[]): KnownOnDay[] {
  const changes = collectChanges(sources).sort((a, b) => a.day - b.day);
  const inBands = FREQUENCY_BANDS.map(() => 0);
  let known = 0;
  let at = 0;
  return days.map((day) => {
    for (let change = changes[at]; change && change.day <= day; change = changes[at]) {
      known += change.by;
      for (const [band, size] of FREQUENCY_BANDS.entries()) {
        if (change.rank <= size) inBands[band] = (inBands[band] ?? 0) + change.by;
      }
      at += 1;
    }
    return { day, known, inBands: [...inBands] };
  });
}

function collectChanges({ memories, marks, rankOf, offset, dayStartHour }: KnownSources): Change[] {
  const marked = new Map<WordKey, StudyDay>();
  for (const { id, status, at } of marks) {
    if (status === 'known') marked.set(id, studyDayOf({ at, offset }, dayStartHour));
  }
  const changes: Change[] = [];
  const add = (key: WordKey, spans: readonly (readonly [StudyDay, StudyDay])[]) => {
    const rank = rankOf(key) ?? Number.POSITIVE_INFINITY;
    for (const [from, to] of joinSpans(spans)) {
      changes.push({ day: from, by: 1, rank });
      if (to !== Number.POSITIVE_INFINITY) changes.push({ day: to, by: -1, rank });
    }
  };
  for (const memory of memories) {
    const spans: [StudyDay, StudyDay][] = [];
    for (const direction of DIRECTIONS) {
      const crossings = memory.schedules[direction]?.crossings ?? [];
      if (crossings.length > 0) spans.push(...toSpans(crossings));
    }
    const mark = marked.get(memory.cardId);
    marked.delete(memory.cardId);
    if (mark !== undefined) spans.push([mark, Number.POSITIVE_INFINITY]);
    if (spans.length > 0) add(memory.cardId, spans);
  }
  for (const [key, day] of marked) add(key, [[day, Number.POSITIVE_INFINITY]]);
  return changes;
}

function toSpans(crossings: readonly StudyDay[]): [StudyDay, StudyDay][] {
  const spans: [StudyDay, StudyDay][] = [];
  for (let at = 0; at < crossings.length; at += 2) {
    spans.push([crossings[at] ?? 0, crossings[at + 1] ?? Number.POSITIVE_INFINITY]);
  }
  return spans;
}

/** Spans that overlap, from two directions of a card, count once. */
function joinSpans(spans: readonly (readonly [StudyDay, StudyDay])[]): [StudyDay, StudyDay][] {
  const joined: [StudyDay, StudyDay][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (to <= from) continue;
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
