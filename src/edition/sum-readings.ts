/**
 * Which firms' figures an indicator adds up is not said anywhere: all firms or those above the scale,
 * taxes before or after refunds. The zone's published values tell, or else each reading is possible.
 */
import type { Editions } from '../data/check-park.ts';
import type { Indicator } from '../data/indicators.ts';
import { makeupOfFirms } from '../model/disclosure-rule.ts';
import { yearlyFigures } from '../model/yearly-figures.ts';
import type { YearlyFigures } from '../model/yearly-figures.ts';
import { parkOfFirms } from './firm-groups.ts';
import { measuresOfIndicator } from './indicator-measure.ts';
import { COVERAGE, periodKey, publishedValues } from './published-values.ts';

/** One way to read an indicator of a year: which figures, of which firms. */
export interface SumReading {
  /** In the indicator's unit. */
  readonly figures: YearlyFigures;
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

function inUnit(figures: YearlyFigures, factor: number): YearlyFigures {
  const scale = (month: ReadonlyMap<string, number>): Map<string, number> =>
    new Map([...month].map(([firm, value]) => [firm, value * factor]));
  return { ...figures, figures: figures.figures.map(scale) };
}

/** Whether the zone's latest published value of the year is what the firms add up to. */
function addsUp(
  { figures: { periods, figures }, parks }: SumReading,
  values: ReadonlyMap<string, number>,
  zone: string,
): boolean {
  const at = periods.findLastIndex((period) => values.has(periodKey(zone, period)));
  const [period, month] = [periods[at], figures[at]];
  if (period === undefined || month === undefined) return false;
  const own = makeupOfFirms(parks.keys(), month);
  const published = values.get(periodKey(zone, period)) ?? 0;
  return own.respondents > 0 && Math.abs(published - own.sum) <= COVERAGE * own.size;
}

/** The readings of an indicator the zone's value agrees with; all of them where it agrees with none. */
export function sumReadings(editions: Editions, indicator: Indicator, year: number): SumReading[] {
  const all = parkOfFirms(editions);
  const scopes = [all, aboveScaleOnly(editions, all)];
  const readings = measuresOfIndicator(indicator).flatMap(({ measure, factor }) => {
    const rows = yearlyFigures(editions.internal.enterprisePeriods, year, measure);
    return scopes.map((parks) => ({ figures: inUnit(rows, factor), parks }));
  });
  const values = publishedValues(editions, indicator);
  const { code } = editions.public.zone;
  const sure = readings.filter((reading) => addsUp(reading, values, code));
  return sure.length > 0 ? sure : readings;
}
