import { scaleLinear } from 'd3-scale';
import { describe, expect, test } from 'vitest';
import { lineRuns } from '../../src/charts/line-plot.ts';
import { everyMonth, isQuarterly } from '../../src/charts/month-plot.ts';
import type { MonthPoint } from '../../src/charts/month-axis.ts';
import type { Reading } from '../../src/data/reading.ts';

const scales = { x: scaleLinear([0, 12], [0, 12]), y: scaleLinear([0, 9], [0, 9]) };

const series = (...readings: readonly (readonly [number, Reading])[]): MonthPoint[] =>
  readings.map(([month, value]) => ({ month, value, tip: '' }));

/** The months of each run. */
const months = (points: readonly MonthPoint[], quarterly?: boolean): number[][] =>
  lineRuns(everyMonth(points, quarterly), scales).map((run) => run.map(([month]) => month));

describe('the runs of a series', () => {
  test.each([
    ['months that follow each other are joined', series([2, 1], [3, 2], [4, 3]), [[2, 3, 4]]],
    ['a missing month parts a monthly series', series([2, 1], [3, 2], [6, 3]), [[2, 3], [6]]],
    ['quarters that follow each other are joined', series([3, 1], [6, 2], [9, 3]), [[3, 6, 9]]],
    ['a quarter without a row parts them', series([3, 1], [9, 2], [12, 3]), [[3], [9, 12]]],
    [
      'a quarter that is not published parts them',
      series([3, 1], [6, 'withheld'], [9, 2], [12, 3]),
      [[3], [9, 12]],
    ],
    ['one point alone stays a point', series([6, 1]), [[6]]],
  ] as const)('%s', (_, points, runs) => {
    expect(months(points)).toEqual(runs);
  });

  test('a year of a monthly chart with two quarter ends only is not joined over the months between', () => {
    expect(months(series([3, 1], [6, 2]), false)).toEqual([[3], [6]]);
  });

  test('a chart is quarterly when all its points end quarters', () => {
    expect(isQuarterly(series([3, 1], [6, 2]))).toBe(true);
    expect(isQuarterly(series([3, 1], [4, 2], [6, 2]))).toBe(false);
    expect(isQuarterly(series([12, 1]))).toBe(false);
  });
});
