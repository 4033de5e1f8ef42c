/**
 * Over which firms an indicator adds up the figures its row names is said nowhere: all firms or those
 * above the scale, taxes before or after refunds. The zone's published values tell, or else each reading
 * is possible.
 */
import type { Editions } from '../data/park.ts';
import type { Indicator } from '../data/indicators.ts';
import { onceByKey } from '../model/once.ts';
import type { Makeup } from '../model/disclosure-rule.ts';
import type { YearlyFigures } from '../model/yearly-figures.ts';
import { seriesOf } from '../model/yearly-figures.ts';
import { figuresOfYear } from './firm-years.ts';
import { measuresInUnit, measuresOfIndicator } from './indicator-measure.ts';
import type { MeasureOf } from './indicator-measure.ts';
import { firmsDirectlyIn } from './park-layout.ts';
import { COVERAGE, periodKey, publishedValues } from './published-values.ts';
import type { DatedEditions } from './populations.ts';
import { scopesOfFigures } from './scopes.ts';
import type { FirmParks, ScopedFigures } from './scopes.ts';

/** One way to read an indicator of a year: which figures, of which firms. */
export interface SumReading extends ScopedFigures {
  /** They are those of another year: the year's values cannot be held against them. */
  readonly borrowed: boolean;
  /** What one of the figures' units is in the indicator's; nothing when their units do not tell. */
  readonly factor: number | undefined;
}

const sums = onceByKey(
  (parks: FirmParks, _key, figures: YearlyFigures, park: string, zone: string) =>
    seriesOf(figures, park === zone ? parks.keys() : firmsDirectlyIn(parks, park)),
);

/** What the firms of a park, or those of all parks, add up to in each period; worked out once. */
function sumsIn({ figures, parks }: SumReading, park: string, zone: string): readonly Makeup[] {
  return sums(parks, `${figures.measure} ${figures.year} ${park}`, figures, park, zone);
}

/** An indicator's published values of a place in the periods of a reading, by their places. */
function valuesIn(
  { figures: { periods } }: SumReading,
  values: ReadonlyMap<string, number>,
  park: string,
): readonly (number | undefined)[] {
  return periods.map((period) => values.get(periodKey(park, period)));
}

/**
 * Whether a published value is what firms add up to.
 * @returns undefined without a value or without firms' figures
 */
function isSum(
  { factor = Number.NaN }: SumReading,
  value: number | undefined,
  firmsSum: Makeup | undefined,
): boolean | undefined {
  if (value === undefined || firmsSum === undefined || firmsSum.contributors === 0)
    return undefined;
  return Math.abs(value / factor - firmsSum.sum) <= COVERAGE * firmsSum.size;
}

/** Whether the zone's latest published value of the year is what the firms add up to. */
function addsUp(reading: SumReading, values: ReadonlyMap<string, number>, zone: string): boolean {
  const published = valuesIn(reading, values, zone);
  const at = published.findLastIndex((value) => value !== undefined);
  return at >= 0 && isSum(reading, published[at], sumsIn(reading, zone, zone)[at]) === true;
}

/** Whether in some period every place with a value, at least two of them, has what its firms add up to. */
function fitsEverywhere(
  reading: SumReading,
  values: ReadonlyMap<string, number>,
  { public: { parks, zone } }: Editions,
): boolean {
  const places = parks.flatMap(({ code }) => {
    const published = valuesIn(reading, values, code);
    const isPublished = published.some((value) => value !== undefined);
    return isPublished ? [{ published, firms: sumsIn(reading, code, zone.code) }] : [];
  });
  return reading.figures.periods.some((_, at) => {
    const fits = places.flatMap(
      ({ firms, published }) => isSum(reading, published[at], firms[at]) ?? [],
    );
    return fits.length > 1 && fits.every(Boolean);
  });
}

function readingsOf(
  editions: DatedEditions,
  measures: readonly MeasureOf[],
  year: number,
): SumReading[] {
  return measures.flatMap(({ factor, measure }) => {
    const { borrowed, figures } = figuresOfYear(editions, year, measure);
    return scopesOfFigures(editions, figures).map((scope) => ({ ...scope, borrowed, factor }));
  });
}

/**
 * The readings of an indicator its values agree with; where they tell nothing, those its row gives.
 * Whatever the row says, values that are sums of firms' figures everywhere are read as those: a wrong
 * answer, or 无, reveals no firm.
 */
export function sumReadings(
  editions: DatedEditions,
  indicator: Indicator,
  year: number,
): SumReading[] {
  const values = publishedValues(editions, indicator);
  const declared = measuresOfIndicator(indicator);
  const readings = readingsOf(editions, declared, year);
  const { code } = editions.public.zone;
  const sure = readings.filter((reading) => addsUp(reading, values, code));
  if (sure.length > 0) return sure;
  const known = new Set(declared.map(({ measure }) => measure));
  const others = measuresInUnit(indicator).filter(({ measure }) => !known.has(measure));
  const fitting = readingsOf(editions, others, year).filter(
    (reading) => !reading.borrowed && fitsEverywhere(reading, values, editions),
  );
  return [...readings, ...fitting];
}
