/**
 * What published sums over other firms say of a cell: it is at least the sum of the firms inside it that
 * are published for themselves (those above the scale), and at most the sum around it. Losses are taken
 * as known: what the others report is nothing or more beside them.
 */
import type { CellTable, TableCell } from './cross-table.ts';
import { restOf } from './firm-sets.ts';
import type { Members } from './grouped-cells.ts';
import { seriesOf } from './yearly-figures.ts';
import type { YearlyFigures } from './yearly-figures.ts';

type Firms = ReadonlySet<string>;

/** A sum, and what the losses in it take off. */
interface Sum {
  readonly sum: number;
  readonly losses: number;
}

/** The sum over groups that have no firm in common, the largest groups first. */
function sumOfDisjoint(
  groups: readonly Firms[],
  sumsOf: (firms: Firms) => readonly Sum[],
): readonly number[] | undefined {
  const taken = new Set<string>();
  let total: readonly number[] | undefined;
  for (const group of groups.toSorted((a, b) => b.size - a.size)) {
    if ([...group].some((firm) => taken.has(firm))) continue;
    for (const firm of group) taken.add(firm);
    const groupSums = sumsOf(group).map(({ sum }) => sum);
    total = total?.map((sum, at) => sum + (groupSums[at] ?? 0)) ?? groupSums;
  }
  return total;
}

/** Adds to each cell the bounds that published sums over fewer or more firms set. */
export function withBounds(
  table: CellTable,
  members: Members,
  published: readonly Firms[],
  figures: YearlyFigures,
): CellTable {
  if (published.length === 0) return table;
  const known = new Map<Firms, readonly Sum[]>();
  const sumsOf = (firms: Firms): readonly Sum[] => {
    const sums =
      known.get(firms) ??
      seriesOf(figures, firms).map(({ size, sum }) => ({ sum, losses: (size - sum) / 2 }));
    known.set(firms, sums);
    return sums;
  };
  const cells = table.cells.map((cell): TableCell => {
    const cellMembers = members.get(cell.id);
    if (cellMembers === undefined || cellMembers.size === 0) return cell;
    const inside = published.filter(
      (other) => other.size < cellMembers.size && restOf(cellMembers, other) !== undefined,
    );
    const around = published.filter(
      (other) => other.size > cellMembers.size && restOf(other, cellMembers) !== undefined,
    );
    if (inside.length === 0 && around.length === 0) return cell;
    const losses = sumsOf(cellMembers).map((sum) => sum.losses);
    const atLeast = sumOfDisjoint(inside, sumsOf)?.map((sum, at) => sum - (losses[at] ?? 0));
    const above = around.map((firms) =>
      sumsOf(firms).map((firmSum) => firmSum.sum + firmSum.losses),
    );
    const atMost = above[0]?.map((_, at) => Math.min(...above.map((sums) => sums[at] ?? 0)));
    return {
      ...cell,
      ...(atLeast === undefined ? {} : { atLeast }),
      ...(atMost === undefined ? {} : { atMost }),
    };
  });
  return { ...table, cells };
}
