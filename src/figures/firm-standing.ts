import type { EnterprisePeriod } from '../data/enterprise-periods.ts';
import type { Period } from '../data/period.ts';
import type { ScoringKey } from '../data/scoring.ts';
import { firmChanges, rowAt } from '../model/firm-changes.ts';
import { firmIndustry } from '../model/firm-industry.ts';
import type { FirmRows } from '../model/firm-tables.ts';
import {
  compareWithIndustry,
  industryValues,
  type IndustryValues,
  type ItemComparison,
} from '../model/industry-comparison.ts';
import { settle } from '../model/decimal.ts';
import type { FirmContext } from './firm-context.ts';
import { once } from '../model/once.ts';

/** Items a firm is compared by when no evaluation says which. */
const USUAL: readonly ScoringKey[] = [
  'tax-per-mu',
  'value-added-per-mu',
  'value-added-per-energy',
  'labour-productivity',
  'rnd-share',
];

/** What single firms are held against, worked out once for all of them. */
interface Measures {
  /** The latest whole year, else the latest period firms reported for. */
  readonly year: Period | undefined;
  readonly industries: ReadonlyMap<string, IndustryValues>;
  /** 百分点 of the zone's and the park's growth by firm. */
  readonly zone: ReadonlyMap<string, number>;
  readonly parks: ReadonlyMap<string, number>;
}

function pointsOf(
  context: FirmContext,
  firms: readonly FirmRows[],
): readonly (readonly [string, number])[] {
  if (context.reported === undefined) return [];
  const { changes } = firmChanges(firms, context.reported, 'output');
  const base = changes.reduce((sum, change) => sum + change.base, 0);
  return base <= 0
    ? []
    : changes.map(
        (firmChange) =>
          [firmChange.code, settle(((firmChange.current - firmChange.base) / base) * 100)] as const,
      );
}

const measures = once((context: FirmContext): Measures => {
  const { evaluation, firms, industries, park } = context;
  const all = [...firms.values()];
  const whole = all
    .flatMap(({ periods }) => periods.filter(({ period }) => period.month === 12))
    .reduce((latest, { period }) => Math.max(latest, period.year), -Infinity);
  const year = Number.isFinite(whole) ? { year: whole, month: 12 } : context.reported;
  const items = evaluation?.rules.map(({ item }) => item) ?? [];
  const above = all.filter(({ firm }) => firm.aboveScale);
  return {
    year,
    industries: new Map(
      industries.map((industry) => [
        industry,
        industryValues(
          all
            .filter(({ firm }) => firmIndustry(park.chains, firm) === industry)
            .flatMap((rows) => (year === undefined ? [] : (rowAt(rows, year) ?? []))),
          items.length > 0 ? items : USUAL,
        ),
      ]),
    ),
    zone: new Map(pointsOf(context, above)),
    parks: new Map(
      park.parks
        .filter(({ kind }) => kind === 'park')
        .flatMap(({ code }) =>
          pointsOf(
            context,
            above.filter(({ firm }) => firm.park === code),
          ),
        ),
    ),
  };
});

/** One firm among the others. */
export interface FirmStanding {
  /** The industry whose firms it is compared with. */
  readonly industry: string;
  readonly year: Period | undefined;
  readonly annual: EnterprisePeriod | undefined;
  readonly comparisons: readonly ItemComparison[];
  /** 百分点 it gave to the growth of all firms above the scale, and of those of its park. */
  readonly zonePoints: number | undefined;
  readonly parkPoints: number | undefined;
}

/** Holds a firm against its industry and its park. */
export function firmStanding(context: FirmContext, rows: FirmRows): FirmStanding {
  const { industries, parks, year, zone } = measures(context);
  const annual = year === undefined ? undefined : rowAt(rows, year);
  const name = firmIndustry(context.park.chains, rows.firm);
  const industry = industries.get(name);
  return {
    industry: name,
    year,
    annual,
    comparisons:
      annual === undefined || industry === undefined ? [] : compareWithIndustry(annual, industry),
    zonePoints: zone.get(rows.firm.code),
    parkPoints: parks.get(rows.firm.code),
  };
}
