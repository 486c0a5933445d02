'use client';

import Link from 'next/link';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/app/_i18n/format-date';
import type { InterfaceLanguage } from '@/app/_i18n/languages';
import { paths } from '@/app/_i18n/paths';
import type { Queue } from '@/core/study/queue';
import type { AnswerRow } from '@/core/study/review-row';
import { isoDateOf } from '@/core/study/study-day';
import styles from './review.module.css';

interface Props {
  queue: Queue;
  given: readonly AnswerRow[];
  /** How many cards there are at all. */
  cards: number;
}

/** What was done, and when there is more; for who has no words yet, how to come by some. */
export function ReviewEnd({ queue, given, cards }: Props) {
  const { t, i18n } = useTranslation('review');
  const lang = i18n.language as InterfaceLanguage;
  const remembered = given.filter(({ grade }) => grade > 1).length;
  const soonest = queue.waiting[0]?.dueAt ?? null;
  const { reviews, fresh } = queue.beyondLimits;
  if (cards === 0) {
    return (
      <div className={styles.end}>
        <h2>{t('none.title')}</h2>
        <p>{t('none.text')}</p>
        <p className={styles.links}>
          <Link href={paths.library(lang)}>{t('none.library')}</Link>
        </p>
      </div>
    );
  }
  return (
    <div className={styles.end}>
      <h2>{t('end.title')}</h2>
      {given.length > 0 ? (
        <p>
          {t('end.done', { count: given.length })} {t('end.remembered', { count: remembered })}
        </p>
      ) : null}
      <p>
        {soonest !== null
          ? t('end.later', { time: timeOf(soonest, lang) })
          : queue.nextDueDay === null
            ? t('end.nothing')
            : queue.nextDueDay === queue.day + 1
              ? t('end.tomorrow')
              : t('end.next', { date: formatDate(isoDateOf(queue.nextDueDay), lang) })}
      </p>
      {reviews + fresh > 0 ? (
        <p className={styles.soft}>{t('end.beyond', { count: reviews + fresh })}</p>
      ) : null}
      <p className={styles.links}>
        <Link href={paths.library(lang)}>{t('end.read')}</Link>
        <Link href={paths.vocabulary(lang)}>{t('end.words')}</Link>
        <Link href={paths.progress(lang)}>{t('end.progress')}</Link>
      </p>
    </div>
  );
}

function timeOf(at: number, lang: InterfaceLanguage): string {
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-US' : 'fr-FR', { timeStyle: 'short' }).format(at);
}
