/**
 * Makes the figures of groups from the figures of firms, before those are dropped from the public
 * edition.
 */
import type { Aggregate } from '../data/aggregates.ts';
import { AGGREGATE_MEASURES } from '../data/aggregates.ts';
import type { AggregateMeasure } from '../data/aggregates.ts';
import type { Edition, Editions } from '../data/park.ts';
import type { Reading } from '../data/reading.ts';
import { addUp } from '../model/decimal.ts';
import type { DisclosureRule } from '../model/disclosure-rule.ts';
import { yearlyFigures } from '../model/yearly-figures.ts';
import type { YearlyFigures } from '../model/yearly-figures.ts';
import { decideGroups } from './decide-groups.ts';
import type { DecidedGroups } from './decide-groups.ts';
import { reportedYears } from './firm-years.ts';
import type { ParkDecision } from './park-decision.ts';

function rowsOf(
  { table, members, reasons, groupOf }: DecidedGroups,
  measure: AggregateMeasure,
  { periods, figures }: YearlyFigures,
  edition: Edition,
): Aggregate[] {
  return table.cells.flatMap((cell) => {
    if (cell.hidden === true) return [];
    const firms = figures[0]?.places.placesOf(members.get(cell.id) ?? []) ?? [];
    const reason = reasons.get(cell.id);
    return periods.flatMap((period, at): Aggregate[] => {
      const { complete = true, reported = [] } = figures[at]?.reportsOf(firms) ?? {};
      if (reported.length === 0 && complete) return [];
      const open: Reading = reported.length === 0 ? 'not-reported' : addUp(reported);
      const value: Reading = reason !== undefined && edition === 'public' ? 'withheld' : open;
      const row = { measure, group: groupOf(cell.id), period, value, complete };
      return [reason === undefined ? row : { ...row, reason }];
    });
  });
}

/** Every figure of every group, for an edition. */
export function makeAggregates(
  editions: Editions,
  decisions: readonly ParkDecision[],
  rule: DisclosureRule,
  edition: Edition,
): Aggregate[] {
  return reportedYears(editions).flatMap((year) =>
    AGGREGATE_MEASURES.flatMap((measure) => {
      const figures = yearlyFigures(rowsCounted(editions, measure, edition), year, measure);
      return decideGroups(editions, decisions, figures, rule).flatMap((decided) =>
        rowsOf(decided, measure, figures, edition),
      );
    }),
  );
}

/** The public count leaves internal firms out: they are not named either. */
function rowsCounted(
  { internal, public: open }: Editions,
  measure: AggregateMeasure,
  edition: Edition,
) {
  if (measure !== 'enterprises' || edition === 'internal') return internal.enterprisePeriods;
  const named = new Set(open.enterprises.map(({ code }) => code));
  return internal.enterprisePeriods.filter(({ enterprise }) => named.has(enterprise));
}
