/** What the page finds out about the data: the checks and repairs of the command line. */
import { checkPark } from '../../check/check-park.ts';
import type { Scope } from '../../check/scope.ts';
import type { Dataset } from '../../data/dataset.ts';
import { datasets } from '../../data/datasets.ts';
import type { Edition } from '../../data/park.ts';
import { ownFiles, SheetBytes } from '../../data/workbook/workbook-tables.ts';
import { annotateFiles } from '../../desk/annotate.ts';
import { tidyFiles } from '../../desk/tidy.ts';
import { checkEdition } from '../../edition/check-edition.ts';
import type { Checked, SheetTable } from './engine.ts';

function missingTables(files: ReadonlyMap<string, Uint8Array>): string[] {
  const all: readonly Dataset[] = datasets;
  const given = all.filter((dataset) => files.has(dataset.fileName));
  const wanted = new Set(
    given.flatMap(({ columns }) => Object.values(columns).map((column) => column.to)),
  );
  return all
    .filter((dataset) => wanted.has(dataset.name) && !given.includes(dataset))
    .map(({ name }) => name);
}

function sheetTables(files: ReadonlyMap<string, Uint8Array>): Map<string, SheetTable> {
  const found = new Map<string, SheetTable>();
  for (const [name, bytes] of files) {
    if (!(bytes instanceof SheetBytes)) continue;
    const { sheet, workbook } = bytes;
    found.set(name, { sheet, workbook, bytes: new Uint8Array(bytes) });
  }
  return found;
}

/**
 * Checks a whole folder as a build of the edition does, single files as far as they go. What it gives
 * holds no texts: those are checked with what the data say.
 *
 * @param files by name inside the data folder, workbooks opened
 */
export function examine(
  files: ReadonlyMap<string, Uint8Array>,
  scope: Scope,
  edition: Edition = 'public',
): Omit<Checked, 'prose'> {
  const { diagnostics } =
    scope === 'folder' ? checkEdition(files, edition) : checkPark(files, edition, 'files');
  return {
    scope,
    names: [...ownFiles(files).keys()],
    diagnostics,
    sheets: sheetTables(files),
    tidied: tidyFiles(files),
    annotated: annotateFiles(files, diagnostics).copies,
    missing: scope === 'folder' ? [] : missingTables(files),
  };
}
