import type { StudyDay } from './study-day';

/**
 * What was read of a text on a day in one browser. Only that browser writes it and its numbers only grow, so that a
 * merge takes the larger and counts nothing twice.
 */
export interface ReadingRecord {
  /** `<day>|<device>|<text id>` */
  readonly id: string;
  readonly day: StudyDay;
  /** A random name of the browser. */
  readonly device: string;
  readonly textId: string;
  readonly words: number;
  readonly segments: number;
  /** Segment id → how often its hidden translation was opened. */
  readonly opened: Readonly<Record<string, number>>;
}

/** Notes that segments were read, with their words, or that hidden translations were opened. */
export function noteReading(
  record: ReadingRecord | null,
  where: Pick<ReadingRecord, 'day' | 'device' | 'textId'>,
  read: { readonly words?: number; readonly segments?: number; readonly opened?: readonly string[] },
): ReadingRecord {
  const { day, device, textId } = where;
  const opened: Record<string, number> = { ...record?.opened };
  for (const segmentId of read.opened ?? []) opened[segmentId] = (opened[segmentId] ?? 0) + 1;
  return {
    id: `${day}|${device}|${textId}`,
    day,
    device,
    textId,
    words: (record?.words ?? 0) + (read.words ?? 0),
    segments: (record?.segments ?? 0) + (read.segments ?? 0),
    opened,
  };
}

/** What was read on a day. */
export interface ReadingDay {
  readonly day: StudyDay;
  readonly words: number;
  readonly segments: number;
  readonly opened: number;
  /** Translations opened per 100 segments read; null where none was read. */
  readonly openedPer100: number | null;
}

/** Reading by day, earliest first; days without any are left out. */
export function readingByDay(records: Iterable<ReadingRecord>): ReadingDay[] {
  const days = new Map<StudyDay, { words: number; segments: number; opened: number }>();
  for (const record of records) {
    const sum = days.get(record.day) ?? { words: 0, segments: 0, opened: 0 };
    sum.words += record.words;
    sum.segments += record.segments;
    for (const count of Object.values(record.opened)) sum.opened += count;
    days.set(record.day, sum);
  }
  return [...days]
    .sort(([a], [b]) => a - b)
    .map(([day, sum]) => ({
      day,
      ...sum,
      openedPer100: sum.segments === 0 ? null : (100 * sum.opened) / sum.segments,
    }));
}

export interface OpenedSegment {
  readonly textId: string;
  readonly segmentId: string;
  readonly times: number;
}

/** The segments whose translation was opened most, to be offered for review. */
export function findMostOpened(records: Iterable<ReadingRecord>, limit: number): OpenedSegment[] {
  const sums = new Map<string, OpenedSegment>();
  for (const { textId, opened } of records) {
    for (const [segmentId, count] of Object.entries(opened)) {
      const key = `${textId}#${segmentId}`;
      sums.set(key, { textId, segmentId, times: (sums.get(key)?.times ?? 0) + count });
    }
  }
  return [...sums.values()].sort((a, b) => b.times - a.times).slice(0, limit);
}
