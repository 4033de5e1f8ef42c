import type { Period } from '../../src/data/period.ts';
import { periodKey } from '../../src/data/period.ts';
import { makeAllSeries } from './all-series.ts';
import { FIRST_YEAR, LATEST, periodsSince, publicationDate, writePeriod } from './calendar.ts';
import type { Table } from './csv-write.ts';
import { exceptionFor } from './exceptions.ts';
import { forecastOf } from './forecasts.ts';
import type { DemoIndicator } from './indicator.ts';
import { INDICATORS } from './indicators.ts';
import type { DemoReading } from './series.ts';
import { writeSteps } from './series.ts';
import { nameOfPark, PARK_CODES, ZONE_CODE } from './zone.ts';

/** How a reading that cannot exist is written. */
const NOT_APPLICABLE = '—';

function statusOf(indicator: DemoIndicator, { year, month }: Period): string {
  if (year < LATEST.year) return '核定';
  return month === LATEST.month && indicator.frequency === 'monthly' ? '快报' : '初步';
}

/** Value, growth and change as written. A park without a reading has nothing that applies. */
function figures(indicator: DemoIndicator, reading: DemoReading | undefined): string[] {
  if (reading === undefined) return [NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE];
  const { steps, growth, change } = reading;
  return [
    writeSteps(steps, indicator.decimals),
    growth === undefined ? NOT_APPLICABLE : growth.toFixed(2),
    change === undefined ? NOT_APPLICABLE : writeSteps(change, indicator.decimals),
  ];
}

function row(
  indicator: DemoIndicator,
  park: string,
  period: Period,
  reading: DemoReading | undefined,
): string[] | undefined {
  const exception = exceptionFor(indicator.code, park, period, reading);
  if (exception?.kind === 'absent') return undefined;
  const level = park === ZONE_CODE ? indicator.disclosure : indicator.detail;
  const usual = {
    figures: figures(indicator, reading),
    status: statusOf(indicator, period),
    published: publicationDate(period, indicator.publishDay),
    note: '',
  };
  const { figures: written, status, published, note } = { ...usual, ...exception?.instead };
  return [
    indicator.name,
    nameOfPark(park),
    writePeriod(period, indicator.accumulation),
    ...written,
    status,
    published,
    note,
    level === 'none' ? '内部' : level,
  ];
}

/** observations.csv: every reading, sorted by indicator, park and period. */
export function makeObservations(): Table {
  const rows: string[][] = [];
  for (const [code, series] of makeAllSeries()) {
    const indicator = INDICATORS.find((candidate) => candidate.code === code);
    if (indicator === undefined) continue;
    const parks = indicator.detail === 'none' ? [ZONE_CODE] : [ZONE_CODE, ...PARK_CODES];
    for (const park of parks) {
      for (const period of periodsSince(FIRST_YEAR)) {
        if (indicator.frequency === 'quarterly' && period.month % 3 !== 0) continue;
        const written = row(indicator, park, period, series.get(park)?.get(periodKey(period)));
        if (written !== undefined) rows.push(written);
      }
      if (park === ZONE_CODE) rows.push(...forecastOf(indicator));
    }
  }
  return {
    file: 'observations.csv',
    header: [
      '指标',
      '园区',
      '期间',
      '数值',
      '同比(%)',
      '同比增减',
      '数据状态',
      '发布日期',
      '备注',
      '公开级别',
    ],
    rows,
  };
}
