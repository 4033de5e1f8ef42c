/** The days of the wall chart along one line. */
import { daysFrom, firstDayOf, latestDay, yearOf } from '../../model/day.ts';
import type { WallRow } from '../../model/project-wall.ts';

/** Years shown before and after the one of the data. */
const AROUND = 2;

/** Where days stand, and the years they fall in. */
export interface TimeScale {
  readonly years: readonly number[];
  /** 0..1 from the first day of the first year to the end of the last; beyond them at their ends. */
  readonly at: (day: string) => number;
}

/**
 * The scale of the days of all rows, no further than two years from the data's.
 *
 * @param day the data's, `YYYY-MM-DD`
 */
export function timeScale(rows: readonly WallRow[], day: string): TimeScale {
  const now = yearOf(day);
  const known = rows
    .flatMap(({ times }) =>
      times === undefined
        ? []
        : [times.plannedStart, times.plannedFinish, times.actualStart, times.actualFinish],
    )
    .flatMap((date) => (date === undefined || date === '' ? [] : yearOf(date)));
  const first = Math.max(now - AROUND, Math.min(now, ...known));
  const last = Math.min(now + AROUND, Math.max(now, ...known));
  const [from, to] = [firstDayOf(first), firstDayOf(last + 1)];
  const length = daysFrom(from, to);
  return {
    years: Array.from({ length: last - first + 1 }, (_, index) => first + index),
    at: (date) => Math.min(1, Math.max(0, daysFrom(from, latestDay(date)) / length)),
  };
}
