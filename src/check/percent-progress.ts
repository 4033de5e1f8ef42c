import { facilities } from '../data/facilities.ts';
import { projectProgress } from '../data/project-progress.ts';
import { projects } from '../data/projects.ts';
import type { ReadTables } from '../data/read-tables.ts';
import { tableOf } from '../data/read-tables.ts';
import type { Reading } from '../data/reading.ts';
import { wholeRows } from '../data/table.ts';
import type { TableRow } from '../data/table.ts';
import { sizeOf } from '../model/reading.ts';
import { monthNumber } from './as-of.ts';
import { reportFractions } from './percent-fraction.ts';
import type { Expectation, PercentKind, PercentPoint, PercentSeries } from './percent-fraction.ts';
import { rowsInTime } from './series.ts';

/** Work done in percent: written without decimals, seldom with one. */
const PROGRESS: PercentKind = { kind: 'share', rises: true, fewest: 2, decimals: 1 };

/** Money spent and work done go together, but not closely: whatever is nearer to it, v or 100 v. */
const ROUGHLY = 10;

function shareOf(part: Reading | undefined, whole: Reading | undefined): Expectation | undefined {
  const [done, all] = [sizeOf(part), sizeOf(whole)];
  if (done === undefined || all === undefined || done <= 0 || all <= 0) return undefined;
  return { value: (done / all) * 100, within: ROUGHLY };
}

const FINISHED: Expectation = { value: 100, within: ROUGHLY };

function point(
  row: TableRow,
  value: number,
  expected: Expectation | undefined,
  time?: number,
): PercentPoint {
  return {
    row,
    key: 'percentDone',
    value,
    ...(expected === undefined ? {} : { expected }),
    ...(time === undefined ? {} : { time }),
  };
}

function projectSeries(tables: ReadTables): PercentSeries[] {
  const planned = new Map(
    wholeRows(tableOf(tables, projects)).map(({ cells }) => [cells.code, cells.investment]),
  );
  return rowsInTime(tableOf(tables, projectProgress), ['project']).map((rows) =>
    rows.flatMap((row): PercentPoint[] => {
      const { percentDone, doneTotal, project, period } = row.cells;
      const value = sizeOf(percentDone);
      if (value === undefined) return [];
      return [point(row, value, shareOf(doneTotal, planned.get(project)), monthNumber(period))];
    }),
  );
}

function facilitySeries(tables: ReadTables): PercentSeries[] {
  return wholeRows(tableOf(tables, facilities)).flatMap((row): PercentSeries[] => {
    const { percentDone, state, invested, investment, done, quantity } = row.cells;
    const value = sizeOf(percentDone);
    if (value === undefined) return [];
    const expected =
      state === 'completed' || state === 'operating'
        ? FINISHED
        : (shareOf(done, quantity) ?? shareOf(invested, investment));
    return [[point(row, value, expected)]];
  });
}

/** Warns of the progress of projects and facilities typed as a fraction: 0.97 for 97 %. */
export function checkProgressFractions(tables: ReadTables): void {
  reportFractions(tableOf(tables, projectProgress), projectSeries(tables), PROGRESS);
  reportFractions(tableOf(tables, facilities), facilitySeries(tables), PROGRESS);
}
