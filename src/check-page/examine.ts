/** What the page finds out about the files: the checks and repairs of the command line. */
import { checkPark } from '../check/check-park.ts';
import type { Scope } from '../check/scope.ts';
import type { Dataset } from '../data/dataset.ts';
import { datasets } from '../data/datasets.ts';
import type { Diagnostic } from '../data/diagnostic.ts';
import { annotateFiles } from '../desk/annotate.ts';
import { type Tidied, tidyFiles } from '../desk/tidy.ts';
import { checkEdition } from '../edition/check-edition.ts';

/** Everything the page shows about the files. */
export interface Findings {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly scope: Scope;
  /** Sorted. */
  readonly diagnostics: readonly Diagnostic[];
  readonly tidied: Tidied;
  /** Copies with the remarks, by name: tables with a column more, workbooks with comments. */
  readonly annotated: ReadonlyMap<string, string | Uint8Array>;
  /** Tables that the files refer to and that are not among them. */
  readonly missing: readonly Dataset[];
}

function missingTables(files: ReadonlyMap<string, Uint8Array>): Dataset[] {
  const all: readonly Dataset[] = datasets;
  const given = all.filter((dataset) => files.has(dataset.fileName));
  const wanted = new Set(
    given.flatMap(({ columns }) => Object.values(columns).map((column) => column.to)),
  );
  return all.filter((dataset) => wanted.has(dataset.name) && !given.includes(dataset));
}

/** Checks a whole folder as a build of the public edition does, single files as far as they go. */
export function examine(files: ReadonlyMap<string, Uint8Array>, scope: Scope): Findings {
  const { diagnostics } =
    scope === 'folder' ? checkEdition(files, 'public') : checkPark(files, 'public', 'files');
  return {
    files,
    scope,
    diagnostics,
    tidied: tidyFiles(files),
    annotated: annotateFiles(files, diagnostics).copies,
    missing: scope === 'folder' ? [] : missingTables(files),
  };
}
