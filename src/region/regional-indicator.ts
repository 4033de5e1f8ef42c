/** An indicator of the region with what each member has of it. */
import type { Indicator } from '../data/indicators.ts';
import type { Period } from '../data/period.ts';
import type { RegionIndicator } from '../data/region-file.ts';
import { once } from '../model/once.ts';
import { comparePeriods } from '../model/period.ts';
import { counterpart } from './addable.ts';
import type { MemberIndicator, ZoneFigure } from './member-facts.ts';
import { onlyCounts } from './permission.ts';
import type { RegionInput, RegionMemberInput } from './region-input.ts';

/** What a member has of an indicator of the region. */
export interface MemberPart {
  readonly entry: RegionMemberInput;
  /** Undefined of a member that has no such indicator, or none that is public. */
  readonly indicator: MemberIndicator | undefined;
  /** Why its figures are not the region's: another unit, or another way of accumulating. */
  readonly unlike: 'other-unit' | 'other-accumulation' | undefined;
  /** Its figures count for the total and are not shown. */
  readonly onlyCounts: boolean;
}

/** An indicator of the region as its members have it. */
export interface RegionalIndicator {
  readonly declared: RegionIndicator;
  /** As pages and figures take one: what region.yaml does not say is as most members have it. */
  readonly indicator: Indicator;
  /** Of every member, in their order. */
  readonly parts: readonly MemberPart[];
}

/** The value most of them have; of several the first. */
function usual<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function regionalIndicator(
  declared: RegionIndicator,
  order: number,
  members: readonly RegionMemberInput[],
): RegionalIndicator {
  const { adds, code, name, unit } = declared;
  const found = members.map((entry) => ({
    entry,
    indicator: entry.facts && counterpart(declared, entry.facts),
  }));
  const alike = found.flatMap(({ indicator }) => (indicator?.unit === unit ? [indicator] : []));
  const usually = <K extends keyof MemberIndicator>(key: K): MemberIndicator[K] | undefined =>
    usual(alike.map((indicator) => indicator[key]));
  const accumulation = usually('accumulation') ?? 'cumulative';
  const unlike = (indicator: MemberIndicator | undefined): MemberPart['unlike'] => {
    if (indicator === undefined) return undefined;
    if (indicator.unit !== unit) return 'other-unit';
    return indicator.accumulation === accumulation ? undefined : 'other-accumulation';
  };
  return {
    declared,
    indicator: {
      code,
      name,
      shortName: usually('shortName') ?? name,
      group: '',
      unit,
      accumulation,
      priceBasis: usually('priceBasis') ?? 'none',
      direction: usually('direction') ?? 'neutral',
      additive: adds,
      decimals: Math.max(0, ...alike.map(({ decimals }) => decimals)),
      headline: true,
      inReport: true,
      order,
      caliber: usually('caliber') ?? '',
      source: '',
      disclosure: 'public',
      at: { file: 'region.yaml', row: order },
    },
    parts: found.map((part) => ({
      ...part,
      unlike: unlike(part.indicator),
      onlyCounts: onlyCounts(part.entry.member, declared),
    })),
  };
}

/** The indicators of a region, in the order of region.yaml. */
export const regionalIndicators = once((input: RegionInput): readonly RegionalIndicator[] =>
  input.region.indicators.map((declared, index) =>
    regionalIndicator(declared, index + 1, input.members),
  ),
);

/** The figure of a member for a period, where its figures are the region's. */
export function figureAt(
  { indicator, unlike }: MemberPart,
  period: Period,
): ZoneFigure | undefined {
  if (unlike !== undefined) return undefined;
  return indicator?.figures.find((figure) => comparePeriods(figure.period, period) === 0);
}

/** The periods any member has a figure of an indicator for, the latest first. */
export function periodsOf({ parts }: Pick<RegionalIndicator, 'parts'>): Period[] {
  const figures = parts.flatMap(({ indicator, unlike }) =>
    unlike === undefined ? (indicator?.figures ?? []) : [],
  );
  const keys = new Map(figures.map(({ period }) => [`${period.year}-${period.month}`, period]));
  return [...keys.values()].sort((a, b) => comparePeriods(b, a));
}
