/** A table of a Word file whose columns have the widths they are given, whatever stands in them. */
import {
  type ITableCellOptions,
  type ITableOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';

/** How a table looks. */
export interface FixedTableLook {
  /** Twentieths of a point: the whole, and each column. */
  readonly width: number;
  readonly columns: readonly number[];
  /** What holds for the whole table. */
  readonly table?: Pick<ITableOptions, 'borders' | 'margins'>;
  /** What holds for every cell. */
  readonly cell?: Pick<ITableCellOptions, 'margins' | 'verticalAlign'>;
  /** Whether a row may go on over the end of a page. */
  readonly splits?: boolean;
}

/**
 * The table; its first row is a head, which pages that follow repeat.
 * @param rows paragraphs of each cell
 */
export function fixedTable(
  rows: readonly (readonly (readonly Paragraph[])[])[],
  { cell = {}, columns, splits = false, table = {}, width }: FixedTableLook,
): Table {
  return new Table({
    ...table,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [...columns],
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          tableHeader: row === 0,
          ...(splits ? {} : { cantSplit: true }),
          children: cells.map(
            (children, column) =>
              new TableCell({
                ...cell,
                width: { size: columns[column] ?? 0, type: WidthType.DXA },
                children: [...children],
              }),
          ),
        }),
    ),
  });
}
