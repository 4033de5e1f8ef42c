/**
 * What published sums over other firms say of a cell: it is at least the sum of the firms inside it that
 * are published for themselves (those above the scale), and at most the sum around it. Holds where no
 * firm reports less than nothing.
 */
import type { WatchedMeasure } from '../data/aggregates.ts';
import type { CellTable, TableCell } from './cross-table.ts';
import type { Members } from './grouped-cells.ts';
import { seriesOf } from './yearly-figures.ts';
import type { YearlyFigures } from './yearly-figures.ts';

/** Figures of which a firm may have less than nothing: losses, refunds above the taxes. */
const MAY_BE_NEGATIVE: ReadonlySet<WatchedMeasure> = new Set(['profit', 'tax', 'valueAdded']);

type Firms = ReadonlySet<string>;

/** Leaves off at the first firm that is not there: most groups lie across each other. */
function contains(outer: Firms, inner: Firms): boolean {
  if (inner.size > outer.size) return false;
  for (const firm of inner) if (!outer.has(firm)) return false;
  return true;
}

/** The sum over groups that have no firm in common, the largest groups first. */
function sumOfDisjoint(
  groups: readonly Firms[],
  sumsOf: (firms: Firms) => readonly number[],
): readonly number[] | undefined {
  const taken = new Set<string>();
  let total: readonly number[] | undefined;
  for (const group of groups.toSorted((a, b) => b.size - a.size)) {
    if ([...group].some((firm) => taken.has(firm))) continue;
    for (const firm of group) taken.add(firm);
    const own = sumsOf(group);
    total = total?.map((sum, at) => sum + (own[at] ?? 0)) ?? own;
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
  if (published.length === 0 || MAY_BE_NEGATIVE.has(figures.measure)) return table;
  const known = new Map<Firms, readonly number[]>();
  const sumsOf = (firms: Firms): readonly number[] => {
    const sums = known.get(firms) ?? seriesOf(figures, firms).map(({ sum }) => sum);
    known.set(firms, sums);
    return sums;
  };
  const cells = table.cells.map((cell): TableCell => {
    const own = members.get(cell.id);
    if (own === undefined || own.size === 0) return cell;
    const inside = published.filter((other) => other.size < own.size && contains(own, other));
    const around = published.filter((other) => other.size > own.size && contains(other, own));
    if (inside.length === 0 && around.length === 0) return cell;
    const atLeast = sumOfDisjoint(inside, sumsOf);
    const above = around.map(sumsOf);
    const atMost = above[0]?.map((_, at) => Math.min(...above.map((sums) => sums[at] ?? 0)));
    return {
      ...cell,
      ...(atLeast === undefined ? {} : { atLeast }),
      ...(atMost === undefined ? {} : { atMost }),
    };
  });
  return { ...table, cells };
}
