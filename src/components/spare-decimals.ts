import type { ListRow } from './list-table.ts';

const NUMBER = /^[\d,]+\.\d+$/;
const ZERO = /\.0$/;

/** Takes 「.0」 from the numbers of each column in which every number ends in it: 2100.0 alone is 2100. */
export function withoutSpareDecimals(rows: readonly ListRow[]): ListRow[] {
  const numbersAt = (at: number): string[] =>
    rows.map(({ cells }) => cells[at]?.text ?? '').filter((text) => NUMBER.test(text));
  const isSpare = (rows[0]?.cells ?? []).map((_, at) =>
    numbersAt(at).every((text) => ZERO.test(text)),
  );
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, at) =>
      isSpare[at] && NUMBER.test(cell.text) ? { ...cell, text: cell.text.replace(ZERO, '') } : cell,
    ),
  }));
}
