/**
 * Stocks of groups (land, staff) over time: where one or two firms begin or end reporting, the stock of
 * that period less the one before is theirs, as the others' hardly moves. The firms that make such a
 * difference are judged as those of any difference of two published sets.
 */
import type { CellTable, TableCell } from './cross-table.ts';
import { makeupOf, primaryReason } from './disclosure-rule.ts';
import type { DisclosureRule, Makeup, Respondent } from './disclosure-rule.ts';
import type { Members } from './grouped-cells.ts';
import { isStock } from './yearly-figures.ts';
import type { Figures, YearlyFigures } from './yearly-figures.ts';

/** The firms that have a figure in exactly one of two consecutive periods, with that figure. */
export type ReportingChange = readonly Respondent[];

/**
 * The changes of a stock in a year, period by period.
 *
 * @param before the last figures of the year before, which the first period is compared with
 */
export function reportingChanges(
  { figures, measure }: YearlyFigures,
  before: Figures | undefined,
): ReportingChange[] {
  if (!isStock(measure)) return [];
  const periods = before === undefined ? figures : [before, ...figures];
  return periods.slice(1).flatMap((now, at) => {
    const earlier = periods[at] ?? new Map<string, number>();
    const change = [...onlyIn(now, earlier), ...onlyIn(earlier, now)];
    return change.length === 0 ? [] : [change];
  });
}

/** A firm with nothing comes and goes unseen. */
function onlyIn(figures: Figures, other: Figures): Respondent[] {
  return [...figures].flatMap(([by, value]) =>
    other.has(by) || value === 0 ? [] : [{ by, value }],
  );
}

/** Adds to each cell what the coming and going of its firms reveals of them. */
export function withReportingChanges(
  table: CellTable,
  members: Members,
  changes: readonly ReportingChange[],
  rule: DisclosureRule,
): CellTable {
  if (changes.length === 0) return table;
  const cells = table.cells.map((cell): TableCell => {
    // What is published elsewhere has shown it already.
    if (cell.fixed === true) return cell;
    const firms = members.get(cell.id) ?? new Set<string>();
    const revealed = changes.flatMap((change): Makeup[] => {
      const makeup = makeupOf(change.filter(({ by }) => firms.has(by)));
      return primaryReason(makeup, rule) === undefined ? [] : [makeup];
    });
    return revealed.length === 0
      ? cell
      : { ...cell, revealed: [...(cell.revealed ?? []), ...revealed] };
  });
  return { ...table, cells };
}
