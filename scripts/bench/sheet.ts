import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { formatCsv } from '../../src/data/csv-write.ts';

/** A CSV file as its cells stand: the header and the rows below it. */
export interface Sheet {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads a CSV file without a look at what its columns mean. */
export function readSheet(path: string): Sheet {
  const [head = [], ...rows] = parse(readFileSync(path), { bom: true }) as string[][];
  return { head, rows };
}

/** Writes a CSV file as Excel would. */
export function writeSheet(path: string, { head, rows }: Sheet): void {
  writeFileSync(path, formatCsv([head, ...rows]));
}

/** A row with other text in some columns; columns the sheet has not are not made. */
export function withCells(
  head: readonly string[],
  row: readonly string[],
  cells: Readonly<Record<string, string>>,
): string[] {
  return row.map((cell, index) => cells[head[index] ?? ''] ?? cell);
}
