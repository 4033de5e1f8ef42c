/** Members in the order of a measure, over how many of them it is known, and how they moved. */
import type { Period } from '../data/period.ts';
import type { Missing, Reading } from '../data/reading.ts';
import { roundTo } from '../format/number.ts';
import { isMissing, isQualified, sizeOf } from '../model/reading.ts';
import { type Measure, measuredBy } from './measure.ts';
import type { RegionMemberInput } from './region-input.ts';
import {
  figureAt,
  type MemberPart,
  periodsOf,
  type RegionalIndicator,
} from './regional-indicator.ts';

/** A member with its place. */
export interface RankedMember {
  readonly entry: RegionMemberInput;
  readonly value: Exclude<Reading, Missing>;
  /** From 1; members with the same number share the place of the first of them. */
  readonly place: number;
  /** Places gained since the last period, less than 0 where lost; undefined without a place then. */
  readonly moved: number | undefined;
  /** The number is not exact, and the place no more than it. */
  readonly inexact: boolean;
}

/** Why a member has no place. */
export type UnrankedReason =
  | Missing
  | 'missing-member'
  | 'absent'
  | 'other-unit'
  | 'other-accumulation'
  | 'other-price-basis'
  /** By the permissions of region.yaml: it takes no part, or is not shown. */
  | 'unranked'
  | 'only-counts';

/** A member without a place. */
export interface UnrankedMember {
  readonly entry: RegionMemberInput;
  readonly reason: UnrankedReason;
  /** What it has by the measure, where that is shown all the same: it takes no part and publishes as usual. */
  readonly reading: Reading | undefined;
}

/** The members by one measure of one indicator in one period. */
export interface Ranking {
  readonly of: RegionalIndicator;
  readonly measure: Measure;
  readonly period: Period;
  /** The period movements are told since. */
  readonly before: Period | undefined;
  /** Members known in both, over whom movements are told. */
  readonly comparable: number;
  /** The best first; where neither end is better, the greatest. */
  readonly ranked: readonly RankedMember[];
  readonly unranked: readonly UnrankedMember[];
}

/** Reasons of members that have nothing that could be higher or lower than what is ranked. */
const WITHOUT_FIGURE: ReadonlySet<UnrankedReason> = new Set([
  'not-reported',
  'not-applicable',
  'missing-member',
  'absent',
]);

/** Whether a member without a place has a figure, shown or not: the first place is not the first of all then. */
export function leavesOut({ unranked }: Pick<Ranking, 'unranked'>): boolean {
  return unranked.some(
    ({ reading, reason }) => !WITHOUT_FIGURE.has(typeof reading === 'string' ? reading : reason),
  );
}

/**
 * What a member has by a ranking, with a place or without; of one that nothing is shown of, why. Undefined of a member
 * that is not of the region.
 */
export function heldBy(
  { ranked, unranked }: Ranking,
  code: string,
): Reading | UnrankedMember | undefined {
  const isIts = ({ entry }: Pick<UnrankedMember, 'entry'>): boolean => entry.member.code === code;
  const without = unranked.find(isIts);
  return ranked.find(isIts)?.value ?? without?.reading ?? without;
}

type Reason = Omit<UnrankedMember, 'entry'>;

const because = (reason: UnrankedReason, reading?: Reading): Reason => ({ reason, reading });

/** What a member has by a measure, or why it has no place. */
function readingOf(
  { indicator }: RegionalIndicator,
  measure: Measure,
  part: MemberPart,
  period: Period,
): Exclude<Reading, Missing> | Reason {
  const { facts, member, state } = part.entry;
  if (state === 'missing') return because('missing-member');
  if (facts === undefined || part.onlyCounts) return because('only-counts');
  if (part.indicator === undefined) return because('absent');
  if (part.unlike !== undefined) return because(part.unlike);
  const isOther = part.indicator.priceBasis !== indicator.priceBasis;
  if (isOther && measure.kind === 'growth') return because('other-price-basis');
  const figure = figureAt(part, period);
  const value =
    figure === undefined
      ? 'not-reported'
      : measuredBy(measure, figure, { area: facts.area, unit: indicator.unit });
  if (member.publish === 'unranked') return because('unranked', value);
  return isMissing(value) ? because(value) : value;
}

interface Known {
  readonly entry: RegionMemberInput;
  /** As it is printed: what reads the same is the same. */
  readonly printed: number;
  readonly value: Exclude<Reading, Missing>;
}

/** Who is known in a period, the best first, and who is not. */
function sortedAt(of: RegionalIndicator, measure: Measure, period: Period) {
  const known: Known[] = [];
  const unranked: UnrankedMember[] = [];
  for (const part of of.parts) {
    const { entry } = part;
    const value = readingOf(of, measure, part, period);
    if (typeof value === 'object' && 'reason' in value) {
      unranked.push({ entry, ...value });
    } else {
      known.push({ entry, value, printed: roundTo(sizeOf(value) ?? 0, measure.decimals) });
    }
  }
  const sign = measure.direction === 'down' ? 1 : -1;
  return { known: known.sort((a, b) => sign * (a.printed - b.printed)), unranked };
}

/** The place of each of some members among them. */
function placesOf(known: readonly Known[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [index, { entry, printed }] of known.entries()) {
    const former = known[index - 1];
    const shared = former?.printed === printed ? places.get(former.entry.member.code) : undefined;
    places.set(entry.member.code, shared ?? index + 1);
  }
  return places;
}

/**
 * The members by a measure, in the latest period that at least half of those who have the indicator are known
 * for. Movements are told among the members that are known in the period before as well, over both periods.
 *
 * @returns undefined where fewer than two are known: nobody is first alone
 */
export function rankBy(of: RegionalIndicator, measure: Measure): Ranking | undefined {
  const holders = of.parts.filter(
    ({ entry, indicator }) => indicator !== undefined && entry.member.publish !== 'unranked',
  ).length;
  const periods = periodsOf(of).map((period) => ({ period, ...sortedAt(of, measure, period) }));
  const isBroad = ({ known }: (typeof periods)[number]): boolean =>
    known.length > 1 && known.length * 2 >= holders;
  const now = periods.find(isBroad) ?? periods.find(({ known }) => known.length > 1);
  if (now === undefined) return undefined;
  const earlier = periods.slice(periods.indexOf(now) + 1).find(isBroad);
  const codes = (known: readonly Known[]): Set<string> =>
    new Set(known.map(({ entry }) => entry.member.code));
  const [nowCodes, thenCodes] = [codes(now.known), codes(earlier?.known ?? [])];
  const inBoth = ({ entry }: Known): boolean =>
    nowCodes.has(entry.member.code) && thenCodes.has(entry.member.code);
  const nowPlaces = placesOf(now.known.filter(inBoth));
  const thenPlaces = placesOf((earlier?.known ?? []).filter(inBoth));
  const places = placesOf(now.known);
  const movedOf = (code: string): number | undefined => {
    const [before, after] = [thenPlaces.get(code), nowPlaces.get(code)];
    return before === undefined || after === undefined ? undefined : before - after;
  };
  return {
    of,
    measure,
    period: now.period,
    before: nowPlaces.size > 1 ? earlier?.period : undefined,
    comparable: nowPlaces.size,
    ranked: now.known.map(({ entry, value }) => ({
      entry,
      value,
      place: places.get(entry.member.code) ?? 0,
      moved: nowPlaces.size > 1 ? movedOf(entry.member.code) : undefined,
      inexact: isQualified(value),
    })),
    unranked: now.unranked,
  };
}
