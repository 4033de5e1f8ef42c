/** Indicators that are read alike: whoever adds their values up or subtracts them has one table. */
import type { DatedEditions } from './populations.ts';
import type { Indicator } from '../data/indicators.ts';
import { isPublishedIn, publishedValues } from './published-values.ts';
import { sumReadings } from './sum-readings.ts';
import type { SumReading } from './sum-readings.ts';

/** Indicators that are read alike, with all their values. */
export interface Together {
  readonly reading: SumReading;
  readonly indicators: Indicator[];
  /** Published values by park and period, in the unit of the figures. */
  readonly values: Map<string, number>;
  /** Parks with a value in the year. */
  readonly published: Set<string>;
}

/** The indicators of a year by what they add up. */
export function readTogether(editions: DatedEditions, year: number): Together[] {
  const groups = new Map<string, Together>();
  for (const indicator of editions.public.indicators) {
    const values = publishedValues(editions, indicator);
    for (const reading of sumReadings(editions, indicator, year)) {
      const key = `${reading.figures.measure} ${reading.scope}`;
      const group = groups.get(key) ?? {
        reading,
        indicators: [],
        values: new Map<string, number>(),
        published: new Set<string>(),
      };
      groups.set(key, group);
      group.indicators.push(indicator);
      for (const { code } of editions.public.parks) {
        if (isPublishedIn(values, code, year)) group.published.add(code);
      }
      const { factor } = reading;
      if (factor === undefined) continue;
      for (const [place, value] of values) {
        if (!group.values.has(place)) group.values.set(place, value / factor);
      }
    }
  }
  return [...groups.values()];
}
