import type { StepUnit } from 'ts-fsrs';
import { DIRECTIONS, type Direction } from './card';

/** How a learner wants to be asked. */
export interface StudySettings {
  /** Share of due cards that should be remembered, 0.7 to 0.97. */
  readonly desiredRetention: number;
  /** Waiting times of a new card, of a forgotten one: `10m`, `4h`, `1d`. */
  readonly learningSteps: readonly StepUnit[];
  readonly relearningSteps: readonly StepUnit[];
  /** Spread due days a little, so that cards learnt together part. The spread follows from the card, not from chance. */
  readonly fuzz: boolean;
  readonly newPerDay: number;
  readonly reviewsPerDay: number;
  /** Local hour at which a day begins, 0 to 23. */
  readonly dayStartHour: number;
  /** What a new card is asked in. */
  readonly directions: readonly Direction[];
  /** One direction of a card a day. */
  readonly burySiblings: boolean;
  /** Lapses after which a card is set aside. */
  readonly leechLapses: number;
  /** When they were last written; the later wins a merge. */
  readonly changedAt: number;
}

export const DEFAULT_SETTINGS: StudySettings = {
  desiredRetention: 0.9,
  learningSteps: ['1m', '10m'],
  relearningSteps: ['10m'],
  fuzz: true,
  newPerDay: 10,
  reviewsPerDay: 200,
  dayStartHour: 4,
  directions: ['recognise'],
  burySiblings: true,
  leechLapses: 8,
  changedAt: 0,
};

/** What settings can be: the interface offers it, the backup checks it. */
export const SETTING_LIMITS = {
  desiredRetention: { min: 0.7, max: 0.97 },
  newPerDay: { min: 0, max: 9999 },
  reviewsPerDay: { min: 0, max: 9999 },
  dayStartHour: { min: 0, max: 23 },
  leechLapses: { min: 2, max: 99 },
} as const;

/** Whether a waiting time can be read: a positive number of minutes, hours or days. @example isStep('10m') // true */
export function isStep(value: string): value is StepUnit {
  return /^[1-9]\d{0,3}[mhd]$/.test(value);
}

/**
 * Settings within their limits, whatever was typed: numbers are drawn in, unknown directions and waiting times dropped.
 * @example boundSettings({ ...DEFAULT_SETTINGS, desiredRetention: 2 }).desiredRetention // 0.97
 */
export function boundSettings(settings: StudySettings): StudySettings {
  const bounded = { ...settings };
  for (const name of Object.keys(SETTING_LIMITS) as (keyof typeof SETTING_LIMITS)[]) {
    const { min, max } = SETTING_LIMITS[name];
    const value = Number.isFinite(settings[name]) ? settings[name] : DEFAULT_SETTINGS[name];
    const whole = name === 'desiredRetention' ? value : Math.round(value);
    bounded[name] = Math.min(max, Math.max(min, whole));
  }
  return {
    ...bounded,
    learningSteps: settings.learningSteps.filter(isStep),
    relearningSteps: settings.relearningSteps.filter(isStep),
    directions: DIRECTIONS.filter((direction) => settings.directions.includes(direction)),
  };
}
