/** A row with another answer in one column: what pages show of the column changes with it. */
import type { Column } from '../../src/data/column.ts';
import type { Park } from '../../src/data/park.ts';
import type { Period } from '../../src/data/period.ts';

/** A row as any table has it. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** The rows of a table by its name. */
export const rowsOf = (park: Park, table: string): readonly AnyRow[] =>
  park[table as keyof Park] as unknown as readonly AnyRow[];

const monthAfter = ({ month, year }: Period): Period => ({
  year,
  month: month === 12 ? 11 : month + 1,
});

function otherCode(park: Park, table: string, code: unknown): unknown {
  return rowsOf(park, table)
    .map((row) => row.code)
    .find((other) => other !== code);
}

function otherChoice({ choices = [], type }: Column, value: unknown): unknown {
  const held = Array.isArray(value) ? value : [value];
  const other = choices.map(({ code }) => code).find((code) => !held.includes(code));
  return type === 'list' ? [other] : other;
}

/** What may stand in the cell instead; undefined empties it. */
function otherValue(park: Park, column: Column, value: unknown): unknown {
  if (column.type === 'boolean') return value !== true;
  if (column.to !== undefined) return otherCode(park, column.to, value);
  if (column.choices !== undefined) return otherChoice(column, value);
  if (column.type === 'period') return monthAfter(value as Period);
  if (column.type === 'year') return typeof value === 'number' ? value - 1 : 2020;
  return typeof value === 'number' ? value + 1 : 3;
}

/** The park with another answer in one cell of one of its rows. */
export function withChangedCell(
  park: Park,
  table: string,
  at: number,
  [key, column]: readonly [key: string, column: Column],
): Park {
  const rows = rowsOf(park, table).map((row, index) =>
    index === at ? { ...row, [key]: otherValue(park, column, row[key]) } : row,
  );
  return { ...park, [table]: rows };
}
