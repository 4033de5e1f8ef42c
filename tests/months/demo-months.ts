/** The demo's data as they were at the end of any month, and with the first months of a year that has only begun. */
import type { Period } from '../../src/data/period.ts';
import { demoFiles } from '../data/demo.ts';
import { cutFiles, dateRows, repeatMonths, type Files } from './cut-files.ts';

/** The first period of the year that has only begun. */
export const NEW_YEAR: Period = { year: 2027, month: 2 };

const demo = repeatMonths(
  demoFiles,
  ['observations.csv', 'project-progress.csv', 'enterprise-periods.csv', 'stage-events.csv'],
  [{ year: NEW_YEAR.year - 1, month: NEW_YEAR.month }],
);
const tables = dateRows(demo);

/** The files of the demo's data folder without what was only known after a month. */
export function demoBy(month: Period): Files {
  return cutFiles(demo, tables, month);
}
