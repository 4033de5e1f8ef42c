import type { Column } from '../../../src/data/column.ts';
import type { Dataset } from '../../../src/data/dataset.ts';
import { datasets } from '../../../src/data/datasets.ts';
import type { Grids } from './reduced-demo.ts';

/** A filled cell of a table, and the column it stands in. */
export interface Place {
  readonly file: string;
  /** Row as a spreadsheet shows it. */
  readonly row: number;
  /** 0-based. */
  readonly position: number;
  readonly column: Column;
  readonly cell: string;
}

/** Chooses `count` of the items by chance. */
export function draw<T>(items: readonly T[], count: number, random: () => number): T[] {
  const ranked = items.map((item) => ({ item, rank: random() }));
  ranked.sort((a, b) => a.rank - b.rank);
  return ranked.slice(0, count).map(({ item }) => item);
}

function cellsOf(rows: readonly (readonly string[])[], file: string, column: Column): Place[] {
  const position = rows[0]?.indexOf(column.header) ?? -1;
  return rows.slice(1).flatMap((cells, index) => {
    const cell = cells[position] ?? '';
    return cell === '' ? [] : [{ file, row: index + 2, position, column, cell }];
  });
}

/**
 * `count` filled cells whose column and text fit, each of another column as far as there are: by chance,
 * and always the same for the same random numbers.
 */
export function drawPlaces(
  grids: Grids,
  fits: (column: Column, cell: string) => boolean,
  count: number,
  random: () => number,
): Place[] {
  const columns = (datasets as readonly Dataset[]).flatMap(({ fileName: name, columns: all }) => {
    return Object.values(all).map((column) =>
      cellsOf(grids.get(name) ?? [], name, column).filter((place) => fits(column, place.cell)),
    );
  });
  const filled = columns.filter((places) => places.length > 0);
  const each = Math.ceil(count / Math.max(1, filled.length));
  return draw(filled, count, random)
    .flatMap((places) => draw(places, each, random))
    .slice(0, count);
}

/** The tables with one cell written anew. */
export function withCell(grids: Grids, { file, row, position }: Place, text: string): Grids {
  const rows = (grids.get(file) ?? []).map((cells, index) =>
    index === row - 1 ? withText(cells, position, text) : cells,
  );
  return new Map(grids).set(file, rows);
}

function withText(cells: readonly string[], position: number, text: string): string[] {
  const padded = [...cells, ...Array<string>(Math.max(0, position - cells.length)).fill('')];
  padded[position] = text;
  return padded;
}
