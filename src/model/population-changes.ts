/**
 * Published figures over time: where one or two firms begin or end reporting, or join or leave the group,
 * the figure of one publication less that of an earlier one is theirs, as the others' hardly moves. Every
 * two that are shown are compared, not neighbours alone: whoever leaves one out must learn no more. The
 * firms that make such a difference are judged as those of any difference of two published sets.
 */
import type { Period } from '../data/period.ts';
import type { CellTable, TableCell } from './cross-table.ts';
import { makeupOfGroup, MakeupSum, primaryReason } from './disclosure-rule.ts';
import type { DisclosureRule, FigureColumn, Makeup, Respondent } from './disclosure-rule.ts';
import type { Figures, Places } from './figures.ts';
import { once } from './once.ts';

/** What the firms reported of a measure in one period. */
export interface ReportedPeriod {
  readonly period: Period;
  readonly figures: Figures;
}

/** The firms that count in exactly one of two published figures, with what they report. */
type PopulationChange = readonly Respondent[];

/** The periods of a measure, ascending, laid out for being compared, any two of them. */
export interface PopulationHistory {
  readonly periods: readonly ReportedPeriod[];
  /** What each firm has in a period, by the period's place; `NaN` where it is not there. */
  readonly columns: readonly FigureColumn[];
  /** Which figures are held against each other: those of any periods, of one year's, of the same alone. */
  readonly compared: 'all' | 'in-year' | 'in-period';
  /** The firms of a group that are not there in all periods: nobody else begins or ends reporting. */
  unsteady(firms: ReadonlySet<string>): Places;
  /** The firms of a group that are not in another. */
  leftOut(firms: ReadonlySet<string>, others: ReadonlySet<string>): Places;
}

/**
 * Lays the periods of a measure out. A firm with no land or staff is not there, and its first are a
 * beginning; counted from January a first figure after 0 is what came in since: a step as any other. For
 * the same reason only one period's figures over other firms are compared of what is counted from January:
 * what happens between two periods is a step of all.
 *
 * @param isStock whether the measure is of a period's end, and not counted from January
 */
export function populationHistory(
  periods: readonly ReportedPeriod[],
  isStock: boolean,
): PopulationHistory {
  const columns = periods.map(({ figures }) =>
    isStock ? figures.mapped((value) => (value === 0 ? Number.NaN : value)) : figures,
  );
  const firms = periods[0]?.figures.firms ?? [];
  const placesOf = (group: Iterable<string>): Places =>
    periods[0]?.figures.places.placesOf(group) ?? [];
  const isAbsent = firms.map((_, at) =>
    columns.some(({ values }) => Number.isNaN(values[at] ?? Number.NaN)),
  );
  // Groups are compared in all periods, most of them with the same firms.
  const leftOut = once((group: ReadonlySet<string>) =>
    once((others: ReadonlySet<string>) =>
      group === others ? [] : placesOf([...group].filter((firm) => !others.has(firm))),
    ),
  );
  return {
    ...{ periods, columns },
    compared: isStock ? 'all' : 'in-period',
    unsteady: once((group) => placesOf(group).filter((at) => isAbsent[at])),
    leftOut: (group, others) => leftOut(group)(others),
  };
}

/**
 * The firms of a group in a year's figures as a release has them, by the place of the release's period: a
 * release shows all periods of its year with those that hold the title then. The same set object where
 * nobody joined or left.
 */
export type GroupOverTime = (release: number, year: number) => ReadonlySet<string>;

/** A published figure: its period, by place, and the firms it is over. */
interface Publication {
  readonly at: number;
  readonly firms: ReadonlySet<string>;
}

/** What is known of the published figures of a group, by the places of periods. */
export interface Showing {
  /** Whether there is a published figure. */
  isShown(at: number): boolean;
  /** Whether two published figures differ by what the firms of a change report. */
  isSeen(now: number, before: number, change: PopulationChange): boolean;
}

/** Goes through the firms that count in exactly one of two publications, with what they report there. */
function eachChange(
  { columns, leftOut, unsteady }: PopulationHistory,
  now: Publication,
  before: Publication,
  visit: (by: string, value: number) => void,
): void {
  /** Those of `places` that report in the one period, and in the other as is asked. */
  const look = (inside: number, outside: number, places: Places, alsoOutside: boolean): void => {
    const [column, other] = [columns[inside], columns[outside]?.values];
    for (const at of places) {
      const value = column?.values[at] ?? Number.NaN;
      if (Number.isNaN(other?.[at]) === alsoOutside || Number.isNaN(value) || value === 0) continue;
      visit(column?.firms[at] ?? '', value);
    }
  };
  // Who reports in one period alone, whichever publication has it.
  if (now.at !== before.at) {
    look(now.at, before.at, unsteady(now.firms), false);
    look(before.at, now.at, unsteady(before.firms), false);
  }
  // Who reports in both, and is counted in one alone.
  look(now.at, before.at, leftOut(now.firms, before.firms), true);
  look(before.at, now.at, leftOut(before.firms, now.firms), true);
}

function respondentsOf(
  history: PopulationHistory,
  now: Publication,
  before: Publication,
): PopulationChange {
  const change: Respondent[] = [];
  eachChange(history, now, before, (by, value) => change.push({ by, value }));
  return change;
}

/** A group's figures are its firms' sum, and are not shown where they alone would give a firm away. */
function isSafeAlone(
  { periods }: PopulationHistory,
  { at, firms }: Publication,
  rule: DisclosureRule,
): boolean {
  const figures = periods[at]?.figures;
  if (figures === undefined) return true;
  return primaryReason(makeupOfGroup(figures.places.placesOf(firms), figures), rule) === undefined;
}

/** What a release shows of a year that no release before it has shown: a period, or other firms. */
function newIn(
  { periods }: PopulationHistory,
  group: GroupOverTime,
  release: number,
  year: number,
): Publication[] {
  const firms = group(release, year);
  const isSame = release > 0 && firms === group(release - 1, year);
  if (isSame) return periods[release]?.period.year === year ? [{ at: release, firms }] : [];
  return periods
    .slice(0, release + 1)
    .flatMap(({ period }, at) => (period.year === year ? [{ at, firms }] : []));
}

/** What differences of published figures reveal, and from which release on. */
interface Revealed {
  /** The place of the release's period. */
  readonly release: number;
  readonly makeups: readonly Makeup[];
}

/**
 * What the coming and going of a group's firms reveals of them in a year. What a release shows is compared
 * with all that was shown before it: from the release on in which a difference gives a firm away nothing
 * more of that year is shown, and what was never shown is not compared with.
 *
 * @param showing left out where every published figure is the firms' sum
 */
export function revealedByChanges(
  history: PopulationHistory,
  group: GroupOverTime,
  year: number,
  rule: DisclosureRule,
  showing?: Showing,
): Revealed | undefined {
  const shown: Publication[] = [];
  const closed = new Set<number>();
  // Later years say nothing of this one, and the others only where they are held against it.
  const years =
    history.compared === 'all'
      ? [...new Set(history.periods.map(({ period }) => period.year))].filter(
          (other) => other <= year,
        )
      : [year];
  for (const [release, { period: last }] of history.periods.entries()) {
    for (const looked of years) {
      if (looked > last.year || closed.has(looked)) continue;
      const publications = newIn(history, group, release, looked);
      const makeups = publications.flatMap((now, at) =>
        differences(history, now, [...shown, ...publications.slice(0, at)], rule, showing),
      );
      if (makeups.length > 0 && looked === year) return { release, makeups };
      if (makeups.length > 0) closed.add(looked);
      else shown.push(...publications);
    }
  }
  return undefined;
}

/** Whether two figures are held against each other. */
function isCompared(
  { compared, periods }: PopulationHistory,
  now: Publication,
  before: Publication,
): boolean {
  if (compared === 'all' || now.at === before.at) return true;
  const yearAt = ({ at }: Publication): number | undefined => periods[at]?.period.year;
  return compared === 'in-year' && yearAt(now) === yearAt(before);
}

/** The firms that a figure and an earlier one give away. */
function differences(
  history: PopulationHistory,
  now: Publication,
  earlier: readonly Publication[],
  rule: DisclosureRule,
  showing: Showing | undefined,
): Makeup[] {
  const found: Makeup[] = [];
  for (const before of earlier) {
    if (!isCompared(history, now, before)) continue;
    const makeup = new MakeupSum();
    eachChange(history, now, before, (by, value) => makeup.add(by, value));
    if (primaryReason(makeup, rule) === undefined) continue;
    const isKnown =
      showing === undefined
        ? isSafeAlone(history, before, rule)
        : showing.isShown(before.at) &&
          showing.isSeen(now.at, before.at, respondentsOf(history, now, before));
    if (isKnown) found.push(makeup);
  }
  return found;
}

/** Adds to each cell what the coming and going of its firms reveals of them in a year. */
export function withPopulationChanges(
  table: CellTable,
  history: PopulationHistory,
  groupOf: (id: string) => GroupOverTime,
  year: number,
  rule: DisclosureRule,
): CellTable {
  const cells = table.cells.map((cell): TableCell => {
    // What is published elsewhere has shown it already.
    if (cell.fixed === true) return cell;
    const revealed = revealedByChanges(history, groupOf(cell.id), year, rule);
    return revealed === undefined
      ? cell
      : { ...cell, revealed: [...(cell.revealed ?? []), ...revealed.makeups] };
  });
  return { ...table, cells };
}
