import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DAY_MS, isoDateOf, startOfStudyDay, studyDayOf } from './study-day';

/** Minutes ahead of UTC in Paris in 2026: summer time from 29 March 1:00 UTC to 25 October 1:00 UTC. */
const paris = (at: number) => (at >= Date.UTC(2026, 2, 29, 1) && at < Date.UTC(2026, 9, 25, 1) ? 120 : 60);
const fixed = (minutes: number) => () => minutes;

it.each([
  ['just before four', '2026-01-02T02:59:59Z', 60, 4, '2026-01-01'],
  ['at four', '2026-01-02T03:00:00Z', 60, 4, '2026-01-02'],
  ['past midnight', '2026-01-01T23:30:00Z', 60, 4, '2026-01-01'],
  ['a day that begins at midnight', '2026-01-01T23:30:00Z', 60, 0, '2026-01-02'],
  ['west of Greenwich', '2026-01-02T08:59:00Z', -300, 4, '2026-01-01'],
  ['India, half an hour off', '2026-01-01T22:29:00Z', 330, 4, '2026-01-01'],
  ['India, half an hour off, at four', '2026-01-01T22:30:00Z', 330, 4, '2026-01-02'],
  ['the far side of the date line', '2026-01-01T14:00:00Z', 840, 4, '2026-01-02'],
  ['the night the clocks go forward', '2026-03-29T01:59:00Z', 120, 4, '2026-03-28'],
  ['after that night', '2026-03-29T02:00:00Z', 120, 4, '2026-03-29'],
  ['the night the clocks go back, first 2:30', '2026-10-25T00:30:00Z', 120, 4, '2026-10-24'],
  ['the night the clocks go back, second 2:30', '2026-10-25T01:30:00Z', 60, 4, '2026-10-24'],
  ['after that night', '2026-10-25T03:00:00Z', 60, 4, '2026-10-25'],
  ['a leap day', '2028-02-29T12:00:00Z', 60, 4, '2028-02-29'],
  ['before 1970', '1969-12-31T12:00:00Z', 0, 4, '1969-12-31'],
])('puts %s into its day', (_, time, offset, dayStart, expected) => {
  expect(isoDateOf(studyDayOf({ at: Date.parse(time), offset }, dayStart))).toBe(expected);
});

it.each([
  ['in winter', '2026-01-02', paris, 4, '2026-01-02T03:00:00Z'],
  ['in summer', '2026-07-14', paris, 4, '2026-07-14T02:00:00Z'],
  ['the day the clocks went forward', '2026-03-29', paris, 4, '2026-03-29T02:00:00Z'],
  ['an hour that is skipped', '2026-03-29', paris, 2, '2026-03-29T01:00:00Z'],
  ['the day the clocks went back', '2026-10-25', paris, 4, '2026-10-25T03:00:00Z'],
  ['an hour that comes twice', '2026-10-25', paris, 2, '2026-10-25T00:00:00Z'],
  ['far east', '2026-01-02', fixed(840), 4, '2026-01-01T14:00:00Z'],
  ['far west', '2026-01-02', fixed(-660), 4, '2026-01-02T15:00:00Z'],
])('begins a day %s', (_, day, offsetAt, dayStart, expected) => {
  const number = Date.parse(`${day}T00:00:00Z`) / DAY_MS;
  expect(new Date(startOfStudyDay(number, offsetAt, dayStart)).toISOString()).toBe(
    expected.replace('Z', '.000Z'),
  );
});

it('begins each day where the day before has ended', () => {
  const day = fc.integer({ min: Date.UTC(2026, 0, 1) / DAY_MS, max: Date.UTC(2026, 11, 31) / DAY_MS });
  fc.assert(
    fc.property(day, fc.integer({ min: 3, max: 23 }), (number, hour) => {
      const start = startOfStudyDay(number, paris, hour);
      expect(studyDayOf({ at: start, offset: paris(start) }, hour)).toBe(number);
      expect(studyDayOf({ at: start - 1, offset: paris(start - 1) }, hour)).toBe(number - 1);
    }),
  );
});
