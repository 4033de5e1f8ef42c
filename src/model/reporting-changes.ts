/**
 * Published figures over time: where one or two firms begin or end reporting, the figure of one period
 * less that of an earlier one is theirs, as the others' hardly moves. Every two periods that are shown are
 * compared, not neighbours alone: whoever leaves a period out must learn no more. The firms that make
 * such a difference are judged as those of any difference of two published sets.
 */
import type { Period } from '../data/period.ts';
import type { CellTable, TableCell } from './cross-table.ts';
import { makeupOf, primaryReason } from './disclosure-rule.ts';
import type { DisclosureRule, Makeup, Respondent } from './disclosure-rule.ts';
import type { Members } from './grouped-cells.ts';
import type { Figures } from './yearly-figures.ts';

/** What the firms reported of a measure in one period. */
export interface ReportedPeriod {
  readonly period: Period;
  readonly figures: Figures;
}

/** The firms that have a figure in exactly one of two periods, with that figure. */
type ReportingChange = readonly Respondent[];

/** The periods of a measure, ascending, with what differs between any two of them. */
export interface ReportingHistory {
  readonly periods: readonly ReportedPeriod[];
  /** The change between two periods, by their places. */
  change(now: number, before: number): ReportingChange;
}

/** Lays the periods of a measure out; each change is worked out once. */
export function reportingHistory(periods: readonly ReportedPeriod[]): ReportingHistory {
  const known = new Map<string, ReportingChange>();
  const work = (now: number, before: number): ReportingChange => {
    const [later, earlier] = [periods[now]?.figures, periods[before]?.figures];
    if (later === undefined || earlier === undefined) return [];
    return [...onlyIn(later, earlier), ...onlyIn(earlier, later)];
  };
  const change = (now: number, before: number): ReportingChange => {
    const key = `${now} ${before}`;
    const found = known.get(key) ?? work(now, before);
    known.set(key, found);
    return found;
  };
  return { periods, change };
}

/** A firm with nothing comes and goes unseen. */
function onlyIn(figures: Figures, other: Figures): Respondent[] {
  return [...figures].flatMap(([by, value]) =>
    other.has(by) || value === 0 ? [] : [{ by, value }],
  );
}

/** What is known of the published figures of a group, by the places of periods. */
export interface Showing {
  /** Whether there is a published figure. */
  isShown(at: number): boolean;
  /** Whether two published figures differ by what the firms of a change report. */
  isSeen(now: number, before: number, change: ReportingChange): boolean;
}

/** A group's figures are its firms' sum, and are not shown where they alone would give a firm away. */
function showingOf(
  { periods }: ReportingHistory,
  firms: ReadonlySet<string>,
  rule: DisclosureRule,
): Showing {
  const isShown = (at: number): boolean => {
    const figures = periods[at]?.figures;
    const ofGroup = [...firms].flatMap((by) => {
      const value = figures?.get(by);
      return value === undefined ? [] : [{ by, value }];
    });
    return primaryReason(makeupOf(ofGroup), rule) === undefined;
  };
  return { isShown, isSeen: () => true };
}

/**
 * What the coming and going of a group's firms reveals of them in a year. A period is compared with all
 * that were shown before it: from the period on in which a difference gives a firm away nothing more of
 * that year is shown, and a later year is not compared with what was never shown.
 *
 * @param showing left out where every published figure is the firms' sum
 */
export function revealedByReporting(
  history: ReportingHistory,
  firms: ReadonlySet<string>,
  year: number,
  rule: DisclosureRule,
  showing: Showing = showingOf(history, firms, rule),
): Makeup[] {
  const shown: number[] = [];
  let closed: number | undefined;
  for (const [now, { period }] of history.periods.entries()) {
    if (period.year > year) break;
    if (period.year === closed) continue;
    const revealed = shown.flatMap((before): Makeup[] => {
      const change = history.change(now, before).filter(({ by }) => firms.has(by));
      if (change.length === 0) return [];
      const makeup = makeupOf(change);
      const isUnsafe = primaryReason(makeup, rule) !== undefined;
      return isUnsafe && showing.isSeen(now, before, change) ? [makeup] : [];
    });
    if (revealed.length > 0 && period.year === year) return revealed;
    if (revealed.length > 0) closed = period.year;
    else if (showing.isShown(now)) shown.push(now);
  }
  return [];
}

/** Adds to each cell what the coming and going of its firms reveals of them in a year. */
export function withReportingChanges(
  table: CellTable,
  members: Members,
  history: ReportingHistory | undefined,
  year: number,
  rule: DisclosureRule,
): CellTable {
  if (history === undefined) return table;
  const cells = table.cells.map((cell): TableCell => {
    // What is published elsewhere has shown it already.
    if (cell.fixed === true) return cell;
    const firms = members.get(cell.id) ?? new Set<string>();
    const revealed = revealedByReporting(history, firms, year, rule);
    return revealed.length === 0
      ? cell
      : { ...cell, revealed: [...(cell.revealed ?? []), ...revealed] };
  });
  return { ...table, cells };
}
