import { writePeriod } from './calendar.ts';
import type { DemoIndicator } from './indicator.ts';
import { nameOfPark, ZONE_CODE } from './zone.ts';

/** What the offices expect of the whole of 2026 when the half-year is over: value, growth, change. */
const EXPECTED: Readonly<Record<string, readonly [value: string, growth: string, change: string]>> =
  {
    output: ['124.50', '20.50', '—'],
    gdp: ['43.90', '20.20', '—'],
    'above-scale-firms': ['42', '23.53', '8'],
  };

/** The row of observations.csv with an indicator's forecast for the year; none where there is none. */
export function forecastOf(indicator: DemoIndicator): string[][] {
  const figures = EXPECTED[indicator.code];
  if (figures === undefined) return [];
  const period = writePeriod({ year: 2026, month: 12 }, indicator.accumulation);
  const told = [indicator.name, nameOfPark(ZONE_CODE), period];
  return [[...told, ...figures, '预计', '2026-07-20', '', indicator.disclosure]];
}
