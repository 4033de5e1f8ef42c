/**
 * Public values that are not over the firms they would be over: where one or two firms came above the
 * scale or fell below it, the value is given for the firms of before (可比口径), or withheld where that
 * cannot be worked out. The growth that was typed is of other firms and goes with it.
 */
import type { WatchedMeasure } from '../data/aggregates.ts';
import type { Indicator } from '../data/indicators.ts';
import type { Observation } from '../data/observations.ts';
import type { Period } from '../data/period.ts';
import type { Reading } from '../data/reading.ts';
import { measuresInUnit, measuresOfIndicator, partsOfRatio } from './indicator-measure.ts';
import type { MeasureOf } from './indicator-measure.ts';
import { onceByKey } from '../model/once.ts';
import { displacedIn, roundedLike, shiftOf } from './displaced.ts';
import type { Displaced } from './displaced.ts';
import type { DatedEditions, Populations } from './populations.ts';
import { periodKey, publishedValues } from './published-values.ts';
import { comparableRatio, fitOfRatio } from './comparable-ratio.ts';
import { fitOfSum, scopeSums, jointFit } from './scope-sums.ts';
import type { Fit } from './scope-sums.ts';

/** A public row that is not published as it is kept. */
export interface ComparableRow {
  readonly row: Observation;
  /** What is published instead. */
  readonly value: Reading;
  /** The firms for whose sake. */
  readonly firms: readonly string[];
}

/** Tells which firms one value of a place is over; undefined where no firm has reported. */
type FitAt = (value: number, period: Period, place: string) => Fit | undefined;

const scopes = onceByKey(
  (editions: DatedEditions, _key, indicator: Indicator, place: string, fitAt: FitAt): Fit => {
    const values = publishedValues(editions, indicator);
    const { periods } = editions.populations ?? { periods: [] };
    const fitsIn = (where: string): Fit =>
      jointFit(
        periods.flatMap((period) => {
          const value = values.get(periodKey(where, period));
          return value === undefined ? [] : (fitAt(value, period, where) ?? []);
        }),
      );
    const zoneFit = fitsIn(editions.public.zone.code);
    return zoneFit === 'neither' ? fitsIn(place) : zoneFit;
  },
);

/** Which firms an indicator is over in a place, as most values of the zone say, else those of the place. */
function scopeOf(
  editions: DatedEditions,
  indicator: Indicator,
  measures: string,
  place: string,
  fitAt: FitAt,
): Fit {
  return scopes(editions, `${indicator.code} ${measures} ${place}`, indicator, place, fitAt);
}

/** What is published of a sum. */
function comparableSum(
  editions: DatedEditions,
  indicator: Indicator,
  { measure, factor }: MeasureOf,
  { park, period, value }: Observation & { readonly value: number },
  displaced: Displaced,
  named: boolean,
): Reading {
  // Nobody can hold such values against firms' figures: 万美元.
  if (factor === undefined) return named ? 'withheld' : value;
  const fitAt: FitAt = (item, at, place) => {
    const sums = scopeSums(editions, measure, at, place);
    return sums === undefined ? undefined : fitOfSum(item / factor, sums);
  };
  const scope = scopeOf(editions, indicator, measure, park, fitAt);
  if (scope === 'all' || scope === 'neither') return value;
  const fit = fitAt(value, period, park);
  const shift = shiftOf(editions, measure, period, displaced);
  const sure = scope === 'above-scale' && (fit === 'above-scale' || fit === 'either');
  return sure && shift !== undefined ? roundedLike(value + shift * factor, value) : 'withheld';
}

/** What is published of a row, and for whose sake it is something else than what is kept. */
function comparable(
  editions: DatedEditions,
  populations: Populations,
  indicator: Indicator,
  row: Observation & { readonly value: number },
): ComparableRow | undefined {
  const displaced = (measure: WatchedMeasure): Displaced =>
    displacedIn(editions, populations, measure, row.period, row.park);
  const firmsOf = ({ left, kept }: Displaced): readonly string[] => [...left, ...kept];
  const parts = partsOfRatio(indicator);
  if (parts !== undefined) {
    const firms = [...parts.above, ...parts.below].flatMap((item) => firmsOf(displaced(item)));
    if (firms.length === 0) return undefined;
    const scope = scopeOf(editions, indicator, 'ratio', row.park, (value, period, place) =>
      fitOfRatio(editions, parts, value, period, place),
    );
    if (scope === 'all' || scope === 'neither') return undefined;
    const value =
      scope === 'either' ? 'withheld' : comparableRatio(editions, parts, row, displaced);
    return { row, value, firms: [...new Set(firms)] };
  }
  const named = measuresOfIndicator(indicator);
  const measures = named.length > 0 ? named : measuresInUnit(indicator);
  for (const measure of measures) {
    const displacedFirms = displaced(measure.measure);
    if (firmsOf(displacedFirms).length === 0) continue;
    const value = comparableSum(
      editions,
      indicator,
      measure,
      row,
      displacedFirms,
      named.length > 0,
    );
    if (value !== row.value) return { row, value, firms: firmsOf(displacedFirms) };
  }
  return undefined;
}

/** The public rows that are not published as they are kept; none where nobody came or went. */
export function comparableRows(editions: DatedEditions): ComparableRow[] {
  const { populations, public: open } = editions;
  if (populations === undefined) return [];
  const indicators = new Map(open.indicators.map((indicator) => [indicator.code, indicator]));
  return open.observations.flatMap((row) => {
    const indicator = indicators.get(row.indicator);
    const { value } = row;
    if (indicator === undefined || typeof value !== 'number') return [];
    return comparable(editions, populations, indicator, { ...row, value }) ?? [];
  });
}

/** Both editions with the public rows as they are published. */
export function withComparable(
  editions: DatedEditions,
  rows: readonly ComparableRow[],
): DatedEditions {
  if (rows.length === 0) return editions;
  const values = new Map(rows.map(({ row, value }) => [`${row.at.file} ${row.at.row}`, value]));
  const hide = (reading: Reading): Reading => (typeof reading === 'number' ? 'withheld' : reading);
  const observations = editions.public.observations.map((row) => {
    const value = values.get(`${row.at.file} ${row.at.row}`);
    if (value === undefined) return row;
    return { ...row, value, growth: hide(row.growth), change: hide(row.change) };
  });
  return { ...editions, public: { ...editions.public, observations } };
}
