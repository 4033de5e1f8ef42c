import type { Park } from '../data/park.ts';
import type { ParkRow } from '../data/parks.ts';
import type { Period } from '../data/period.ts';
import type { Enterprise } from '../data/enterprises.ts';
import { groupFigures, type GroupFigures } from '../model/clusters.ts';
import { lastDayOf } from '../model/day.ts';
import { latestEvaluation, type EvaluatedFirm, type Evaluation } from '../model/evaluation.ts';
import { latestFirmPeriod } from '../model/firm-changes.ts';
import { firmIndustry } from '../model/firm-industry.ts';
import { firmRows, type FirmRows } from '../model/firm-tables.ts';
import { latestPeriod } from '../model/latest.ts';
import { once } from '../model/once.ts';
import { comparePeriods } from '../model/period.ts';
import type { Protected } from '../model/derived-disclosure.ts';
import { notPublic, withheldReasons } from '../ui/firm-terms.ts';

/** What all figures and pages about firms share, worked out once per load of the data. */
export interface FirmContext {
  readonly park: Park;
  /** Every firm of the edition by code. */
  readonly firms: ReadonlyMap<string, FirmRows>;
  /** The data's latest period and its last day. */
  readonly period: Period;
  readonly day: string;
  /** The latest period firms' or groups' figures are there for; none without any. */
  readonly reported: Period | undefined;
  readonly evaluation: Evaluation | undefined;
  /** Added up when they are first asked for: the page of one firm does not need them. */
  readonly groups: GroupFigures;
  /** Industries firms count with, in the order they first occur. */
  readonly industries: readonly string[];
}

/**
 * The context of a park's firms, industries and platforms; undefined without any of them or without any
 * observation. Clusters stand on the chains alone and platforms on their own table.
 */
export const firmContext = once((park: Park): FirmContext | undefined => {
  const tables = [park.enterprises, park.chains, park.platforms];
  if (park.observations.length === 0 || tables.every(({ length }) => length === 0)) {
    return undefined;
  }
  const firms = firmRows(park);
  const period = latestPeriod(park);
  return {
    park,
    firms,
    period,
    day: lastDayOf(period),
    reported: latestFirmPeriod(firms.values()) ?? latestGroupPeriod(park),
    evaluation: latestEvaluation(park, firms),
    get groups() {
      return groupsOf(park);
    },
    industries: [...new Set(park.enterprises.map((firm) => firmIndustry(park.chains, firm)))],
  };
});

const groupsOf = once(({ aggregates }: Park) => groupFigures(aggregates));

function latestGroupPeriod({ aggregates }: Park): Period | undefined {
  return aggregates.reduce<Period | undefined>(
    (latest, { period }) =>
      latest === undefined || comparePeriods(period, latest) > 0 ? period : latest,
    undefined,
  );
}

/** The firms a growth is explained by: those above the scale, in one park or all. */
export function comparedFirms({ firms, park }: FirmContext, place: ParkRow): FirmRows[] {
  return [...firms.values()].filter(
    ({ firm }) => firm.aboveScale && (place.code === park.zone.code || firm.park === place.code),
  );
}

/** The address of a firm's page. */
export function firmHref({ code }: Pick<Enterprise, 'code'>): string {
  return `/enterprises/${code}.html`;
}

/** The name of a firm in charts, by code. */
export function firmName({ firms }: FirmContext, code: string): string {
  return firms.get(code)?.firm.shortName ?? code;
}

/** The name of an evaluated firm in charts. */
export function evaluatedName({ rows }: EvaluatedFirm): string {
  return rows.firm.shortName;
}

/**
 * Why a group's figure is not public, for a table column; '' when it is. Where the figure stands
 * nevertheless, in the internal edition, it says that the public one has not got it.
 */
export function reasonText({ reason, value }: Protected): string {
  if (reason === undefined) return '';
  return value === 'withheld' ? withheldReasons[reason] : notPublic(withheldReasons[reason]);
}
