/** What was found in a park's files, as the page shows it. */
import { checkPark } from '../../check/check-park.ts';
import type { Scope } from '../../check/scope.ts';
import type { Dataset } from '../../data/dataset.ts';
import { datasets } from '../../data/datasets.ts';
import type { Edition } from '../../data/park.ts';
import { ownFiles, SheetBytes } from '../../data/workbook/workbook-tables.ts';
import { annotateFiles } from '../../desk/annotate.ts';
import { annotateTexts } from '../../desk/text-findings.ts';
import { tidyFiles } from '../../desk/tidy.ts';
import { checkEdition } from '../../edition/check-edition.ts';
import type { Findings } from '../../publish/find-faults.ts';
import type { Checked, SheetTable } from './engine.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** What may be missing of what is found where there are no texts. */
type Found = Pick<Findings, 'diagnostics' | 'files'> & Partial<Findings>;

function missingTables(files: Files): string[] {
  const all: readonly Dataset[] = datasets;
  const given = all.filter((dataset) => files.has(dataset.fileName));
  const wanted = new Set(
    given.flatMap(({ columns }) => Object.values(columns).map((column) => column.to)),
  );
  return all
    .filter((dataset) => wanted.has(dataset.name) && !given.includes(dataset))
    .map(({ name }) => name);
}

function sheetTables(files: Files): Map<string, SheetTable> {
  const found = new Map<string, SheetTable>();
  for (const [name, bytes] of files) {
    if (!(bytes instanceof SheetBytes)) continue;
    const { sheet, workbook } = bytes;
    found.set(name, { sheet, workbook, bytes: new Uint8Array(bytes) });
  }
  return found;
}

/** Everything the page shows of what was found. */
export function checkedOf(found: Found, edition: Edition, scope: Scope): Checked {
  const { diagnostics, files, prose = [], stop, texts = new Map<string, string>() } = found;
  return {
    edition,
    scope,
    names: [...ownFiles(files).keys()],
    diagnostics,
    prose,
    usable: found.usable ?? false,
    stop,
    sheets: sheetTables(files),
    tidied: tidyFiles(files),
    annotated: new Map([
      ...annotateFiles(files, diagnostics).copies,
      ...annotateTexts(texts, prose),
    ]),
    missing: scope === 'folder' ? [] : missingTables(files),
  };
}

/** The check of tables alone: a data folder without texts, or single files as far as they go. */
export function checkTables(files: Files, edition: Edition, scope: Scope): Found {
  const { diagnostics } =
    scope === 'folder' ? checkEdition(files, edition) : checkPark(files, edition, 'files');
  return { files, diagnostics };
}
