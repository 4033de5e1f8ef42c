import type { Dataset } from '../../data/dataset.ts';
import { datasets } from '../../data/datasets.ts';
import type { FileChanges, ParkFiles } from '../engine/engine.ts';
import type { Typing } from '../host/host.ts';
import { columnIndex } from './cell-faults.ts';
import { openSheet, sheetBytes, withCells } from './sheet-model.ts';

/**
 * What was being typed when a page was lost, as changes of its files: a cell of a table, or the whole
 * of a text.
 */
export function typedChanges(files: ParkFiles, typing: readonly Typing[]): FileChanges {
  const changes = new Map<string, Uint8Array | undefined>();
  for (const { column, file, row, text } of typing) {
    if (row === undefined || column === undefined) {
      changes.set(file, new TextEncoder().encode(text));
      continue;
    }
    const bytes = files.get(file);
    if (bytes === undefined) continue;
    const dataset = (datasets as readonly Dataset[]).find((each) => each.file === file);
    const opened = openSheet(dataset, file, bytes);
    if (!('sheet' in opened)) continue;
    const edit = { row, column: columnIndex(column), text };
    changes.set(file, sheetBytes(withCells(opened.sheet, [edit])));
  }
  return changes;
}
