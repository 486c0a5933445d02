'use client';

import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ProgressData, readProgress } from '@/app/_storage/progress-data';
import type { WordKey } from '@/core/study/card';
import { FREQUENCY_BANDS } from '@/core/study/known-over-time';
import { Chart } from './chart';
import { now } from './clock';
import { describeProgress } from './describe-progress';
import styles from './progress.module.css';

/** Frequency ranks of words; the page hands it in. */
export type RanksOf = (keys: readonly WordKey[]) => Promise<ReadonlyMap<WordKey, number>>;

/** What has been learnt and read, in pictures. */
export function ProgressRoom({ ranksOf }: { ranksOf: RanksOf }) {
  const { t, i18n } = useTranslation('progress');
  const [data, setData] = useState<ProgressData | null | 'unavailable'>(null);
  const [ranks, setRanks] = useState<ReadonlyMap<WordKey, number>>(new Map());
  useEffect(() => {
    readProgress().then(
      (read) => {
        setData(read);
        const known = [
          ...read.memories
            .filter(({ schedules }) => Object.values(schedules).some(({ crossings }) => crossings.length > 0))
            .map(({ cardId }) => cardId),
          ...read.marks.filter(({ status }) => status === 'known').map(({ id }) => id),
        ];
        // Without the lexicon the bands stay empty; the count of all words does not need it.
        ranksOf(known).then(setRanks, () => undefined);
      },
      () => setData('unavailable'),
    );
  }, [ranksOf]);
  const progress = useMemo(
    () =>
      data && data !== 'unavailable' ? describeProgress(data, now(), (key) => ranks.get(key) ?? null) : null,
    [data, ranks],
  );
  const charts = useMemo(() => {
    if (!progress || !data || data === 'unavailable') return null;
    const { days, forecast, reviews, reading, known } = progress;
    const goal = days.map(() => data.settings.desiredRetention);
    return {
      ahead: forecast.map(({ day }) => day),
      due: [{ label: t('due'), values: forecast.map(({ due }) => due), kind: 'bars' as const }],
      reviews: [
        {
          label: t('answers'),
          values: days.map((day) => reviews.get(day)?.answers ?? 0),
          kind: 'bars' as const,
        },
      ],
      retention: [
        {
          label: t('remembered'),
          values: days.map((day) => reviews.get(day)?.retention ?? null),
          kind: 'line' as const,
        },
        { label: t('wanted'), values: goal, kind: 'goal' as const },
      ],
      known: [
        { label: t('all'), values: known.map((day) => day.known), kind: 'line' as const },
        ...FREQUENCY_BANDS.map((band, at) => ({
          label: t('band', { limit: new Intl.NumberFormat(i18n.language).format(band) }),
          values: known.map(({ inBands }) => inBands[at] ?? 0),
          kind: 'line' as const,
        })),
      ],
      reading: [
        {
          label: t('wordsRead'),
          values: days.map((day) => reading.get(day)?.words ?? 0),
          kind: 'bars' as const,
        },
      ],
      opened: [
        {
          label: t('opened'),
          values: days.map((day) => reading.get(day)?.openedPer100 ?? null),
          kind: 'line' as const,
        },
      ],
    };
  }, [progress, data, t, i18n.language]);

  if (data === 'unavailable') return <p>{t('unavailable')}</p>;
  if (!progress || !charts) return <p className="visually-hidden">{t('loading')}</p>;
  const { totals, rhythm, days, known, forecast } = progress;
  const share = (value: number | null) =>
    value === null ? '–' : new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(value);
  const number = (value: number) => new Intl.NumberFormat(i18n.language).format(value);
  const facts = [
    { label: t('fact.known'), value: number(known.at(-1)?.known ?? 0) },
    { label: t('fact.answers'), value: number(totals.answers) },
    { label: t('fact.retention'), value: share(totals.retention) },
    { label: t('fact.words'), value: number(totals.wordsRead) },
    { label: t('fact.days'), value: number(rhythm.recent) },
  ];
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.rhythm}>
        {rhythm.run > 1 ? t('rhythm.run', { count: rhythm.run }) : t('rhythm.rest')}
      </p>
      <div className={styles.charts}>
        <Chart
          title={t('forecast.title')}
          summary={t('forecast.summary', { count: forecast.reduce((sum, { due }) => sum + due, 0) })}
          days={charts.ahead}
          series={charts.due}
        />
        <Chart
          title={t('reviews.title')}
          summary={t('reviews.summary')}
          days={days}
          series={charts.reviews}
        />
        <Chart
          percent
          title={t('retention.title')}
          summary={t('retention.summary', { wanted: share(charts.retention[1]?.values[0] ?? null) })}
          days={days}
          series={charts.retention}
        />
        <Chart title={t('known.title')} summary={t('known.summary')} days={days} series={charts.known} />
        <Chart
          title={t('reading.title')}
          summary={t('reading.summary')}
          days={days}
          series={charts.reading}
        />
        <Chart
          title={t('openedBy.title')}
          summary={t('openedBy.summary')}
          days={days}
          series={charts.opened}
        />
      </div>
    </>
  );
}
