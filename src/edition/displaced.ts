/** Firms that a place's public figure is not over although it would be, and what they make of it. */
import type { WatchedMeasure } from '../data/aggregates.ts';
import type { Period } from '../data/period.ts';
import { publicPlaces } from './firm-groups.ts';
import { figuresOfYear } from './firm-years.ts';
import { differingIn } from './populations.ts';
import type { DatedEditions, Populations } from './populations.ts';

/** The firms of a place that a measure's public figure is without, or still with. */
export interface Displaced {
  readonly left: readonly string[];
  readonly kept: readonly string[];
}

/** Who differs in a place, a measure and a period. */
export function displacedIn(
  editions: DatedEditions,
  populations: Populations,
  measure: WatchedMeasure,
  period: Period,
  place: string,
): Displaced {
  const { left, kept } = differingIn(populations, measure, period);
  const isThere = (firm: string): boolean =>
    publicPlaces(editions).get(firm)?.includes(place) === true;
  return { left: left.filter(isThere), kept: kept.filter(isThere) };
}

/** By how much the figure changes when it is over the counted firms; undefined where that is not known. */
export function shiftOf(
  editions: DatedEditions,
  measure: WatchedMeasure,
  period: Period,
  { left, kept }: Displaced,
): number | undefined {
  const { borrowed, figures } = figuresOfYear(editions, period.year, measure);
  const month = figures.figures[figures.periods.findIndex((item) => item.month === period.month)];
  if (borrowed || month === undefined) return undefined;
  let shift = 0;
  for (const firm of [...left, ...kept]) {
    const value = month.get(firm);
    if (value === undefined) return undefined;
    shift += kept.includes(firm) ? value : -value;
  }
  return shift;
}

/** A value with as many decimals as another was written with. */
export function roundedLike(value: number, written: number): number {
  const decimals = /\.(\d+)$/.exec(String(written))?.[1]?.length ?? 0;
  return Number(value.toFixed(decimals));
}
