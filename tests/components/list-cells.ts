import type { ListColumn, ListRow } from '../../src/components/list-table.ts';
import type { Edition, Park } from '../../src/data/park.ts';
import { demoPark } from '../data/demo.ts';

/** The demo's parks and names with the given tables instead of its own. */
export function parkWith(edition: Edition, tables: Partial<Park>): Park {
  return { ...demoPark(edition), ...tables };
}

/** The rows of a list as their texts by the heads of the columns. */
export function cellsOf({
  columns,
  rows,
}: {
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
}): Readonly<Record<string, string>>[] {
  return rows.map(({ cells }) =>
    Object.fromEntries(columns.map(({ head }, i) => [head, cells[i]?.text ?? 'no such cell'])),
  );
}
