/** Totals of enterprise figures by group, with everything disclosure control asks about them. */
import type { AggregateMeasure, WatchedMeasure } from '../data/aggregates.ts';
import type { EnterprisePeriod } from '../data/enterprise-periods.ts';
import type { Enterprise } from '../data/enterprises.ts';
import type { Period } from '../data/period.ts';
import type { Reading } from '../data/reading.ts';
import { addUp } from './decimal.ts';
import type { Respondent } from './disclosure-rule.ts';
import { taxAfterRefunds } from './net-tax.ts';
import { averageStaffOf } from './per-mu.ts';
import { comparePeriods } from './period.ts';

/** The groups a firm belongs to: none, one, or several that overlap (a firm has many titles). */
export type Grouping = (enterprise: Enterprise) => readonly string[];

/** Groupings by a column of the enterprise table. */
export const BY_PARK: Grouping = ({ park }) => [park];
export const BY_INDUSTRY: Grouping = ({ industry }) => [industry];

/** One group's total in the measure's unit: not for publication before it went through `suppress`. */
export interface GroupTotal {
  readonly group: string;
  /** Sum of what was reported. */
  readonly total: number;
  /** False when a firm's row lacks the figure. */
  readonly complete: boolean;
  readonly respondents: readonly Respondent[];
}

/**
 * A firm's figure: `tax` after refunds, average staff as in per-mu evaluation; a firm counts as 1 in the
 * number of enterprises.
 */
export function figureOf(row: EnterprisePeriod, measure: WatchedMeasure): Reading {
  if (measure === 'enterprises') return 1;
  if (measure === 'tax') return taxAfterRefunds(row);
  if (measure === 'averageStaff') return averageStaffOf(row);
  return row[measure === 'grossTax' ? 'tax' : measure] ?? 'not-reported';
}

/** Totals of one measure in one period, in order of first appearance of each group. */
export function groupTotals(
  enterprisePeriods: readonly EnterprisePeriod[],
  enterprises: readonly Enterprise[],
  by: Grouping,
  measure: AggregateMeasure,
  period: Period,
): GroupTotal[] {
  const groupsOf = new Map(enterprises.map((enterprise) => [enterprise.code, by(enterprise)]));
  const groups = new Map<string, { respondents: Respondent[]; complete: boolean }>();
  for (const row of enterprisePeriods) {
    if (comparePeriods(row.period, period) !== 0) continue;
    const value = figureOf(row, measure);
    for (const group of groupsOf.get(row.enterprise) ?? []) {
      const entry = groups.get(group) ?? { respondents: [], complete: true };
      groups.set(group, entry);
      if (typeof value === 'number') entry.respondents.push({ by: row.enterprise, value });
      else if (value !== 'not-applicable') entry.complete = false;
    }
  }
  return [...groups].map(([group, { respondents, complete }]) => ({
    group,
    total: addUp(respondents.map(({ value }) => value)),
    complete,
    respondents,
  }));
}
