/**
 * Published figures over time: where one or two firms begin or end reporting, or join or leave the group,
 * the figure of one publication less that of an earlier one is theirs, as the others' hardly moves. Every
 * two that are shown are compared, not neighbours alone: whoever leaves one out must learn no more. The
 * firms that make such a difference are judged as those of any difference of two published sets.
 */
import type { Period } from '../data/period.ts';
import type { CellTable, TableCell } from './cross-table.ts';
import { makeupOfFirms, primaryReason } from './disclosure-rule.ts';
import type { DisclosureRule, Makeup, Respondent } from './disclosure-rule.ts';
import { once } from './once.ts';
import type { Figures } from './yearly-figures.ts';

/** What the firms reported of a measure in one period. */
export interface ReportedPeriod {
  readonly period: Period;
  readonly figures: Figures;
}

/** The firms that count in exactly one of two published figures, with what they report. */
type PopulationChange = readonly Respondent[];

/** The periods of a measure, ascending, with what differs between any two of them. */
export interface PopulationHistory {
  readonly periods: readonly ReportedPeriod[];
  /** Whether figures of two periods are held against each other, by their places. */
  isCompared(now: number, before: number): boolean;
  /** Those who have a figure in the first of two periods and not in the other, by the periods' places. */
  onlyIn(at: number, other: number): PopulationChange;
  /** A firm's figure in a period, by the period's place; undefined where it is not there. */
  figureAt(at: number, by: string): number | undefined;
}

/**
 * Lays the periods of a measure out; each change is worked out once. A firm with no land or staff is not
 * there, and its first are a beginning; counted from January a first figure after 0 is what came in
 * since: a step as any other. For the same reason only one period's figures over other firms are
 * compared of what is counted from January: what happens between two periods is a step of all.
 *
 * @param isStock whether the measure is of a period's end, and not counted from January
 */
export function populationHistory(
  periods: readonly ReportedPeriod[],
  isStock: boolean,
): PopulationHistory {
  const known = new Map<string, PopulationChange>();
  const figureAt = (at: number, by: string): number | undefined => {
    const value = periods[at]?.figures.get(by);
    return isStock && value === 0 ? undefined : value;
  };
  const work = (at: number, other: number): PopulationChange => {
    const only: Respondent[] = [];
    if (at === other) return only;
    for (const [by, value] of periods[at]?.figures ?? []) {
      if (value !== 0 && figureAt(other, by) === undefined) only.push({ by, value });
    }
    return only;
  };
  const onlyIn = (at: number, other: number): PopulationChange => {
    const key = `${at} ${other}`;
    const found = known.get(key) ?? work(at, other);
    known.set(key, found);
    return found;
  };
  return { periods, isCompared: (now, before) => isStock || now === before, onlyIn, figureAt };
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

const lefts = once(
  (_firms: ReadonlySet<string>) => new WeakMap<ReadonlySet<string>, readonly string[]>(),
);

/** The firms of a set that are not in another, worked out once: sets seldom change and are often compared. */
function without(firms: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] {
  const known = lefts(firms);
  const left = known.get(others) ?? [...firms].filter((by) => !others.has(by));
  known.set(others, left);
  return left;
}

/** The firms that count in exactly one of two publications. */
function changeBetween(
  { figureAt, onlyIn }: PopulationHistory,
  now: Publication,
  before: Publication,
): PopulationChange {
  // Who reports in one period alone, whichever publication has it.
  const reported = (inside: Publication, outside: Publication): PopulationChange =>
    onlyIn(inside.at, outside.at).filter(({ by }) => inside.firms.has(by));
  // Who reports in both, and is counted in one alone.
  const counted = (inside: Publication, outside: Publication): PopulationChange =>
    inside.firms === outside.firms
      ? []
      : without(inside.firms, outside.firms).flatMap((by) => {
          const value = figureAt(inside.at, by) ?? 0;
          return value === 0 || figureAt(outside.at, by) === undefined ? [] : [{ by, value }];
        });
  return [
    ...reported(now, before),
    ...reported(before, now),
    ...counted(now, before),
    ...counted(before, now),
  ];
}

/** A group's figures are its firms' sum, and are not shown where they alone would give a firm away. */
function isSafeAlone(
  { periods }: PopulationHistory,
  { at, firms }: Publication,
  rule: DisclosureRule,
): boolean {
  const figures = periods[at]?.figures;
  const ofGroup = [...firms].flatMap((by) => {
    const value = figures?.get(by);
    return value === undefined ? [] : [{ by, value }];
  });
  return primaryReason(makeupOfFirms(ofGroup), rule) === undefined;
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
  const years = [...new Set(history.periods.map(({ period }) => period.year))];
  for (const [release, { period: last }] of history.periods.entries()) {
    for (const looked of years) {
      // Later years say nothing of this one.
      if (looked > last.year || looked > year || closed.has(looked)) continue;
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

/** The firms that a figure and an earlier one give away. */
function differences(
  history: PopulationHistory,
  now: Publication,
  earlier: readonly Publication[],
  rule: DisclosureRule,
  showing: Showing | undefined,
): Makeup[] {
  return earlier.flatMap((before): Makeup[] => {
    if (!history.isCompared(now.at, before.at)) return [];
    const change = changeBetween(history, now, before);
    if (change.length === 0) return [];
    const makeup = makeupOfFirms(change);
    if (primaryReason(makeup, rule) === undefined) return [];
    const isKnown =
      showing === undefined
        ? isSafeAlone(history, before, rule)
        : showing.isShown(before.at) && showing.isSeen(now.at, before.at, change);
    return isKnown ? [makeup] : [];
  });
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
