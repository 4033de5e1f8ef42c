/** What the public observations say of an indicator, to be held against the figures of firms. */
import type { Editions } from '../data/park.ts';
import type { Indicator } from '../data/indicators.ts';
import type { Period } from '../data/period.ts';
import { once } from '../model/once.ts';
import { sizeOf } from '../model/reading.ts';

/** A published value this far from the firms' sum, as a fraction, is not that sum. */
export const COVERAGE = 0.02;

const byIndicator = once(({ public: open }: Editions) => {
  const all = new Map(open.indicators.map(({ code }) => [code, new Map<string, number>()]));
  for (const { indicator, park, period, value } of open.observations) {
    const size = sizeOf(value);
    if (size !== undefined) all.get(indicator)?.set(periodKey(park, period), size);
  }
  return all;
});

/** Published values of an indicator by park and period. */
export function publishedValues(
  editions: Editions,
  { code }: Indicator,
): ReadonlyMap<string, number> {
  return byIndicator(editions).get(code) ?? new Map();
}

/** Names a park's value of a period. */
export function periodKey(park: string, { year, month }: Period): string {
  return `${park} ${year}-${month}`;
}

/** Whether a park has a value in a year, whichever month. */
export function isPublishedIn(
  values: ReadonlyMap<string, number>,
  park: string,
  year: number,
): boolean {
  return Array.from({ length: 12 }, (_, at) => ({ year, month: at + 1 })).some((period) =>
    values.has(periodKey(park, period)),
  );
}
