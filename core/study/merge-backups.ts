import type { BackupChapter, BackupData, BackupText } from './backup-schema';
import type { Card, CardContext } from './card';
import { later, mergeById } from './merge-by-id';
import type { ReadingRecord } from './reading-record';
import { compareRows, type ReviewRow } from './review-row';

/**
 * Merges two stores, this browser's and a backup's. The log is the union of both: every review that was ever given is
 * in it, once. Of what can be edited the later writing holds. The order of the two does not matter, and merging the same
 * backup again changes nothing.
 */
export function mergeBackups(a: BackupData, b: BackupData): BackupData {
  const texts = mergeById(a.texts, b.texts, ({ id }) => id, mergeTexts);
  return {
    cards: mergeById(a.cards, b.cards, ({ id }) => id, mergeCards).map(orderContexts),
    rows: mergeRows(a.rows, b.rows),
    marks: mergeById(
      a.marks,
      b.marks,
      ({ id }) => id,
      (x, y) => later(x, y, x.at - y.at),
    ),
    reading: mergeById(a.reading, b.reading, ({ id }) => id, mergeReading),
    settings: eitherOr(a.settings, b.settings, (x, y) => later(x, y, x.changedAt - y.changedAt)),
    texts,
    chapters: mergeChapters(a, b, texts),
    terms: mergeById(
      a.terms,
      b.terms,
      ({ id }) => id,
      (x, y) => later(x, y, x.addedAt - y.addedAt),
    ),
    preferences: eitherOr(a.preferences, b.preferences, (x, y) =>
      later(x, y, settingsAge(a) - settingsAge(b)),
    ),
  };
}

/** Rows are never changed, so the same id is the same row. @returns in the order of the log */
export function mergeRows(a: readonly ReviewRow[], b: readonly ReviewRow[]): ReviewRow[] {
  return mergeById(
    a,
    b,
    ({ id }) => id,
    (x, y) => later(x, y, 0),
  ).sort(compareRows);
}

function mergeCards(a: Card, b: Card): Card {
  const { contexts: contextsOfA, createdAt: createdA, ...headA } = a;
  const { contexts: contextsOfB, createdAt: createdB, ...headB } = b;
  const writtenAt = ({ addedAt, removedAt }: CardContext) => Math.max(addedAt, removedAt ?? addedAt);
  const contexts = mergeById(
    contextsOfA,
    contextsOfB,
    ({ id }) => id,
    (x, y) => later(x, y, writtenAt(x) - writtenAt(y)),
  );
  const head = later(headA, headB, headA.editedAt - headB.editedAt);
  return { ...head, contexts, createdAt: Math.min(createdA, createdB) };
}

/** Oldest first, in both browsers. */
function orderContexts(card: Card): Card {
  const contexts = [...card.contexts].sort((a, b) => a.addedAt - b.addedAt || (a.id < b.id ? -1 : 1));
  return { ...card, contexts };
}

function mergeReading(a: ReadingRecord, b: ReadingRecord): ReadingRecord {
  const opened: Record<string, number> = {};
  for (const id of [...Object.keys(a.opened), ...Object.keys(b.opened)].sort()) {
    opened[id] = Math.max(a.opened[id] ?? 0, b.opened[id] ?? 0);
  }
  return {
    ...a,
    words: Math.max(a.words, b.words),
    segments: Math.max(a.segments, b.segments),
    opened,
  };
}

/** The words of a text are those of the later repair; the place is where it was read last. */
function mergeTexts(a: BackupText, b: BackupText): BackupText {
  const part = ({ lastReadAt, place, progress, ...rest }: BackupText) => ({
    rest,
    reading: { lastReadAt, place, progress },
  });
  const [x, y] = [part(a), part(b)];
  return {
    ...later(x.rest, y.rest, a.revision - b.revision),
    ...later(x.reading, y.reading, (a.lastReadAt ?? 0) - (b.lastReadAt ?? 0)),
  };
}

/** A chapter that its text no longer has goes. */
function mergeChapters(a: BackupData, b: BackupData, texts: readonly BackupText[]): BackupChapter[] {
  const lengths = new Map(texts.map(({ id, chapters }) => [id, chapters.length]));
  return mergeById(
    a.chapters,
    b.chapters,
    ({ textId, order }) => `${textId}#${String(order).padStart(6, '0')}`,
    (x, y) => later(x, y, x.revision - y.revision),
  ).filter(({ textId, order }) => order < (lengths.get(textId) ?? 0));
}

function settingsAge({ settings }: BackupData): number {
  return settings?.changedAt ?? 0;
}

function eitherOr<T>(a: T | null, b: T | null, merge: (a: T, b: T) => T): T | null {
  if (a === null || b === null) return a ?? b;
  return merge(a, b);
}
