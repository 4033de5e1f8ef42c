import { checkPark } from '../../check/check-park.ts';
import type { Dataset } from '../../data/dataset.ts';
import { datasets } from '../../data/datasets.ts';
import { formatDiagnostic } from '../../data/diagnostic.ts';
import type { Diagnostic } from '../../data/diagnostic.ts';
import { indicators } from '../../data/indicators.ts';
import { parks } from '../../data/parks.ts';
import { tableOf } from '../../data/read-tables.ts';
import type { ReadTables } from '../../data/read-tables.ts';
import { revisions } from '../../data/revisions.ts';
import { importTexts as text } from '../../ui/import.ts';
import { readTables } from '../diff/source-tables.ts';
import { readCrossTable } from './cross-table.ts';
import type { KnownNames } from './cross-layout.ts';
import type { Incoming } from './incoming.ts';
import { readIncomingTable } from './incoming-table.ts';
import type { IncomingRow, Understood } from './incoming-table.ts';
import { mergeTable } from './merge-table.ts';
import type { TableMerge } from './merge-table.ts';
import type { CellChange, Fill } from './merging.ts';

/** What is to be written into 更正记录 for numbers that were published. */
export interface Correction {
  readonly reason: string;
  /** The day, as staff write it. */
  readonly date: string;
}

/** What taking in some sheets would do. */
export interface Imported {
  /** Each sheet and how it was read. */
  readonly understood: readonly { readonly place: string; readonly how: string }[];
  readonly tables: readonly TableMerge[];
  /** What must be settled first; nothing is written while there is any. */
  readonly problems: readonly Diagnostic[];
  /** What was left out or is worth a look. */
  readonly remarks: readonly Diagnostic[];
  /** Errors that `check` would find only after the sheets are taken in. */
  readonly newErrors: readonly Diagnostic[];
  /** Doubts that it would raise about cells of the changed tables. */
  readonly newWarnings: readonly Diagnostic[];
  /** Published numbers that change. */
  readonly published: readonly CellChange[];
  /** Files of the data folder with their new bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

type Files = ReadonlyMap<string, Uint8Array>;

function knownNames(tables: ReadTables): KnownNames {
  const units = new Map<string, string>();
  for (const { cells } of tableOf(tables, indicators).rows) {
    const { code, name, shortName, unit }: Partial<typeof cells> = cells;
    for (const spelling of [code, name, shortName])
      if (spelling !== undefined) units.set(spelling.replace(/\s+/g, ''), unit ?? '');
  }
  const places = new Set<string>();
  let zone = '';
  for (const { cells } of tableOf(tables, parks).rows) {
    const { code, name, shortName, kind }: Partial<typeof cells> = cells;
    for (const spelling of [code, name, shortName])
      if (spelling !== undefined) places.add(spelling);
    if (kind === 'zone') zone = shortName ?? name ?? code ?? '';
  }
  return { indicators: units, parks: places, zone };
}

/** The row of 更正记录 for a published number that changes. */
function revisionRow(
  dataset: Dataset,
  change: CellChange,
  { date, reason }: Correction,
): IncomingRow {
  const cells = new Map([
    ['date', date],
    ['dataset', dataset.title],
    ['subject', change.row],
    ['field', change.header],
    ['before', change.before],
    ['after', change.after],
    ['reason', reason],
    ['disclosure', '公开'],
  ]);
  return { place: dataset.file, cells };
}

function understand(
  incoming: Incoming,
  known: KnownNames,
): {
  readonly found: readonly { readonly place: string; readonly read: Understood }[];
  readonly faults: readonly Diagnostic[];
} {
  const found: { place: string; read: Understood }[] = [];
  const faults: Diagnostic[] = [];
  for (const sheet of incoming.sheets) {
    const read = readIncomingTable(sheet) ?? readCrossTable(sheet, known);
    if (read === undefined) {
      const [problem, fix] = [text.notUnderstood, text.notUnderstoodFix];
      faults.push({ code: 'import-unclear', severity: 'error', file: sheet.place, problem, fix });
    } else if ('problem' in read) {
      faults.push(read);
    } else {
      found.push({ place: sheet.place, read });
      faults.push(...read.faults);
    }
  }
  return { found, faults };
}

/**
 * What checks find in the new data and did not in the old: errors anywhere, warnings of cells of the
 * changed files. Rows keep their numbers.
 */
function foundAfter(files: Files, changed: Files): Pick<Imported, 'newErrors' | 'newWarnings'> {
  const known = new Set(checkPark(files, 'internal').diagnostics.map(formatDiagnostic));
  const after = checkPark(new Map([...files, ...changed]), 'internal').diagnostics.filter(
    (d) => !known.has(formatDiagnostic(d)),
  );
  const ofCells = ({ column, file }: Diagnostic): boolean =>
    column !== undefined && changed.has(file.slice('data/'.length));
  return {
    newErrors: after.filter(({ severity }) => severity === 'error'),
    newWarnings: after.filter((d) => d.severity === 'warning' && ofCells(d)),
  };
}

/**
 * Works out what taking in the sheets would do to the data, without doing it: which table each holds,
 * which rows are new, which cells change, what contradicts, and what the checks would find after it.
 *
 * @param files the data folder with its workbooks opened
 * @param fill what new rows get in columns that were not sent, by header
 * @param correction is written for each published number that changes; without it none is
 */
export function importSheets(
  files: Files,
  incoming: Incoming,
  fill: Fill = new Map(),
  correction?: Correction,
): Imported {
  const tables = readTables(files);
  const { found, faults } = understand(incoming, knownNames(tables));
  const merges: TableMerge[] = [];
  for (const dataset of datasets as readonly Dataset[]) {
    const rows = found.flatMap(({ read }) => (read.dataset.name === dataset.name ? read.rows : []));
    if (rows.length > 0)
      merges.push(mergeTable(tables, dataset, files.get(dataset.fileName), rows, fill));
  }
  const published = merges.flatMap(({ dataset, changes }) =>
    changes.filter((change) => change.published).map((change) => ({ dataset, change })),
  );
  if (correction !== undefined && published.length > 0) {
    const rows = published.map(({ dataset, change }) => revisionRow(dataset, change, correction));
    // Merged like any other table, by the names of its columns.
    const revisionTable = revisions as unknown as Dataset;
    const there = merges.find(({ dataset }) => dataset.name === revisionTable.name)?.bytes;
    merges.push(
      mergeTable(
        tables,
        revisionTable,
        there ?? files.get(revisionTable.fileName),
        rows,
        new Map(),
      ),
    );
  }
  const changed = new Map(
    merges.flatMap(({ dataset, bytes }) =>
      bytes === undefined ? [] : [[dataset.fileName, bytes] as const],
    ),
  );
  const all = [...incoming.faults, ...faults, ...merges.flatMap(({ problems }) => problems)];
  const problems = all.filter(({ severity }) => severity === 'error');
  return {
    understood: found.map(({ place, read }) => ({ place, how: read.how })),
    tables: merges,
    problems,
    remarks: all.filter(({ severity }) => severity !== 'error'),
    ...(problems.length > 0 || changed.size === 0
      ? { newErrors: [], newWarnings: [] }
      : foundAfter(files, changed)),
    published: published.map(({ change }) => change),
    files: changed,
  };
}
