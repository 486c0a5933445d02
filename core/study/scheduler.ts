import { type CardInput, type FSRS, forgetting_curve, fsrs, State, StrategyMode } from 'ts-fsrs';
import type { Direction, WordKey } from './card';
import type { Grade, Phase } from './review-row';
import type { Schedule } from './schedule';
import type { StudySettings } from './settings';
import { DAY_MS, type Moment, type StudyDay, shiftToStudyDay, studyDayOf } from './study-day';

/** FSRS with a learner's settings. */
export interface Scheduler {
  readonly settings: StudySettings;
  /** What an answer makes of memory and due date; nothing else of the schedule changes. */
  schedule(before: Schedule, identity: ScheduleIdentity, moment: Moment, grade: Grade): Scheduled;
  /** Chance, 0 to 1, that the card would be remembered on that day; 1 where it is new. */
  retrievability(schedule: Schedule, day: StudyDay): number;
}

/** Whose schedule it is: the spread of due days follows from it. */
export interface ScheduleIdentity {
  readonly cardId: WordKey;
  readonly direction: Direction;
}

export type Scheduled = Pick<
  Schedule,
  'phase' | 'stability' | 'difficulty' | 'step' | 'reps' | 'lapses' | 'interval' | 'dueDay' | 'dueAt'
>;

const STATES: Readonly<Record<Phase, State>> = {
  new: State.New,
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
};
const PHASES: readonly Phase[] = ['new', 'learning', 'review', 'relearning'];

/**
 * Makes a scheduler on ts-fsrs (FSRS-6, default weights). ts-fsrs counts elapsed days by UTC dates; it is given times
 * shifted so that a UTC date is the learner's day of study. Time that runs backwards counts as none.
 */
export function createScheduler(settings: StudySettings): Scheduler {
  let seed = '';
  const algorithm = createAlgorithm(settings).useStrategy(StrategyMode.SEED, () => seed);
  return {
    settings,
    schedule(before, { cardId, direction }, moment, grade) {
      seed = seedOf(cardId, direction, before.reps + 1);
      const shifted = shiftToStudyDay(moment, settings.dayStartHour);
      const { card } = algorithm.next(toFsrs(before, shifted), shifted, grade);
      const due = card.due.getTime();
      return {
        phase: PHASES[card.state] ?? 'new',
        stability: card.stability,
        difficulty: card.difficulty,
        step: card.learning_steps,
        reps: card.reps,
        lapses: card.lapses,
        interval: card.scheduled_days,
        dueDay: Math.floor(due / DAY_MS),
        dueAt: card.scheduled_days > 0 ? null : moment.at + (due - shifted),
      };
    },
    retrievability({ phase, latestDay, stability }, day) {
      if (phase === 'new' || latestDay === null) return 1;
      return forgetting_curve(algorithm.parameters.w, Math.max(0, day - latestDay), stability);
    },
  };
}

/** The algorithm alone, without a seed. */
export function createAlgorithm(settings: StudySettings): FSRS {
  return fsrs({
    request_retention: settings.desiredRetention,
    learning_steps: settings.learningSteps,
    relearning_steps: settings.relearningSteps,
    enable_fuzz: settings.fuzz,
  });
}

/** @param rep the answer's number, counted from 1 */
export function seedOf(cardId: WordKey, direction: Direction, rep: number): string {
  return `${cardId} ${direction} ${rep}`;
}

/** The day of study of a moment under the scheduler's settings. */
export function dayOf(scheduler: Scheduler, moment: Moment): StudyDay {
  return studyDayOf(moment, scheduler.settings.dayStartHour);
}

function toFsrs(before: Schedule, shifted: number): CardInput {
  const latest = before.latestDay === null ? null : Math.min(before.latestDay * DAY_MS, shifted);
  return {
    due: 0,
    stability: before.stability,
    difficulty: before.difficulty,
    elapsed_days: 0,
    scheduled_days: before.interval,
    learning_steps: before.step,
    reps: before.reps,
    lapses: before.lapses,
    state: STATES[before.phase],
    last_review: latest,
  };
}
