/** Tables of groups of firms, ready for `suppress`. */
import type { CellTable, Layout, Relation, TableCell } from './cross-table.ts';
import { restOf } from './firm-sets.ts';
import { once } from './once.ts';
import { seriesOf, stepsOf } from './yearly-figures.ts';
import type { YearlyFigures } from './yearly-figures.ts';
import type { DisclosureRule, Makeup } from './disclosure-rule.ts';
import { primaryReason } from './disclosure-rule.ts';

/** The firms behind every cell, by cell id. */
export type Members = ReadonlyMap<string, ReadonlySet<string>>;

/** The firms behind each cell of a cross table. */
export function membersOf(
  layout: Layout,
  groupsOf: ReadonlyMap<string, readonly string[]>,
): Members {
  const members = new Map(layout.cells.map(({ id }) => [id, new Set<string>()]));
  for (const [firm, groups] of groupsOf) {
    for (const id of layout.cellsOf(groups)) members.get(id)?.add(firm);
  }
  return members;
}

/** What is known of some cells from elsewhere: published there, or withheld there. */
export type Elsewhere = ReadonlyMap<string, 'published' | 'withheld'>;

/** A cross table with its figures. */
export function crossCells(
  layout: Layout,
  members: Members,
  figures: YearlyFigures,
  elsewhere: Elsewhere,
): CellTable {
  const cells = layout.cells.map(({ id, rank, hidden }): TableCell => {
    const firms = members.get(id) ?? new Set<string>();
    return {
      id,
      rank,
      hidden,
      fixed: elsewhere.get(id) === 'published',
      withheldElsewhere: elsewhere.get(id) === 'withheld',
      series: seriesOf(figures, firms),
      revealed: stepsOf(figures, firms),
    };
  });
  return { cells, relations: layout.relations };
}

/** Id of the cell of all firms in a table of overlapping groups. */
export const ALL_FIRMS = '*';

/** Names the firms with exactly these groups; no group's own code begins like this. */
const patternId = (groups: readonly string[]): string => `=${groups.toSorted().join('\u0000')}`;

/** The firms of groups that may overlap, of every combination of them and of all, by cell id. */
export const overlappingMembers = once(
  (groupsOf: ReadonlyMap<string, readonly string[]>): Members => {
    const members = new Map<string, Set<string>>([[ALL_FIRMS, new Set()]]);
    for (const [firm, groups] of groupsOf) {
      for (const id of [ALL_FIRMS, patternId(groups), ...groups]) {
        members.set(id, (members.get(id) ?? new Set<string>()).add(firm));
      }
    }
    return members;
  },
);

/**
 * A table of groups that may overlap, such as levels: its hidden cells are the firms with exactly the
 * same groups, and every group is the sum of some of them, as is the total.
 *
 * @param total whether the total of all firms is published
 */
export function overlappingCells(
  groupsOf: ReadonlyMap<string, readonly string[]>,
  figures: YearlyFigures,
  total: 'published' | 'withheld',
): { readonly table: CellTable; readonly members: Members } {
  const members = overlappingMembers(groupsOf);
  const patterns = new Map([...groupsOf.values()].map((groups) => [patternId(groups), groups]));
  const cells = [...members].map(([id, firms]): TableCell => {
    const all = id === ALL_FIRMS;
    return {
      id,
      rank: all ? 2 : patterns.has(id) ? 0 : 1,
      hidden: patterns.has(id) || (all && total === 'withheld'),
      fixed: all && total === 'published',
      series: seriesOf(figures, firms),
      revealed: stepsOf(figures, firms),
    };
  });
  const groups = [...members.keys()].filter((id) => !patterns.has(id));
  const relations = groups.map((whole): Relation => ({
    whole,
    parts: [...patterns]
      .filter(([, of]) => whole === ALL_FIRMS || of.includes(whole))
      .map(([pattern]) => pattern),
  }));
  return { table: { cells, relations }, members };
}

/**
 * Adds to each cell what a published group of another table, inside it or around it, would reveal of
 * it: the firms that are in one and not in the other.
 */
export function withDifferences(
  table: CellTable,
  members: Members,
  published: readonly ReadonlySet<string>[],
  figures: YearlyFigures,
  rule: DisclosureRule,
): CellTable {
  const cells = table.cells.map((cell): TableCell => {
    // The total of all is decided with the parks.
    if (cell.hidden === true || cell.id === ALL_FIRMS) return cell;
    const cellMembers = members.get(cell.id) ?? new Set<string>();
    const revealed = published.flatMap((other): Makeup[] => {
      const isAround = cellMembers.size > other.size;
      const rest = isAround ? restOf(cellMembers, other) : restOf(other, cellMembers);
      if (rest === undefined) return [];
      const shown = [...seriesOf(figures, rest), ...stepsOf(figures, rest)];
      return shown.filter((makeup) => primaryReason(makeup, rule) !== undefined);
    });
    if (revealed.length === 0) return cell;
    // What is published elsewhere may differ by a rounding, or by one small firm.
    return { ...cell, fixed: false, revealed: [...(cell.revealed ?? []), ...revealed] };
  });
  return { ...table, cells };
}
