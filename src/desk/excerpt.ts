import { columnLetter } from '../data/csv.ts';
import type { Diagnostic } from '../data/diagnostic.ts';

/** Rows shown before and after a row with a remark. */
const CONTEXT = 2;

/** More remarks than this start a new excerpt, so that its list stays beside its rows. */
const MOST = 12;

/** Columns always shown: they tell which row it is. */
const LEADING = 3;

/** One cell of an excerpt. `marks` are the numbers of the remarks on it. */
export interface ExcerptCell {
  readonly text: string;
  readonly marks: readonly number[];
}

/** A row of an excerpt; `marks` are the remarks on the row as a whole. */
export interface ExcerptRow {
  readonly row: number;
  readonly header: boolean;
  readonly cells: readonly ExcerptCell[];
  readonly marks: readonly number[];
}

/** A few rows and columns of a sheet around the cells with remarks. */
export interface Excerpt {
  /** Letters of the columns shown. */
  readonly letters: readonly string[];
  /** For each column shown, whether columns before it are left out. */
  readonly gaps: readonly boolean[];
  readonly rows: readonly ExcerptRow[];
  /** The remarks in order; the first has number 1. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Diagnostics whose rows are near each other, in their order. Those without a row are left out. */
function clusters(diagnostics: readonly Diagnostic[]): Diagnostic[][] {
  const found: Diagnostic[][] = [];
  let last = -Infinity;
  for (const diagnostic of diagnostics) {
    const { row } = diagnostic;
    if (row === undefined) continue;
    const current = found[found.length - 1];
    const near = row - last <= 2 * CONTEXT + 1;
    if (near && current !== undefined && (current.length < MOST || row === last))
      current.push(diagnostic);
    else found.push([diagnostic]);
    last = row;
  }
  return found;
}

/** Positions of the columns to show: the leading ones, and each marked one with its neighbours. */
function shownColumns(cluster: readonly Diagnostic[], width: number): number[] {
  const positions = Array.from({ length: width }, (_, position) => position);
  const marked = positions.filter((position) =>
    cluster.some(({ column }) => column === columnLetter(position)),
  );
  if (marked.length === 0) return positions;
  const near = (position: number): boolean =>
    position < LEADING || marked.some((other) => Math.abs(other - position) <= CONTEXT);
  // A single column left out would save no room.
  return positions.filter(
    (position) => near(position) || (near(position - 1) && near(position + 1)),
  );
}

function excerptOf(
  cluster: readonly Diagnostic[],
  grid: readonly (readonly string[])[],
  headerRow: number,
): Excerpt {
  const rows = cluster.map(({ row }) => row ?? headerRow);
  const first = Math.max(1, Math.min(...rows) - CONTEXT);
  const last = Math.min(grid.length, Math.max(...rows) + CONTEXT);
  const shown = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if (!shown.includes(headerRow)) shown.unshift(headerRow);
  const width = shown.reduce((most, row) => Math.max(most, grid[row - 1]?.length ?? 0), 0);
  const positions = shownColumns(cluster, width);
  const numbersAt = (row: number, column: string | undefined): number[] =>
    cluster.flatMap((d, index) => (d.row === row && d.column === column ? [index + 1] : []));
  return {
    letters: positions.map(columnLetter),
    gaps: positions.map((position, index) => position - (positions[index - 1] ?? -1) > 1),
    rows: shown.map((row) => ({
      row,
      header: row === headerRow,
      marks: numbersAt(row, undefined),
      cells: positions.map((position) => ({
        text: grid[row - 1]?.[position] ?? '',
        marks: numbersAt(row, columnLetter(position)),
      })),
    })),
    diagnostics: cluster,
  };
}

/**
 * The places of one file with remarks, each within its rows (two before, two after) under the header.
 * `diagnostics` are the file's, sorted; `grid` as `sheetGrid` gives it; `headerRow` is 1-based.
 */
export function excerptsOf(
  diagnostics: readonly Diagnostic[],
  grid: readonly (readonly string[])[],
  headerRow: number,
): Excerpt[] {
  return clusters(diagnostics).map((cluster) => excerptOf(cluster, grid, headerRow));
}
