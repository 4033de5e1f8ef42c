/** Taxes of the same firms before and after refunds: their difference is the refunds, often one firm's. */
import type { WatchedMeasure } from '../data/aggregates.ts';
import type { CellTable, TableCell } from '../model/cross-table.ts';
import type { Members } from '../model/grouped-cells.ts';
import { seriesOf, stepsOf } from '../model/yearly-figures.ts';
import type { YearlyFigures } from '../model/yearly-figures.ts';

const COUNTERPARTS: Readonly<Partial<Record<WatchedMeasure, WatchedMeasure>>> = {
  tax: 'grossTax',
  grossTax: 'tax',
};

/** The measure that differs from the given one by refunds; undefined for anything but taxes. */
export function taxCounterpart(measure: WatchedMeasure): WatchedMeasure | undefined {
  return COUNTERPARTS[measure];
}

/**
 * Adds the refunds to each cell of a table of taxes whose firms are those of a published figure of the
 * other kind of taxes.
 *
 * @param refunds the firms' refunds in the periods of the table
 */
export function withShownRefunds(
  table: CellTable,
  members: Members,
  published: readonly ReadonlySet<string>[],
  refunds: YearlyFigures,
): CellTable {
  const cells = table.cells.map((cell): TableCell => {
    const firms = members.get(cell.id);
    if (firms === undefined || !published.some((other) => isSame(firms, other))) return cell;
    const shown = [...seriesOf(refunds, firms), ...stepsOf(refunds, firms)];
    return { ...cell, revealed: [...(cell.revealed ?? []), ...shown] };
  });
  return { ...table, cells };
}

function isSame(firms: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return firms.size === others.size && [...firms].every((firm) => others.has(firm));
}
