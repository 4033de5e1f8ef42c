/**
 * The firms above the scale in every published period: those that are, and those the public figures are
 * over. The two differ where so few firms came or went that the figures of two periods would give
 * them away.
 */
import type { WatchedMeasure } from '../data/aggregates.ts';
import type { Editions } from '../data/park.ts';
import type { Period } from '../data/period.ts';
import type { DisclosureRule } from '../model/disclosure-rule.ts';
import type { Figures } from '../model/figures.ts';
import { isMember } from '../model/membership.ts';
import type { Membership } from '../model/membership.ts';
import { once, onceByKey } from '../model/once.ts';
import { comparePeriods } from '../model/period.ts';
import { safePopulations } from '../model/safe-populations.ts';
import { publicPlaces } from './firm-groups.ts';
import { figuresOfYear, reportedYears } from './firm-years.ts';
import { datedMemberships } from './memberships.ts';
import { withoutContradicted } from './membership-evidence.ts';

/** The firms above the scale over time. */
export interface Populations {
  /** Published periods, ascending. */
  readonly periods: readonly Period[];
  /** Firms that are members in some of them and not in others, with what is known of each. */
  readonly changing: ReadonlyMap<string, Membership>;
  /** The changing firms that a measure's public figures are over, in each of the periods. */
  counted(measure: WatchedMeasure): readonly ReadonlySet<string>[];
}

/** Both editions with what is known of who was above the scale when. */
export interface DatedEditions extends Editions {
  /** Absent where nobody came or went. */
  readonly populations?: Populations;
}

/** The periods with a public value, ascending. */
function publishedPeriods({ public: open }: Editions): Period[] {
  const periods = new Map<string, Period>();
  for (const { period, value } of open.observations) {
    if (typeof value === 'number') periods.set(`${period.year}-${period.month}`, period);
  }
  return [...periods.values()].sort(comparePeriods);
}

/**
 * A firm's figure of a period, else of the nearest earlier and then later period of the year; 0 where
 * it has none to report, undefined where it left it out or reported nothing at all.
 */
function valueNear(
  editions: Editions,
  firm: string,
  measure: WatchedMeasure,
  period: Period,
): number | undefined {
  if (reportedYears(editions).length === 0) return undefined;
  const { figures: year } = figuresOfYear(editions, period.year, measure);
  const until = year.periods.findLastIndex((item) => comparePeriods(item, period) <= 0);
  const hasFirm = (month: Figures): boolean => month.has(firm);
  const known = year.figures.slice(0, until + 1).findLast(hasFirm) ?? year.figures.find(hasFirm);
  if (known !== undefined) return known.get(firm);
  const leftOut = year.figures.some((month) => month.isUnreported(firm));
  return leftOut || !firmsWithRows(editions).has(firm) ? undefined : 0;
}

const firmsWithRows = once(
  ({ internal }: Editions) =>
    new Set(internal.enterprisePeriods.map(({ enterprise }) => enterprise)),
);

/** Both editions with who was above the scale when, as the data and the published values say. */
export function withPopulations(editions: Editions, rule: DisclosureRule): DatedEditions {
  const periods = publishedPeriods(editions);
  const dated = withoutContradicted(editions, datedMemberships(editions), periods);
  const changing = new Map(
    [...dated].filter(
      ([, membership]) => new Set(periods.map((period) => isMember(membership, period))).size > 1,
    ),
  );
  if (changing.size === 0) return editions;
  const byMeasure = new Map<WatchedMeasure, readonly ReadonlySet<string>[]>();
  const counted = (measure: WatchedMeasure): readonly ReadonlySet<string>[] => {
    const known = byMeasure.get(measure) ?? populationsOf(measure);
    byMeasure.set(measure, known);
    return known;
  };
  const populationsOf = (measure: WatchedMeasure): readonly ReadonlySet<string>[] =>
    safePopulations(
      {
        periods: periods.length,
        firms: [...changing.keys()],
        isMember: (firm, at) => isMember(changing.get(firm)!, periods[at]!),
        placesOf: (firm) => publicPlaces(editions).get(firm) ?? [],
        valueOf: (firm, at) => valueNear(editions, firm, measure, periods[at]!),
      },
      rule,
    );
  return { ...editions, populations: { periods, changing, counted } };
}

const NOBODY: ReadonlySet<string> = new Set();

/** The changing firms that a measure's public figures of a period are over. */
export function countedIn(
  { periods, counted }: Populations,
  measure: WatchedMeasure,
  period: Period,
): ReadonlySet<string> {
  const at = periods.findLastIndex((item) => comparePeriods(item, period) <= 0);
  return counted(measure)[Math.max(at, 0)] ?? NOBODY;
}

/** Firms that came or went without a public figure showing it. */
export interface Differing {
  /** Members that the public figure leaves out. */
  readonly left: readonly string[];
  /** Former members that it still has. */
  readonly kept: readonly string[];
}

const differing = onceByKey(
  (populations: Populations, _key, measure: WatchedMeasure, period: Period): Differing => {
    const counted = countedIn(populations, measure, period);
    const left: string[] = [];
    const kept: string[] = [];
    for (const [firm, membership] of populations.changing) {
      const counts = counted.has(firm);
      if (isMember(membership, period) === counts) continue;
      (counts ? kept : left).push(firm);
    }
    return { left, kept };
  },
);

/** Who is in the figure of a period and not in the public one, or the other way round. */
export function differingIn(
  populations: Populations,
  measure: WatchedMeasure,
  period: Period,
): Differing {
  const key = `${measure} ${period.year}-${period.month}`;
  return differing(populations, key, measure, period);
}
