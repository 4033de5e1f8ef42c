import { indicators } from '../data/indicators.ts';
import { measures, type Measure } from '../data/measures.ts';
import { observations } from '../data/observations.ts';
import { parks } from '../data/parks.ts';
import { periodKey } from '../data/period.ts';
import { pledgesIn, shortForecastsIn } from '../data/pledges.ts';
import { reportCell, wholeRows } from '../data/table.ts';
import { targets } from '../data/targets.ts';
import { shortForecasts, type ShortForecast } from '../model/short-forecasts.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';

/** 主营业务收入为年度目标的 90%. */
const listed = (found: readonly ShortForecast[], nameOf: (code: string) => string): string =>
  found
    .map(
      ({ indicator, share }) =>
        `${nameOf(indicator)}为年度目标的 ${Number((share * 100).toFixed(2))}%`,
    )
    .join('、');

/** The shares below 100 % that the texts of a period expect of a target, by period. */
function expectedIn(
  rows: readonly Pick<Measure, 'measure' | 'nextStep' | 'period' | 'problem'>[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { measure = '', nextStep = '', period, problem = '' } of rows) {
    const shares = [problem, measure, nextStep].flatMap(shortForecastsIn);
    const key = periodKey(period);
    found.set(key, [...(found.get(key) ?? []), ...shares]);
  }
  return found;
}

/**
 * Asks about a next step that promises a target (力争完成全年目标) the office itself does not expect to
 * meet: by a forecast row of the year, or by a text of the same period (预计完成90%). A promise that
 * names indicators is held against their forecasts only.
 */
export function checkForecastPledges(tables: ReadTables): void {
  const table = tableOf(tables, measures);
  const rows = wholeRows(table);
  if (rows.length === 0) return;
  const zone = tableOf(tables, parks).rows.find(({ cells }) => cells.kind === 'zone')?.cells.code;
  const about = wholeRows(tableOf(tables, indicators)).map(({ cells }) => cells);
  // A folder without its indicators does not say which of them a sentence names.
  if (about.length === 0) return;
  const observed = wholeRows(tableOf(tables, observations)).map(({ cells }) => cells);
  const goals = wholeRows(tableOf(tables, targets)).map(({ cells }) => cells);
  const isLower = (code: string): boolean =>
    about.some((indicator) => indicator.code === code && indicator.direction === 'down');
  const nameOf = (code: string): string =>
    about.find((indicator) => indicator.code === code)?.name ?? code;
  const expected = expectedIn(rows.map(({ cells }) => cells));
  for (const row of rows) {
    const { park = zone, period } = row.cells;
    if (park === undefined) continue;
    const short = shortForecasts(observed, goals, park, period.year, isLower);
    for (const key of ['problem', 'measure', 'nextStep'] as const) {
      const text = row.cells[key];
      if (text === undefined) continue;
      for (const { found, sentence } of pledgesIn(text)) {
        const named = about.filter(
          ({ name, shortName }) => sentence.includes(name) || sentence.includes(shortName),
        );
        const meant = short.filter(
          ({ indicator }) => named.length === 0 || named.some(({ code }) => code === indicator),
        );
        const soleExpected = named.length === 0 ? expected.get(periodKey(period))?.[0] : undefined;
        if (meant.length === 0 && soleExpected === undefined) continue;
        reportCell(table, row, key, {
          code: 'forecast-below-pledge',
          severity: 'warning',
          problem:
            meant.length > 0
              ? `写的是“${found}”，全年预计却完不成：${listed(meant, nameOf)}`
              : `写的是“${found}”，同一期又写着预计只完成 ${soleExpected ?? ''}%`,
          fix: '请核对预计数；预计完不成的，请写差多少、怎样缩小差距',
        });
      }
    }
  }
}
