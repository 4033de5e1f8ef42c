import type { Checked, FileChanges, ParkFiles } from '../engine/engine.ts';

/** Where workbooks go whose tables have become files; nothing in it is read as a table. */
const LEFT_WORKBOOKS = 'data/原工作簿';

/**
 * The changes that turn every table of a workbook into a file of its own and set the workbook aside:
 * a table may stand only once.
 *
 * @param workbook its name inside the data folder
 */
export function leaveWorkbook(
  workbook: string,
  { sheets }: Pick<Checked, 'sheets'>,
  files: ParkFiles,
): FileChanges {
  const changes = new Map<string, Uint8Array | undefined>();
  for (const [name, table] of sheets)
    if (table.workbook === workbook) changes.set(`data/${name}`, table.bytes);
  const bytes = files.get(`data/${workbook}`);
  if (bytes !== undefined) changes.set(`${LEFT_WORKBOOKS}/${workbook}`, bytes);
  changes.set(`data/${workbook}`, undefined);
  return changes;
}
