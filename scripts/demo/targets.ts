import { periodKey } from '../../src/data/period.ts';
import { makeAllSeries } from './all-series.ts';
import { FIRST_YEAR } from './calendar.ts';
import type { Table } from './csv-write.ts';
import type { DemoIndicator } from './indicator.ts';
import { INDICATORS } from './indicators.ts';
import type { SeriesByPark } from './series.ts';
import { toSteps, writeSteps } from './series.ts';
import { parkTargets, pastTarget, schedule, SCHEDULED } from './target-values.ts';
import type { AnnualTarget } from './targets-2026.ts';
import { TARGETS_2026 } from './targets-2026.ts';
import { nameOfPark, PARKS, ZONE_CODE } from './zone.ts';

/** Indicators whose annual target is also set for each park. */
const BY_PARK = [
  'revenue',
  'value-added',
  'output',
  'tax',
  'funds',
  'fai',
  'industrial-fai',
  'employees',
];

/** The target with the indicator's decimals, or as it is where it was set finer than that. */
function written(value: number, decimals: number): string {
  const fraction = String(value).split('.')[1] ?? '';
  return fraction.length > decimals
    ? String(value)
    : writeSteps(toSteps(value, decimals), decimals);
}

/** All rows of one indicator: the zone by year, then each park by year. */
function rowsOf(indicator: DemoIndicator, spec: AnnualTarget, series: SeriesByPark): string[][] {
  const { code, name, decimals, disclosure, accumulation } = indicator;
  const reached = (park: string, year: number): number =>
    (series.get(park)?.get(periodKey({ year, month: 12 }))?.steps ?? 0) / 10 ** decimals;
  const byMonth = accumulation === '时点' || spec.byMonth === true;
  // The schedule of a level starts from the year-end before; without one no target is given.
  const begun = (park: string, year: number): boolean =>
    accumulation === '累计' || reached(park, year - 1) > 0;
  const row = (park: string, year: number, value: number): string[] => [
    name,
    nameOfPark(park),
    String(year),
    written(value, decimals),
    byMonth ? '按月' : '均衡',
    ...(byMonth ? schedule(code, value, reached(park, year - 1)) : SCHEDULED.map(() => '')),
    year === 2026 && park === ZONE_CODE ? (spec.note ?? '') : '',
    disclosure,
  ];

  const years = [FIRST_YEAR, 2024, 2025, 2026].map((year) => ({
    year,
    target: year === 2026 ? spec.value : pastTarget(code, year, reached(ZONE_CODE, year), decimals),
  }));
  const ofZone = years
    .filter(({ year }) => begun(ZONE_CODE, year))
    .map(({ year, target }) => row(ZONE_CODE, year, target));
  if (!BY_PARK.includes(code)) return ofZone;
  const ofParks = PARKS.flatMap((park, index) =>
    years
      .filter(({ year }) => year >= park.since && begun(park.code, year))
      .map(({ year, target }) => {
        const part = parkTargets(code, year, target, decimals)[index] ?? 0;
        return row(park.code, year, part);
      }),
  );
  return [...ofZone, ...ofParks];
}

/** targets.csv: annual targets, sorted by indicator, park and year. */
export function makeTargets(): Table {
  const all = makeAllSeries();
  return {
    file: 'targets.csv',
    header: [
      '指标',
      '园区',
      '年度',
      '目标值',
      '进度安排',
      ...SCHEDULED.map((month) => `${month}月累计(%)`),
      '备注',
      '公开级别',
    ],
    rows: INDICATORS.flatMap((indicator) => {
      const spec = TARGETS_2026[indicator.code];
      const series = all.get(indicator.code);
      return spec === undefined || series === undefined ? [] : rowsOf(indicator, spec, series);
    }),
  };
}
