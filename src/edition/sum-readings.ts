/**
 * Which firms' figures an indicator adds up is not said anywhere: all firms or those above the scale,
 * taxes before or after refunds. The zone's published values tell, or else each reading is possible.
 */
import type { Editions } from '../data/check-park.ts';
import type { Indicator } from '../data/indicators.ts';
import { seriesOf, yearlyFigures } from '../model/yearly-figures.ts';
import type { YearlyFigures } from '../model/yearly-figures.ts';
import { parkOfFirms } from './firm-groups.ts';
import { measuresOfIndicator } from './indicator-measure.ts';
import { COVERAGE, periodKey, publishedValues } from './published-values.ts';

/** One way to read an indicator of a year: which figures, of which firms. */
export interface SumReading {
  readonly figures: YearlyFigures;
  /** What one of the figures' units is in the indicator's: 万元 → 亿元 is 0.0001. */
  readonly factor: number;
  /** Every firm that counts, with its park. */
  readonly parks: ReadonlyMap<string, string>;
}

/** The firms above the scale among those given. */
export function aboveScaleOnly(
  { internal }: Editions,
  parks: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const large = new Set(
    internal.enterprises.flatMap(({ code, aboveScale }) => (aboveScale ? [code] : [])),
  );
  return new Map([...parks].filter(([firm]) => large.has(firm)));
}

/** Whether the zone's latest published value of the year is what the firms add up to. */
function addsUp(
  { factor, figures, parks }: SumReading,
  values: ReadonlyMap<string, number>,
  zone: string,
): boolean {
  const at = figures.periods.findLastIndex((period) => values.has(periodKey(zone, period)));
  const period = figures.periods[at];
  const own = seriesOf(figures, parks.keys())[at];
  if (period === undefined || own === undefined) return false;
  const published = (values.get(periodKey(zone, period)) ?? 0) / factor;
  return own.respondents > 0 && Math.abs(published - own.sum) <= COVERAGE * own.size;
}

/** The readings of an indicator the zone's value agrees with; all of them where it agrees with none. */
export function sumReadings(editions: Editions, indicator: Indicator, year: number): SumReading[] {
  const measures = measuresOfIndicator(indicator);
  if (measures.length === 0) return [];
  const all = parkOfFirms(editions);
  const scopes = [all, aboveScaleOnly(editions, all)];
  const readings = measures.flatMap(({ measure, factor }) => {
    const figures = yearlyFigures(editions.internal.enterprisePeriods, year, measure);
    return scopes.map((parks) => ({ figures, factor, parks }));
  });
  const values = publishedValues(editions, indicator);
  const { code } = editions.public.zone;
  const sure = readings.filter((reading) => addsUp(reading, values, code));
  return sure.length > 0 ? sure : readings;
}
