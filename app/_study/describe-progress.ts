import type { ProgressData } from '@/app/_storage/progress-data';
import type { WordKey } from '@/core/study/card';
import { type KnownOnDay, knownOverTime } from '@/core/study/known-over-time';
import { type ReadingDay, readingByDay } from '@/core/study/reading-record';
import { type ForecastDay, forecastDue, type ReviewDay, reviewsByDay } from '@/core/study/review-statistics';
import { type Moment, type StudyDay, studyDayOf } from '@/core/study/study-day';
import { describeRhythm, type StudyRhythm } from '@/core/study/study-rhythm';

/** Days that the pictures look back and ahead. */
const DAYS = 30;

export interface Progress {
  /** The last days up to today, then what each picture shows of them. */
  readonly days: readonly StudyDay[];
  readonly forecast: readonly ForecastDay[];
  readonly reviews: ReadonlyMap<StudyDay, ReviewDay>;
  readonly reading: ReadonlyMap<StudyDay, ReadingDay>;
  readonly known: readonly KnownOnDay[];
  readonly rhythm: StudyRhythm;
  readonly totals: {
    readonly answers: number;
    readonly wordsRead: number;
    readonly retention: number | null;
  };
}

/** Counts everything that the progress page shows. */
export function describeProgress(
  data: ProgressData,
  now: Moment,
  rankOf: (key: WordKey) => number | null,
): Progress {
  const { dayStartHour } = data.settings;
  const today = studyDayOf(now, dayStartHour);
  const days = Array.from({ length: DAYS }, (_, at) => today - DAYS + 1 + at);
  const memories = new Map(data.memories.map((memory) => [memory.cardId, memory]));
  const reviews = reviewsByDay(data.rows, dayStartHour);
  const reading = readingByDay(data.reading);
  const asked = reviews.reduce((sum, day) => sum + day.asked, 0);
  const remembered = reviews.reduce((sum, day) => sum + day.remembered, 0);
  return {
    days,
    forecast: forecastDue(data.cards, memories, today, DAYS),
    reviews: new Map(reviews.map((day) => [day.day, day])),
    reading: new Map(reading.map((day) => [day.day, day])),
    known: knownOverTime(
      { memories: data.memories, marks: data.marks, rankOf, offset: now.offset, dayStartHour },
      days,
    ),
    rhythm: describeRhythm(
      [...reviews, ...reading].map(({ day }) => day),
      today,
    ),
    totals: {
      answers: reviews.reduce((sum, day) => sum + day.answers, 0),
      wordsRead: reading.reduce((sum, day) => sum + day.words, 0),
      retention: asked === 0 ? null : remembered / asked,
    },
  };
}
