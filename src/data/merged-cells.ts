import type { Diagnostic } from './diagnostic.ts';
import { columnLetter } from './csv.ts';
import type { Table } from './table.ts';

/** Blank cells from which on a column looks like one of merged cells. */
const FEWEST = 3;

/** Share of the rows that must be blank in it. */
const LEAST_SHARE = 0.25;

/**
 * A column that tells rows apart and is filled only in the first row of each block was one of merged
 * cells: its blank cells get one message in place of one each.
 */
export function collapseMerged(table: Table): void {
  const { header, rows, dataset } = table;
  if (header === undefined) return;
  for (const key of dataset.key) {
    const position = header.positions.get(key);
    if (position === undefined) continue;
    const letter = columnLetter(position);
    const isBlank = (d: Diagnostic): boolean => d.code === 'required-cell' && d.column === letter;
    const blanks = table.diagnostics.filter(isBlank);
    const starts = (rows[0]?.written[position] ?? '').trim() !== '';
    if (!starts || blanks.length < FEWEST || blanks.length < rows.length * LEAST_SHARE) continue;
    const others = table.diagnostics.filter((d) => !isBlank(d));
    const name = header.cells[position]?.trim() ?? key;
    table.diagnostics.splice(0, table.diagnostics.length, ...others, {
      code: 'merged-cells',
      severity: 'error',
      file: dataset.file,
      row: blanks[0]?.row ?? header.row,
      column: letter,
      header: name,
      problem: `从这一格起有 ${blanks.length} 格是空的，每段只有第一行有内容，像是合并单元格`,
      expected: '每一行都要写明',
      fix: '请在 Excel 里取消合并，把空格用上面的内容填满（定位空值，输入 =↑，按 Ctrl+Enter），再另存',
    });
  }
}
