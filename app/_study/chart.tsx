'use client';

import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/app/_i18n/format-date';
import type { InterfaceLanguage } from '@/app/_i18n/languages';
import { usePreferences } from '@/app/_storage/use-preferences';
import { isoDateOf, type StudyDay } from '@/core/study/study-day';
import type { Plot } from './draw-chart';
import styles from './progress.module.css';

interface Props extends Plot {
  title: string;
  /** One sentence that says what there is to see. */
  summary: string;
  days: readonly StudyDay[];
}

/** A picture of values by day; the same values as a table for whoever does not see it. */
export function Chart({ title, summary, days, series, percent = false }: Props) {
  const { t, i18n } = useTranslation('progress');
  const lang = i18n.language as InterfaceLanguage;
  const box = useRef<HTMLDivElement>(null);
  const { theme } = usePreferences();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other colours
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let isGone = false;
    let stop: (() => void) | null = null;
    void import('./draw-chart').then(({ drawChart }) => {
      if (!isGone) stop = drawChart(element, days, { series, percent }, lang);
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [days, series, percent, lang, theme]);
  const format = (value: number | null | undefined) =>
    value === null || value === undefined
      ? '–'
      : new Intl.NumberFormat(lang, percent ? { style: 'percent' } : { maximumFractionDigits: 1 }).format(
          value,
        );
  return (
    <figure className={styles.chart}>
      <figcaption>
        <h2>{title}</h2>
        <p>{summary}</p>
      </figcaption>
      <div ref={box} className={styles.plot} aria-hidden="true" />
      <details className={styles.table}>
        <summary>{t('table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('day')}</th>
              {series.map(({ label }) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map((day, at) => (
              <tr key={day}>
                <th scope="row">{formatDate(isoDateOf(day), lang)}</th>
                {series.map(({ label, values }) => (
                  <td key={label}>{format(values[at])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
