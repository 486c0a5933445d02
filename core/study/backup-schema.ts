import { z } from 'zod';
import { UPOS } from '@/core/lexicon/reading';
import { type Card, DIRECTIONS, keyOf, type WordKey } from './card';
import type { ReadingRecord } from './reading-record';
import type { Grade, ReviewRow } from './review-row';
import { isStep, SETTING_LIMITS, type StudySettings } from './settings';
import type { WordMark } from './word-status';

const moment = z.number().int().min(-8.64e15).max(8.64e15);
const count = z.number().int().min(0);
const direction = z.enum(DIRECTIONS);
const wordKey = z
  .string()
  .regex(/^term:.+|.+\/[A-Z]+$/su)
  .transform((key) => key as WordKey);

const context = z.object({
  id: z.string(),
  text: z.object({ id: z.string(), title: z.string(), own: z.boolean() }),
  segmentId: z.string(),
  fr: z.string(),
  en: z.string().nullable(),
  form: z.string(),
  start: count,
  addedAt: moment,
  removedAt: moment.nullable(),
});

const card = z
  .object({
    id: wordKey,
    subject: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('lemma'), lemma: z.string().min(1), pos: z.enum(UPOS) }),
      z.object({ kind: z.literal('term'), termId: z.string().min(1) }),
    ]),
    headword: z.string(),
    gender: z.enum(['m', 'f', 'mf']).nullable(),
    senses: z.array(z.string()),
    ipa: z.string().nullable(),
    note: z.string(),
    directions: z.array(direction),
    contexts: z.array(context),
    createdAt: moment,
    editedAt: moment,
    deletedAt: moment.nullable(),
  })
  .refine(({ id, subject }) => id === keyOf(subject), 'its id is not that of its word');

const rowHead = {
  id: z.string().min(1),
  seq: z.number().int(),
  cardId: wordKey,
  at: moment,
  offset: z.number().int().min(-1080).max(1080),
};
const grade = z
  .number()
  .int()
  .min(1)
  .max(4)
  .transform((value) => value as Grade);

const row = z.discriminatedUnion('kind', [
  z.object({
    ...rowHead,
    kind: z.literal('answer'),
    direction,
    grade,
    phase: z.enum(['new', 'learning', 'review', 'relearning']),
    duration: z.number().min(0),
    contextId: z.string().nullable(),
  }),
  z.object({ ...rowHead, kind: z.literal('undo'), of: z.string() }),
  z.object({ ...rowHead, kind: z.enum(['reset', 'suspend', 'resume']), direction: direction.nullable() }),
  z.object({ ...rowHead, kind: z.literal('bury'), direction: direction.nullable(), until: z.number().int() }),
]);

const mark = z.object({ id: wordKey, status: z.enum(['new', 'known', 'ignored']), at: moment });

const readingRecord = z.object({
  id: z.string(),
  day: z.number().int(),
  device: z.string(),
  textId: z.string(),
  words: count,
  segments: count,
  opened: z.record(z.string(), count),
});

const step = z.string().refine(isStep, 'should be a waiting time as 10m, 4h or 1d');
const within = ({ min, max }: { min: number; max: number }) => z.number().min(min).max(max);

const settings = z.object({
  desiredRetention: within(SETTING_LIMITS.desiredRetention),
  learningSteps: z.array(step),
  relearningSteps: z.array(step),
  fuzz: z.boolean(),
  newPerDay: within(SETTING_LIMITS.newPerDay),
  reviewsPerDay: within(SETTING_LIMITS.reviewsPerDay),
  dayStartHour: within(SETTING_LIMITS.dayStartHour),
  directions: z.array(direction),
  burySiblings: z.boolean(),
  leechLapses: within(SETTING_LIMITS.leechLapses),
  changedAt: moment,
});

/** What a backup says of an own text; the fields that only the store reads pass through as they are. */
const text = z.looseObject({
  id: z.string().min(1),
  revision: count,
  lastReadAt: moment.nullable(),
  place: z.unknown(),
  progress: z.unknown(),
  chapters: z.array(z.unknown()),
});
const chapter = z.looseObject({ textId: z.string().min(1), order: count, revision: count });
const ownTerm = z.looseObject({ id: z.string().min(1), addedAt: moment });

/** Everything a learner has made. Each list has an id a row; their order does not matter. */
export const backupData = z.object({
  cards: z.array(card),
  rows: z.array(row),
  marks: z.array(mark),
  reading: z.array(readingRecord),
  settings: settings.nullable(),
  texts: z.array(text),
  chapters: z.array(chapter),
  terms: z.array(ownTerm),
  preferences: z.record(z.string(), z.string()).nullable(),
});

export type BackupText = z.infer<typeof text>;
export type BackupChapter = z.infer<typeof chapter>;
export type BackupTerm = z.infer<typeof ownTerm>;

export interface BackupData {
  readonly cards: readonly Card[];
  /** The whole log of reviews. */
  readonly rows: readonly ReviewRow[];
  readonly marks: readonly WordMark[];
  readonly reading: readonly ReadingRecord[];
  readonly settings: StudySettings | null;
  readonly texts: readonly BackupText[];
  readonly chapters: readonly BackupChapter[];
  readonly terms: readonly BackupTerm[];
  /** How the learner likes to read, by name. */
  readonly preferences: Readonly<Record<string, string>> | null;
}
