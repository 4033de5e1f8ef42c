import type { Dataset } from '../../data/dataset.ts';
import { datasets } from '../../data/datasets.ts';
import type { Diagnostic } from '../../data/diagnostic.ts';
import { columnOf, spellingsOf } from '../../data/header-spelling.ts';
import { makeSecondHeaderFinder } from '../../data/second-header.ts';
import { makeStrayRowFinder } from '../../data/stray-row.ts';
import { tableMeant } from '../../data/table-names.ts';
import { importTexts as text } from '../../ui/import.ts';
import { nameKeys } from '../name-code.ts';
import type { IncomingSheet } from './incoming.ts';

/** A row that was sent: the cells that are filled, by column key. */
export interface IncomingRow {
  /** Where it stands, for messages: 经发局.xlsx「7月」第4行. */
  readonly place: string;
  readonly cells: ReadonlyMap<string, string>;
}

/** Rows for one table and how they were understood. */
export interface Understood {
  readonly dataset: Dataset;
  /** One Chinese sentence without the final full stop. */
  readonly how: string;
  readonly rows: readonly IncomingRow[];
  /** Rows that could not be taken for data. */
  readonly faults: readonly Diagnostic[];
}

/** Heads stand below titles, never further down. */
const SEARCH_ROWS = 10;

interface Head {
  readonly dataset: Dataset;
  /** 0-based. */
  readonly row: number;
  readonly positions: ReadonlyMap<string, number>;
  readonly unknown: readonly string[];
  /** Rows are known by their names alone: their codes were not sent. */
  readonly codeless: boolean;
}

function headIn(dataset: Dataset, cells: readonly string[], row: number): Head | undefined {
  const spellings = spellingsOf(dataset.columns);
  const positions = new Map<string, number>();
  const unknown: string[] = [];
  for (const [position, cell] of cells.entries()) {
    const key = columnOf(cell, spellings)?.key;
    if (key !== undefined && !positions.has(key)) positions.set(key, position);
    else if (cell.trim() !== '') unknown.push(cell.trim());
  }
  // A part of the key that may be blank may be missing as well; a code is that of the name.
  const missing = dataset.key.filter(
    (key) => !positions.has(key) && 'fault' in (dataset.columns[key]?.read('') ?? {}),
  );
  const codeless = missing.join() === 'code' && nameKeys(dataset).some((key) => positions.has(key));
  return (missing.length === 0 || codeless) && positions.size > dataset.key.length
    ? { dataset, row, positions, unknown, codeless }
    : undefined;
}

/**
 * The table a sheet holds: one whose key columns are all in the head, names standing for codes. Of several the one with most of
 * its columns there, then the one that sheet or file is called after; nothing when that is not one.
 */
function findHead({ grid, names }: IncomingSheet): Head | undefined {
  const heads = grid
    .slice(0, SEARCH_ROWS)
    .flatMap((cells, row) =>
      (datasets as readonly Dataset[]).flatMap((dataset) => headIn(dataset, cells, row) ?? []),
    );
  const named = new Set(names.map((name) => tableMeant(name.replace(/^.*\//, ''))?.file));
  // Without codes a head says less: the sheet is called after the table, or all of it is the table's.
  const isMeant = ({ codeless, dataset, positions, unknown }: Head): boolean =>
    !codeless || named.has(dataset.fileName) || (positions.size >= 3 && unknown.length === 0);
  const score = ({ dataset, positions, unknown }: Head): number =>
    positions.size * 2 - unknown.length + (named.has(dataset.fileName) ? 5 : 0);
  const [best, next] = heads.filter(isMeant).sort((a, b) => score(b) - score(a));
  if (best === undefined) return undefined;
  return next !== undefined && score(next) === score(best) && next.dataset !== best.dataset
    ? undefined
    : best;
}

/** A row that is part of what is sent, is not taken over and need not be deleted. */
function asNote({ fix: _, ...found }: Diagnostic, problem: string): Diagnostic {
  return { ...found, severity: 'note', problem };
}

/** Reads a sheet in the layout of a table; nothing when its head is that of no table. */
export function readIncomingTable(sheet: IncomingSheet): Understood | undefined {
  const head = findHead(sheet);
  if (head === undefined) return undefined;
  const { dataset, positions, unknown } = head;
  const written = sheet.grid[head.row] ?? [];
  const header = { row: head.row + 1, cells: written, positions };
  const rows: IncomingRow[] = [];
  const faults: Diagnostic[] = [];
  const findSecondHeader = makeSecondHeaderFinder(sheet.place, header, dataset.columns);
  const findStrayRow = makeStrayRowFinder(sheet.place, header, dataset.columns);
  for (const [index, cells] of sheet.grid.entries()) {
    if (index <= head.row || cells.every((cell) => cell.trim() === '')) continue;
    const line = { row: index + 1, line: index + 1, cells };
    const second = findSecondHeader(line, false);
    if (second !== undefined) {
      faults.push(
        second.endsTable ? second.diagnostic : asNote(second.diagnostic, text.repeatedHead),
      );
      if (second.endsTable) break;
      continue;
    }
    const stray = findStrayRow(line);
    if (stray !== undefined) {
      const { code } = stray.diagnostic;
      faults.push(code === 'total-row' ? asNote(stray.diagnostic, text.total) : stray.diagnostic);
      continue;
    }
    const filled = [...positions].flatMap(([key, position]): [string, string][] => {
      const cell = (cells[position] ?? '').trim();
      return cell === '' ? [] : [[key, cell]];
    });
    rows.push({ place: text.rowPlace(sheet.place, index + 1), cells: new Map(filled) });
  }
  return {
    dataset,
    how: text.asTable(dataset.title, head.row + 1, rows.length, unknown),
    rows,
    faults,
  };
}
