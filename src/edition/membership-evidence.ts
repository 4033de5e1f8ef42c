/**
 * What a milestone says of a firm's membership is held against the zone's published values: where those
 * of before the day already have the firm, it has been counted all along, and taking it out of the
 * later ones would itself give it away. Dates in a firm's own row are taken as they are.
 */
import type { Editions } from '../data/park.ts';
import type { Indicator } from '../data/indicators.ts';
import type { Period } from '../data/period.ts';
import type { WatchedMeasure } from '../data/aggregates.ts';
import type { Figures, FirmPlaces, Places } from '../model/figures.ts';
import { isMember } from '../model/membership.ts';
import type { Membership } from '../model/membership.ts';
import { once } from '../model/once.ts';
import { isStock } from '../model/yearly-figures.ts';
import { reportedYears, figuresOfYear } from './firm-years.ts';
import { measuresOfIndicator } from './indicator-measure.ts';
import type { MeasureOf } from './indicator-measure.ts';
import type { DatedMembership } from './memberships.ts';
import { COVERAGE, periodKey, publishedValues } from './published-values.ts';

/** A firm as it was before it came, or after it left. */
interface Boundary {
  readonly firms: readonly string[];
  /** The period in which the firms do not count, if the milestone is right. */
  readonly without: Period;
  /** The period on the other side. */
  readonly with: Period;
}

/** Firms that milestones say changed, by the boundary between two published periods; latest first. */
function boundariesOf(
  dated: ReadonlyMap<string, DatedMembership>,
  periods: readonly Period[],
): Boundary[] {
  const found = new Map<number, Boundary & { readonly firms: string[] }>();
  for (const [firm, membership] of dated) {
    if (membership.source === 'row') continue;
    for (let at = 1; at < periods.length; at++) {
      const [before, now] = [periods[at - 1], periods[at]];
      if (before === undefined || now === undefined) continue;
      const [was, is] = [isMember(membership, before), isMember(membership, now)];
      if (was === is) continue;
      const boundary = found.get(at) ?? {
        firms: [],
        without: is ? before : now,
        with: is ? now : before,
      };
      found.set(at, boundary);
      boundary.firms.push(firm);
    }
  }
  return [...found].sort(([a], [b]) => b - a).map(([, boundary]) => boundary);
}

/** What firms reported of a measure for a period; undefined where they reported for none of the year. */
function monthOf(editions: Editions, measure: WatchedMeasure, period: Period): Figures | undefined {
  const { borrowed, figures } = figuresOfYear(editions, period.year, measure);
  const at = figures.periods.findIndex(({ month }) => month === period.month);
  return borrowed ? undefined : figures.figures[at];
}

/** What the firms of a boundary that reported nothing for the period without them would have had in it. */
function missingIn(
  editions: Editions,
  { measure }: MeasureOf,
  { firms, with: other, without }: Boundary,
): number {
  const [there, here] = [other, without].map((period) => monthOf(editions, measure, period));
  // Figures from January grow with the months.
  const share = isStock(measure) || other.year !== without.year ? 1 : without.month / other.month;
  return firms.reduce(
    (sum, firm) => sum + (here?.has(firm) === true ? 0 : (there?.get(firm) ?? 0) * share),
    0,
  );
}

/** What a boundary's firms and all others that count reported, in the period without the firms. */
interface BoundarySums {
  readonly firms: number;
  readonly others: number;
}

/** Adds a measure up over the firms of a boundary and over those beside them that count; once a measure. */
function boundarySums(
  editions: Editions,
  { firms, without: period }: Boundary,
  isAbove: (firm: string) => boolean,
): (of: MeasureOf) => BoundarySums | undefined {
  const ofBoundary = new Set(firms);
  const isOther = (firm: string): boolean => !ofBoundary.has(firm) && isAbove(firm);
  const others = once(({ firms: all, placesOf }: FirmPlaces) => placesOf(all.filter(isOther)));
  const known = new Map<WatchedMeasure, BoundarySums>();
  return ({ measure }) => {
    const found = known.get(measure);
    const month = found === undefined ? monthOf(editions, measure, period) : undefined;
    if (month === undefined) return found;
    const add = (places: Places): number =>
      places.reduce((sum, at) => sum + (month.values[at] || 0), 0);
    const sums = {
      firms: add(month.places.placesOf(ofBoundary)),
      others: add(others(month.places)),
    };
    known.set(measure, sums);
    return sums;
  };
}

/** 1 where the zone's value is nearer to the sum without the firms, −1 with them, 0 where neither tells. */
function voteOf(
  editions: Editions,
  indicator: Indicator,
  boundary: Boundary,
  sumsOf: (of: MeasureOf) => BoundarySums | undefined,
): number {
  const published = publishedValues(editions, indicator).get(
    periodKey(editions.public.zone.code, boundary.without),
  );
  if (published === undefined) return 0;
  let vote = 0;
  for (const measure of measuresOfIndicator(indicator)) {
    const { factor } = measure;
    const sums = factor === undefined ? undefined : sumsOf(measure);
    if (factor === undefined || sums === undefined) continue;
    const sumWith = sums.others + sums.firms + missingIn(editions, measure, boundary);
    if (sumWith === sums.others) continue;
    const value = published / factor;
    const [far, near] = [Math.abs(value - sumWith), Math.abs(value - sums.others)];
    if (Math.min(far, near) > COVERAGE * Math.abs(sumWith)) continue;
    vote += near < far ? 1 : -1;
  }
  return vote;
}

/** The memberships without those milestones that the published values contradict. */
export function withoutContradicted(
  editions: Editions,
  dated: ReadonlyMap<string, DatedMembership>,
  periods: readonly Period[],
): ReadonlyMap<string, Membership> {
  if (reportedYears(editions).length === 0) return dated;
  const kept = new Map<string, Membership>(dated);
  const flags = new Map(
    editions.internal.enterprises.map(({ aboveScale, code }) => [code, aboveScale]),
  );
  for (const boundary of boundariesOf(dated, periods)) {
    const isAbove = (firm: string): boolean => {
      const membership = kept.get(firm);
      return membership === undefined
        ? flags.get(firm) === true
        : isMember(membership, boundary.without);
    };
    const sumsOf = boundarySums(editions, boundary, isAbove);
    const vote = editions.public.indicators.reduce(
      (sum, indicator) => sum + voteOf(editions, indicator, boundary, sumsOf),
      0,
    );
    for (const firm of boundary.firms) {
      const isConfirmed = dated.get(firm)?.source === 'reports' ? vote > 0 : vote >= 0;
      if (!isConfirmed) kept.delete(firm);
    }
  }
  return kept;
}
