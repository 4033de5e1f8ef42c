import type { Dataset } from '../data/dataset.ts';
import { DATA_FORMAT, FORMAT_FILE, formatFileText, statedFormat } from '../data/data-format.ts';
import { datasets } from '../data/datasets.ts';
import { formatDiagnostic } from '../data/diagnostic.ts';
import type { Diagnostic } from '../data/diagnostic.ts';
import { isReadableWorkbook, SheetBytes } from '../data/workbook/workbook-tables.ts';
import { tidyTexts as text } from '../ui/desk.ts';
import type { Change } from './change.ts';
import { groupBy } from '../model/group-by.ts';
import { tidyFile } from './tidy-file.ts';

/** What tidying a data folder gives. */
export interface Tidied {
  /** In the order of the files, rows and columns. */
  readonly changes: readonly Change[];
  /** New bytes of the files that change, by name inside the data folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Why the files that can't be read were left alone. */
  readonly faults: readonly Diagnostic[];
  /** Workbooks, which are never tidied. */
  readonly workbooks: readonly string[];
}

/**
 * Tidies every known file of a data folder, given by name. Pure, for Node and browsers alike. A
 * file that is no dataset is left alone.
 *
 * @param onFile is told of each file before its turn
 * @param format the version of the form the tables are brought to
 */
export function tidyFiles(
  files: ReadonlyMap<string, Uint8Array>,
  onFile: (file: string) => void = () => undefined,
  format = DATA_FORMAT,
): Tidied {
  const changes: Change[] = [];
  const changed = new Map<string, Uint8Array>();
  const faults: Diagnostic[] = [];
  for (const dataset of datasets as readonly Dataset[]) {
    const name = dataset.fileName;
    const bytes = files.get(name);
    if (bytes === undefined || bytes instanceof SheetBytes) continue;
    onFile(dataset.file);
    const tidied = tidyFile(dataset, bytes);
    for (const change of tidied.changes) changes.push(change);
    if (tidied.bytes !== undefined) changed.set(name, tidied.bytes);
    if (tidied.fault !== undefined) faults.push(tidied.fault);
  }
  const stated = statedFormat(files);
  if (stated !== undefined && stated < format) {
    changed.set(FORMAT_FILE, new TextEncoder().encode(formatFileText(format)));
    changes.push({
      file: `data/${FORMAT_FILE}`,
      before: text.format(stated),
      after: text.format(format),
      why: text.todaysForm,
    });
  }
  const workbooks = [...files.keys()].filter(isReadableWorkbook);
  return { changes, files: changed, faults, workbooks };
}

function formatChange({ row, column, header, before, after, why }: Change): string {
  if (row === undefined) return text.layout(before, after, why);
  return text.cell(text.place(row, column ?? '', header), before, after, why);
}

/**
 * Every change, grouped by file, then the files that could not be read. No place is left out.
 * `written` tells whether the files were changed or only could be.
 */
export function formatTidied({ changes, faults, workbooks }: Tidied, written: boolean): string {
  const groups = groupBy(changes, ({ file }) => file);
  const blocks = [...groups].map(([file, ofFile]) =>
    [text.file(file, ofFile.length), ...ofFile.map((change) => `  ${formatChange(change)}`)].join(
      '\n',
    ),
  );
  if (faults.length > 0) {
    const lines = faults.map((fault) => `  ${formatDiagnostic(fault)}`);
    blocks.push([text.faults, ...lines].join('\n'));
  }
  const total = written ? text.done : text.total;
  const nothing = faults.length > 0 ? text.nothingElse : text.nothing;
  blocks.push(changes.length > 0 ? total(changes.length, groups.size) : nothing);
  if (workbooks.length > 0) blocks.push(text.workbooks(workbooks));
  return blocks.join('\n\n');
}
