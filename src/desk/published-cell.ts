import type { Column } from '../data/column.ts';
import type { Table, TableRow } from '../data/table.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * True for a number in a column and a row of the public edition: its change must be told. A forecast is
 * replaced by what came of it, which corrects nothing.
 */
export function isPublished({ dataset }: Table, row: TableRow, column: Column): boolean {
  const { disclosure: level, status } = row.cells as Values;
  const open = (level ?? dataset.rowDisclosure ?? 'internal') === 'public';
  if (!open || status === 'forecast') return false;
  return column.disclosure === 'public' && /^(number|percent|whole)$/.test(column.type);
}
