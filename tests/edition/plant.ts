/**
 * A data folder with markers: the demo's, with every internal column filled with markers, and in
 * every dataset a row of 公开级别 内部 with markers in all columns. Made from the declarations alone,
 * so a new dataset or column is covered without being named here.
 */
import { parse } from 'csv-parse/sync';
import { checkPark } from '../../src/check/check-park.ts';
import type { Column } from '../../src/data/column.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { datasets } from '../../src/data/datasets.ts';
import { isMarkable, markerMaker } from './marker.ts';
import type { MarkerMaker } from './marker.ts';

/** Files by name, as `checkPark` takes them. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** A cell with a marker in it, or one where none was accepted. */
export interface PlantedCell {
  readonly dataset: string;
  readonly column: string;
  /** What may be written: markers, then what stood there, then nothing; the first is written. */
  tries: string[];
  /** How many of `tries` are still markers. */
  markers: number;
  /** Cells of a row made internal, rather than of an internal column. */
  readonly internalRow: boolean;
}

/** The folder and what was planted. */
export interface Planted {
  readonly files: Files;
  /** What the public edition must not show. */
  readonly cells: readonly PlantedCell[];
  /** Public columns of one public row of every dataset: what it must show. */
  readonly openCells: readonly PlantedCell[];
}

interface Sheet {
  readonly dataset: Dataset;
  readonly rows: Map<string, string>[];
}

const all = datasets as readonly Dataset[];
const fileOf = (dataset: Dataset): string => dataset.file.replace('data/', '');

function readSheet(dataset: Dataset, files: Files): Sheet {
  const bytes = files.get(fileOf(dataset));
  if (bytes === undefined) return { dataset, rows: [] };
  const [header = [], ...lines] = parse(Buffer.from(bytes), { bom: true }) as string[][];
  const keys = header.map(
    (text) => Object.entries(dataset.columns).find(([, { header: own }]) => own === text)?.[0],
  );
  if (keys.includes(undefined)) throw new Error(`${dataset.file}: a header is not the template's`);
  return {
    dataset,
    rows: lines.map((line) => new Map(keys.map((key, at) => [key ?? '', line[at] ?? '']))),
  };
}

/** The row of the template, referring to rows that are there. */
function exampleRow(dataset: Dataset, sheets: readonly Sheet[]): Map<string, string> {
  return new Map(
    Object.entries(dataset.columns).map(([key, { type, example, to }]) => {
      if (type === 'disclosure') return [key, '公开'] as const;
      if (to === undefined) return [key, example] as const;
      const target = sheets.find((sheet) => sheet.dataset.name === to);
      const code = target?.dataset.names?.[0] ?? '';
      return [key, target?.rows[0]?.get(code) ?? ''] as const;
    }),
  );
}

function disclosureKey(dataset: Dataset): string | undefined {
  return Object.entries(dataset.columns).find(([, { type }]) => type === 'disclosure')?.[0];
}

interface Spot {
  readonly row: Map<string, string>;
  readonly cell: PlantedCell;
}

function plantCell(
  sheet: Sheet,
  row: Map<string, string>,
  key: string,
  maker: MarkerMaker,
  internalRow: boolean,
): Spot[] {
  const column = sheet.dataset.columns[key] as Column;
  // In an internal row, and where an answer decides what is published, choices stay as they are.
  const stays = column.choices !== undefined && (internalRow || column.type === 'boolean');
  const candidates = stays ? [] : maker.candidates(column);
  const tries = [...candidates, row.get(key) ?? '', ''];
  row.set(key, tries[0] ?? '');
  const { name: dataset } = sheet.dataset;
  return [{ row, cell: { dataset, column: key, tries, markers: candidates.length, internalRow } }];
}

function plantSheet(sheet: Sheet, maker: MarkerMaker): Spot[] {
  const { columns } = sheet.dataset;
  const level = disclosureKey(sheet.dataset);
  const internal = Object.keys(columns).filter(
    (key) => key !== level && columns[key]?.disclosure === 'internal',
  );
  const last = level === undefined ? undefined : sheet.rows.at(-1);
  const row = new Map(last);
  // A row others refer to is added; of the others the last is turned into an internal one, since its
  // key may leave no room for another.
  const turned = last !== undefined && sheet.dataset.names === undefined && sheet.rows.length > 1;
  if (turned) sheet.rows.pop();
  const spots = sheet.rows.flatMap((own) =>
    internal.flatMap((key) => plantCell(sheet, own, key, maker, false)),
  );
  if (level === undefined || last === undefined) return spots;
  sheet.rows.push(row.set(level, '内部'));
  const keys = Object.keys(columns).filter((key) => key !== level);
  return [...spots, ...keys.flatMap((key) => plantCell(sheet, row, key, maker, true))];
}

const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

function write(sheets: readonly Sheet[], others: Files): Map<string, Uint8Array> {
  const files = new Map(others);
  for (const { dataset, rows } of sheets) {
    const keys = Object.keys(dataset.columns);
    const lines = [
      keys.map((key) => dataset.columns[key]?.header ?? ''),
      ...rows.map((row) => keys.map((key) => row.get(key) ?? '')),
    ];
    files.set(
      fileOf(dataset),
      Buffer.from(lines.map((line) => line.map(quote).join(',')).join('\n')),
    );
  }
  return files;
}

/** Takes markers back that the checks refuse, one round of errors; false when there was none. */
function yieldToChecks(sheets: readonly Sheet[], spots: readonly Spot[], files: Files): boolean {
  const errors = checkPark(files, 'internal').diagnostics.filter((d) => d.severity === 'error');
  const said = new Set(errors.map(({ file, row }) => `${file} ${row}`));
  const cells = new Set(errors.map(({ file, row, header }) => `${file} ${row} ${header}`));
  for (const { dataset, rows } of sheets) {
    rows.forEach((row, index) => {
      const place = `${dataset.file} ${index + 2}`;
      if (!said.has(place)) return;
      const own = spots.filter((spot) => spot.row === row && spot.cell.tries.length > 1);
      const named = own.filter(({ cell }) =>
        cells.has(`${place} ${dataset.columns[cell.column]?.header}`),
      );
      const marked = own.filter(({ cell }) => cell.markers > 0);
      for (const { cell } of named.length > 0 ? named : marked) {
        cell.tries = cell.tries.slice(1);
        cell.markers = Math.max(0, cell.markers - 1);
        row.set(cell.column, cell.tries[0] ?? '');
      }
    });
  }
  if (errors.length > 0 && said.size === 0) throw new Error(errors[0]?.problem);
  return errors.length > 0;
}

const ROUNDS = 8;

/** Datasets that texts name rows of: a row is added to them, of the others one is written over. */
const NAMED_IN_TEXTS: readonly string[] = ['parks', 'indicators'];

/** Makes every cell that refers to a row by one of its names refer to it by the new name. */
function rename(sheets: readonly Sheet[], dataset: Dataset, from: string, to: string): void {
  for (const sheet of sheets) {
    const references = Object.entries(sheet.dataset.columns).filter(
      ([, column]) => column.to === dataset.name,
    );
    for (const row of sheet.rows) {
      for (const [key] of references) if (row.get(key) === from) row.set(key, to);
    }
  }
}

/**
 * Plants markers into the public columns of the last public row of a dataset. Names others refer to are
 * changed there too; where texts name rows, the row is added.
 */
function plantOpen(sheets: readonly Sheet[], sheet: Sheet, maker: MarkerMaker): Spot[] {
  const { dataset, rows } = sheet;
  const level = disclosureKey(dataset);
  const open = level === undefined ? undefined : rows.findLast((row) => row.get(level) === '公开');
  if (open === undefined) return [];
  const added = NAMED_IN_TEXTS.includes(dataset.name);
  const row = added ? new Map(open) : open;
  if (added) rows.push(row);
  const keys = Object.keys(dataset.columns).filter(
    (key) => dataset.columns[key]?.disclosure === 'public' && key !== level,
  );
  return keys.flatMap((key) => {
    const column = dataset.columns[key];
    if (column === undefined || !isMarkable(column)) return [];
    // Pages speak of the latest period: a row of another would not be shown for its period's sake.
    if (column.type === 'period' || column.type === 'year') return [];
    const before = row.get(key) ?? '';
    const spots = plantCell(sheet, row, key, maker, false);
    const isName = dataset.names?.includes(key) === true;
    if (isName && !added && before !== '') rename(sheets, dataset, before, row.get(key) ?? '');
    return spots;
  });
}

/** Plants markers of a seed into a data folder. */
export function plant(base: Files, seed: number): Planted {
  const maker = markerMaker(seed);
  // What is public does not change with the seed: two plantings must give one public edition.
  const openMaker = markerMaker(1, 'open');
  const sheets = all.map((dataset) => readSheet(dataset, base));
  for (const sheet of sheets) {
    if (sheet.rows.length === 0) {
      const row = exampleRow(sheet.dataset, sheets);
      sheet.rows.push(row);
    }
  }
  const secret = sheets.flatMap((sheet) => plantSheet(sheet, maker));
  const open = sheets.flatMap((sheet) => plantOpen(sheets, sheet, openMaker));
  const spots = [...secret, ...open];
  let files = write(sheets, base);
  for (let round = 0; yieldToChecks(sheets, spots, files); round++) {
    if (round === ROUNDS) {
      const left = checkPark(files, 'internal').diagnostics.filter((d) => d.severity === 'error');
      throw new Error(`The planted data have errors: ${JSON.stringify(left.slice(0, 5))}`);
    }
    files = write(sheets, base);
  }
  const cellsOf = (own: readonly Spot[]): PlantedCell[] => own.map(({ cell }) => cell);
  return { files, cells: cellsOf(secret), openCells: cellsOf(open) };
}

/** The marker that stands in a cell in the end. */
export function markerIn(cell: PlantedCell): string | undefined {
  return cell.markers > 0 ? cell.tries[0] : undefined;
}
