import { applyAcknowledgements, textAcknowledgements } from './acknowledgements.ts';
import { checkAcross } from './across.ts';
import { newerFormat, olderFormat } from './data-format.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkFuturePeriods } from './future.ts';
import { checkOutlines } from './outlines.ts';
import { checkPeriods } from './periods.ts';
import { readOnce } from './kept-tables.ts';
import { checkPictures } from './pictures.ts';
import { withLetter } from './named.ts';
import { resolveReferences } from './references.ts';
import { checkRows } from './rows.ts';
import { withoutEchoes } from './scope.ts';
import type { Scope } from './scope.ts';
import type { ReadTables } from '../data/read-tables.ts';
import type { TextAcknowledgement } from '../data/text-acknowledgement.ts';
import { checkBelowZero } from './below-zero.ts';
import { checkUnits } from './units.ts';
import {
  hasUnreadableWorkbook,
  placeInSheets,
  sheetPlaces,
  workbookRemarks,
} from './sheet-places.ts';
import { isLostTable, strayOf, unknownFiles } from './unknown-files.ts';
import { checkZone } from './zone.ts';
import type { Dataset, Placed } from '../data/dataset.ts';
import { datasets } from '../data/datasets.ts';
import type { Tables } from '../data/datasets.ts';
import { sortDiagnostics } from '../data/diagnostic.ts';
import type { Diagnostic } from '../data/diagnostic.ts';
import { rowsOfEdition, shapeRow } from './cut-edition.ts';
import type { Outlines } from '../geometry/outlines.ts';
import { makeSketch } from '../geometry/sketch.ts';
import { namesSomeProjects } from '../model/named-projects.ts';
import { onceByKey } from '../model/once.ts';
import type { Edition, Editions, Park } from '../data/park.ts';
import type { ParkRow } from '../data/parks.ts';
import { emptyTable, unusableTable } from '../data/parse-table.ts';
import type { Table } from '../data/table.ts';

/** What checking gives. There is a park when there is no error; warnings and notes come with it. */
export interface ParkResult {
  readonly park?: Park;
  /** Sorted by file, row and column. */
  readonly diagnostics: readonly Diagnostic[];
}

function missingFile(dataset: Dataset, stray: string | undefined): Diagnostic {
  return {
    code: 'missing-file',
    severity: 'error',
    file: dataset.file,
    problem: `缺少“${dataset.title}”表`,
    fix:
      stray === undefined
        ? `请把它存为 ${dataset.file}`
        : `如果 data/${stray} 就是，请改名为 ${dataset.fileName}`,
  };
}

function readTable(dataset: Dataset, files: ReadonlyMap<string, Uint8Array>, scope: Scope): Table {
  const bytes = files.get(dataset.fileName);
  if (bytes !== undefined) return readOnce(dataset, bytes);
  if (scope === 'files' || hasUnreadableWorkbook(files)) return unusableTable(dataset, []);
  const stray = strayOf(dataset.fileName, files);
  // What is said about the stray file is enough: the table is meant to be there.
  if (stray !== undefined && isLostTable(stray, files)) return unusableTable(dataset, []);
  return dataset.required
    ? unusableTable(dataset, [missingFile(dataset, stray)])
    : emptyTable(dataset);
}

function checkTables(tables: ReadTables): void {
  resolveReferences(tables);
  for (const table of tables.values()) {
    checkRows(table);
    checkDuplicates(table);
  }
  checkZone(tables);
  checkUnits(tables);
  checkBelowZero(tables);
  checkPeriods(tables);
  checkFuturePeriods(tables);
  checkAcross(tables);
}

/** The rows of an edition as the model gets them. */
function rowsOf(tables: ReadTables, edition: Edition): Tables {
  const kept = rowsOfEdition(tables, edition);
  const shaped: Record<string, Placed[]> = {};
  for (const [name, table] of tables) {
    shaped[name] = (kept.get(name) ?? []).map((row) => shapeRow(table, row, edition));
  }
  // Each dataset's `shape` gives the row type `Tables` has under its name.
  return shaped as unknown as Tables;
}

/** Whether indicators state more projects than are named: what is not public is named all the same. */
const namesSome = onceByKey((everything: Tables, _code: string, zone: ParkRow): boolean =>
  namesSomeProjects({ ...everything, edition: 'internal', zone }),
);

/** Which tables list only a part: as the zone's row says, and where indicators state more than is named. */
function partialLists(everything: Tables, zone: ParkRow): ParkRow['partialLists'] {
  const { code, partialLists } = zone;
  if (partialLists.includes('projects') || !namesSome(everything, code, zone)) return partialLists;
  return [...partialLists, 'projects'];
}

/** The park of an edition; `everything` are the rows of the internal one, which both need. */
function assemble(
  tables: ReadTables,
  outlines: Outlines,
  edition: Edition,
  everything = rowsOf(tables, 'internal'),
): Park | Diagnostic {
  const rows = edition === 'internal' ? everything : rowsOf(tables, edition);
  const row = rows.parks.find(({ kind }) => kind === 'zone');
  const zone = row && { ...row, partialLists: partialLists(everything, row) };
  if (zone === undefined) {
    return {
      code: 'zone-not-public',
      severity: 'error',
      file: 'data/parks.csv',
      problem: '公开版里没有“总体”：它的公开级别是内部',
      fix: '请把“总体”一行的公开级别填为“公开”',
    };
  }
  const others = rows.parks
    .filter(({ code }) => code !== zone.code)
    .sort((a, b) => a.order - b.order);
  const indicators = [...rows.indicators].sort((a, b) => a.order - b.order);
  const parks = [zone, ...others];
  // Drawn from the rows the edition kept: coordinates go no further than this.
  const sketch = makeSketch(outlines, { parks, parcels: rows.parcels });
  return {
    ...rows,
    edition,
    zone,
    parks,
    indicators,
    ...(sketch === undefined ? {} : { sketch }),
    aggregates: [],
    protectedObservations: [],
  };
}

/** What checking gives when both editions are wanted. */
export interface EditionsResult {
  readonly editions?: Editions;
  readonly diagnostics: readonly Diagnostic[];
  /** What staff have acknowledged in the texts. */
  readonly textAcknowledgements: readonly TextAcknowledgement[];
}

/** Looks at both editions for what only their comparison shows. */
export type Review = (editions: Editions) => readonly Diagnostic[];

/**
 * The whole way from bytes to a park: decode, parse, check every table and across tables, apply the
 * edition. Pure, for Node and browsers alike. `files` is by name inside the data folder, e.g.
 * `parks.csv` or `parcels/2024.txt`; workbooks are read by
 * `openWorkbooks` before. Some files of a folder are checked as far as they go and give no park. Never throws for what is in the files: everything found is in `diagnostics`.
 */
export function checkPark(
  files: ReadonlyMap<string, Uint8Array>,
  edition: Edition,
  scope: Scope = 'folder',
): ParkResult {
  const { tables, outlines, found } = readAll(files, scope);
  const diagnostics = withoutEchoes(tables, settle(files, tables, found), scope);
  if (scope === 'files' || diagnostics.some((d) => d.severity === 'error')) return { diagnostics };
  const park = assemble(tables, outlines, edition);
  return 'problem' in park
    ? { diagnostics: settle(files, tables, [...found, park]) }
    : { park: placed(files, park), diagnostics };
}

/**
 * As `checkPark`, but gives both editions from one reading; what `review` reports about them is
 * sorted in and can be acknowledged like everything else.
 */
export function checkEditions(
  files: ReadonlyMap<string, Uint8Array>,
  review: Review,
): EditionsResult {
  const { tables, outlines, found } = readAll(files);
  const inTexts = textAcknowledgements(tables);
  const faulty = (...faults: readonly Diagnostic[]): EditionsResult => ({
    diagnostics: settle(files, tables, [...found, ...faults]),
    textAcknowledgements: inTexts,
  });
  if (found.some((d) => d.severity === 'error')) return faulty();
  const everything = rowsOf(tables, 'internal');
  const open = assemble(tables, outlines, 'public', everything);
  const internal = assemble(tables, outlines, 'internal', everything);
  if ('problem' in open) return faulty(open);
  if ('problem' in internal) return faulty(internal);
  const editions = { public: open, internal: placed(files, internal) };
  return { editions, ...faulty(...review(editions).map((d) => withLetter(tables, d))) };
}

/** The park with the places of tables in workbooks, which are for staff alone. */
function placed(files: ReadonlyMap<string, Uint8Array>, park: Park): Park {
  return park.edition === 'public' ? park : { ...park, sheets: sheetPlaces(files) };
}

const NO_OUTLINES: Outlines = { parcels: new Map(), boundaries: new Map(), lines: [] };

function readAll(files: ReadonlyMap<string, Uint8Array>, scope: Scope = 'folder') {
  const tables = new Map<string, Table>();
  const newer = newerFormat(files);
  if (newer !== undefined) {
    for (const dataset of datasets as readonly Dataset[])
      tables.set(dataset.name, unusableTable(dataset, []));
    return { tables, outlines: NO_OUTLINES, found: [newer] };
  }
  for (const dataset of datasets as readonly Dataset[])
    tables.set(dataset.name, readTable(dataset, files, scope));
  checkTables(tables);
  const { outlines, diagnostics: onOutlines } = checkOutlines(files, tables);
  const onPictures = checkPictures(files, tables, scope);
  const onTables = [...tables.values()].flatMap((table) => table.diagnostics);
  const older = olderFormat(files);
  const onFiles = [
    ...(older === undefined ? [] : [older]),
    ...workbookRemarks(files),
    ...unknownFiles(files),
    ...onPictures,
    ...withoutEchoes(tables, onOutlines, scope),
  ];
  return { tables, outlines, found: [...onTables, ...onFiles] };
}

/** Applies the acknowledgements, sorts, and names the sheets of tables in workbooks. */
function settle(
  files: ReadonlyMap<string, Uint8Array>,
  tables: ReadTables,
  found: readonly Diagnostic[],
): Diagnostic[] {
  const order = datasets.map((dataset) => dataset.file);
  return placeInSheets(files, sortDiagnostics(applyAcknowledgements(tables, found), order));
}
