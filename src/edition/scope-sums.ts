/**
 * What the firms of each place add up to in a period: all of them, and those that are above the scale
 * then. Held against the published values this says which of the two an indicator is over.
 */
import type { WatchedMeasure } from '../data/aggregates.ts';
import type { Period } from '../data/period.ts';
import { isMember } from '../model/membership.ts';
import { publicPlaces } from './firm-groups.ts';
import { figuresOfYear } from './firm-years.ts';
import type { DatedEditions } from './populations.ts';
import { COVERAGE } from './published-values.ts';
import { isFlagged } from './scopes.ts';
import { onceByKey } from '../model/once.ts';

/** The sums of one place and measure. */
export interface ScopeSums {
  readonly all: number;
  readonly allSize: number;
  readonly large: number;
  readonly largeSize: number;
}

/** Whether a firm is above the scale in a period, whatever the public figures are over. */
function isLarge(editions: DatedEditions, firm: string, period: Period): boolean {
  const membership = editions.populations?.changing.get(firm);
  return membership === undefined ? isFlagged(editions, firm) : isMember(membership, period);
}

const byPlace = onceByKey(
  (editions: DatedEditions, _key, measure: WatchedMeasure, period: Period) => {
    const { borrowed, figures } = figuresOfYear(editions, period.year, measure);
    const month = figures.figures[figures.periods.findIndex((item) => item.month === period.month)];
    const sums = new Map<string, ScopeSums>();
    if (borrowed || month === undefined) return sums;
    for (const [firm, value] of month) {
      const counted = isLarge(editions, firm, period) ? value : 0;
      for (const place of publicPlaces(editions).get(firm) ?? []) {
        const known = sums.get(place) ?? { all: 0, allSize: 0, large: 0, largeSize: 0 };
        sums.set(place, {
          all: known.all + value,
          allSize: known.allSize + Math.abs(value),
          large: known.large + counted,
          largeSize: known.largeSize + Math.abs(counted),
        });
      }
    }
    return sums;
  },
);

/** The sums of a place in a period; undefined where no firm has reported for it. */
export function scopeSums(
  editions: DatedEditions,
  measure: WatchedMeasure,
  period: Period,
  place: string,
): ScopeSums | undefined {
  return byPlace(editions, `${measure} ${period.year}-${period.month}`, measure, period).get(place);
}

/** Which firms a value may be over: `either` where it does not tell. */
export type Fit = 'above-scale' | 'all' | 'either' | 'neither';

/** So many times nearer must a value be to one sum than to the other to be told for it. */
const NEARER = 10;

/** Compares how far a value is from two sums, each with the distance that still fits. */
export function fitOf(
  large: { readonly off: number; readonly limit: number },
  all: { readonly off: number; readonly limit: number },
): Fit {
  const [fitsLarge, fitsAll] = [large.off <= large.limit, all.off <= all.limit];
  if (!fitsLarge && !fitsAll) return 'neither';
  if (fitsLarge && (!fitsAll || large.off * NEARER < all.off)) return 'above-scale';
  if (fitsAll && (!fitsLarge || all.off * NEARER < large.off)) return 'all';
  return 'either';
}

/** Which firms a value, in the unit of the figures, is over. */
export function fitOfSum(value: number, sums: ScopeSums): Fit {
  return fitOf(
    { off: Math.abs(value - sums.large), limit: COVERAGE * sums.largeSize },
    { off: Math.abs(value - sums.all), limit: COVERAGE * sums.allSize },
  );
}

/** What several values say together; `neither` where most of them are the sum of neither. */
export function jointFit(fits: readonly Fit[]): Fit {
  const strangers = fits.filter((fit) => fit === 'neither').length;
  if (strangers * 2 >= fits.length) return 'neither';
  const [large, all] = [fits.includes('above-scale'), fits.includes('all')];
  if (large !== all) return large ? 'above-scale' : 'all';
  return 'either';
}
