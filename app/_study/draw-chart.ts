import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { DAY_MS, type StudyDay } from '@/core/study/study-day';

/** One row of bars or one line; null where a day has no value. */
export interface Series {
  readonly label: string;
  readonly values: readonly (number | null)[];
  readonly kind: 'bars' | 'line' | 'goal';
}

export interface Plot {
  readonly series: readonly Series[];
  /** Values are shares, 0 to 1. */
  readonly percent?: boolean;
}

const HEIGHT = 220;
/** Lines in the order of the series; each stands apart in hue and in darkness. */
const COLOURS = ['--rubric', '--wash-strong', '--ink-soft', '--rule-strong'] as const;

/** Lines that are near each other in colour differ in their strokes. */
const DASHES: readonly (number[] | undefined)[] = [undefined, undefined, [8, 4], [2, 3]];

/** Draws a picture in the colours of the page, as wide as its box. @returns how to take it away */
export function drawChart(
  box: HTMLElement,
  days: readonly StudyDay[],
  { series, percent = false }: Plot,
  lang: string,
): () => void {
  const colours = COLOURS.map((name) => colourOf(box, name));
  const ink = colourOf(box, '--ink-soft');
  const rule = colourOf(box, '--rule');
  const number = new Intl.NumberFormat(lang, percent ? { style: 'percent' } : { maximumFractionDigits: 1 });
  const date = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const axis = {
    stroke: ink,
    grid: { stroke: rule, width: 1 },
    ticks: { show: false },
    font: '12px sans-serif',
  };
  const plot = new uPlot(
    {
      width: box.clientWidth,
      height: HEIGHT,
      cursor: { show: false },
      legend: { show: series.length > 1, live: false },
      scales: {
        // Half a day on either side, so that no bar is cut.
        x: { time: false, range: (_, min, max) => [min - 0.5, max + 0.5] },
        y: { range: (_, __, max) => [0, percent ? 1 : Math.max(4, max * 1.1)] },
      },
      axes: [
        {
          ...axis,
          grid: { show: false },
          values: (_, ticks) => ticks.map((day) => date.format(day * DAY_MS)),
          space: 70,
          incrs: [1, 2, 5, 7, 14],
        },
        { ...axis, values: (_, ticks) => ticks.map((tick) => number.format(tick)), size: 48 },
      ],
      series: [
        {},
        ...series.map(({ label, kind }, at) => {
          const stroke = colours[at % colours.length] ?? ink;
          if (kind === 'bars') {
            const paths = uPlot.paths.bars?.({ size: [0.7, 24], radius: 0.15 });
            return {
              label,
              stroke,
              fill: stroke,
              width: 0,
              points: { show: false },
              ...(paths && { paths }),
            };
          }
          const dash = kind === 'goal' ? [6, 4] : DASHES[at];
          return { label, stroke, width: 2, points: { show: false }, spanGaps: true, ...(dash && { dash }) };
        }),
      ],
    },
    [[...days], ...series.map(({ values }) => [...values])] as uPlot.AlignedData,
    box,
  );
  const observer = new ResizeObserver(() => plot.setSize({ width: box.clientWidth, height: HEIGHT }));
  observer.observe(box);
  return () => {
    observer.disconnect();
    plot.destroy();
  };
}

/** A colour of the page as the canvas needs it: what the tokens come to in this theme. */
function colourOf(box: HTMLElement, token: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${token})`;
  box.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
