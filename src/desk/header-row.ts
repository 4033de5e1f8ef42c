import type { Sheet } from '../data/csv.ts';
import { datasets } from '../data/datasets.ts';
import type { Dataset } from '../data/dataset.ts';
import { matchHeader } from '../data/header.ts';

/** The dataset a file holds, by the path staff know. */
export function datasetOf(file: string): Dataset | undefined {
  return (datasets as readonly Dataset[]).find((dataset) => dataset.file === file);
}

/**
 * The spreadsheet row of a sheet's header. A header that is at fault is taken to be where its own
 * diagnostics stand, a file nobody knows to begin with it.
 */
export function headerRowOf(sheet: Sheet): number {
  const first = sheet.rows[0]?.row ?? 1;
  const dataset = datasetOf(sheet.file);
  if (dataset === undefined) return first;
  const { header, diagnostics } = matchHeader(sheet, dataset.columns);
  const faulty = diagnostics.find(({ code }) => code !== 'title-row');
  return header?.row ?? faulty?.row ?? first;
}
