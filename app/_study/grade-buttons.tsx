'use client';

import type { TFunction } from 'i18next';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type AnswerPreview, previewAnswers } from '@/core/study/answer-card';
import type { Grade } from '@/core/study/review-row';
import { createScheduler } from '@/core/study/scheduler';
import type { StudySettings } from '@/core/study/settings';
import type { Question } from './choose-question';
import { now } from './clock';
import styles from './review.module.css';

interface Props {
  question: Question;
  settings: StudySettings;
  /** What is offered: pressing space or Enter gives it. */
  suggested: Grade;
  onGrade: (grade: Grade) => void;
}

const NAMES = { 1: 'again', 2: 'hard', 3: 'good', 4: 'easy' } as const;

/** Again, hard, good, easy; each says when the card would come back. */
export function GradeButtons({ question, settings, suggested, onGrade }: Props) {
  const { t } = useTranslation('review');
  const offered = useRef<HTMLButtonElement>(null);
  const { item, memory } = question;
  const previews = previewAnswers(memory, item.cardId, item.direction, now(), createScheduler(settings));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a question
  useEffect(() => offered.current?.focus({ preventScroll: true }), [question]);
  return (
    <fieldset className={styles.grades} aria-label={t('grade.label')}>
      {previews.map((preview) => (
        <button
          key={preview.grade}
          ref={preview.grade === suggested ? offered : undefined}
          type="button"
          data-grade={preview.grade}
          data-suggested={preview.grade === suggested || undefined}
          onClick={() => onGrade(preview.grade)}
        >
          <span>{t(`grade.${NAMES[preview.grade]}`)}</span>
          <span className={styles.interval}>{describeInterval(preview, t)}</span>
          <span className={styles.keycap} aria-hidden="true">
            {preview.grade}
          </span>
        </button>
      ))}
    </fieldset>
  );
}

function describeInterval({ days, minutes }: AnswerPreview, t: TFunction<'review'>): string {
  if (minutes !== null) {
    return minutes < 60
      ? t('interval.minutes', { count: minutes })
      : t('interval.hours', { count: Math.round(minutes / 60) });
  }
  if (days < 31) return t('interval.days', { count: days });
  if (days < 365) return t('interval.months', { count: Math.round(days / 30.4) });
  return t('interval.years', { count: Math.round(days / 36.5) / 10 });
}
