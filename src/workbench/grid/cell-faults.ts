/** What was found in a table, by the cell it is about. */
import { tableFileOf } from '../../data/diagnostic.ts';
import type { Diagnostic, Severity } from '../../data/diagnostic.ts';
import type { CellPlace } from './sheet-model.ts';

/** Number of a column by its letters, from 0: A is 0, AA is 26. */
export function columnIndex(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The place of a remark in its table; a remark on a row as a whole stands in its first cell. */
function placeOfRemark({ column, row }: Pick<Diagnostic, 'row' | 'column'>): CellPlace {
  return {
    row: row ?? 1,
    column: column === undefined || column === '' ? 0 : columnIndex(column),
  };
}

function keyOf({ column, row }: CellPlace): string {
  return `${row}:${column}`;
}

/** The worst of some remarks; nothing without any. */
export function worstOf(remarks: readonly Diagnostic[]): Severity | undefined {
  return (['error', 'warning', 'note'] as const).find((severity) =>
    remarks.some((remark) => remark.severity === severity),
  );
}

/** The remarks on one table. */
export class CellFaults {
  private readonly byCell = new Map<string, Diagnostic[]>();
  /** Cells with errors or warnings in reading order. */
  private readonly doubtful: readonly CellPlace[];

  /** @param file the table's own file: `data/observations.csv` */
  constructor(diagnostics: readonly Diagnostic[], file: string) {
    const ofTable = diagnostics.filter((d) => tableFileOf(d) === file && d.row !== undefined);
    for (const remark of ofTable) {
      const key = keyOf(placeOfRemark(remark));
      this.byCell.set(key, [...(this.byCell.get(key) ?? []), remark]);
    }
    const places = new Map(
      ofTable
        .filter(({ severity }) => severity !== 'note')
        .map((remark) => [keyOf(placeOfRemark(remark)), placeOfRemark(remark)]),
    );
    this.doubtful = [...places.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  }

  /** The remarks on a cell. */
  at(place: CellPlace): readonly Diagnostic[] {
    return this.byCell.get(keyOf(place)) ?? [];
  }

  /** How many cells have errors or warnings. */
  get count(): number {
    return this.doubtful.length;
  }

  /** The next cell with an error or a warning, the first after the last; before it with -1. */
  next({ column, row }: CellPlace, direction: 1 | -1): CellPlace | undefined {
    const after = (place: CellPlace): number =>
      (place.row - row || place.column - column) * direction;
    const inOrder = direction === 1 ? this.doubtful : [...this.doubtful].reverse();
    return inOrder.find((place) => after(place) > 0) ?? inOrder[0];
  }
}
