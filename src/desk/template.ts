import { formatCsv } from '../data/csv-write.ts';
import type { Dataset } from '../data/dataset.ts';
import { datasets } from '../data/datasets.ts';
import { markedExampleRow } from '../data/example-row.ts';
import { nearestName } from '../data/nearest.ts';

/** The empty file of a dataset: its header and one row marked as an example. */
export function formatTemplate(dataset: Dataset): string {
  const headers = Object.values(dataset.columns).map(({ header }) => header);
  return formatCsv([headers, markedExampleRow(dataset)]);
}

/** The names staff may call a dataset by: 指标数据, observations, observations.csv. */
function namesOf({ file, fileName, stem, title }: Dataset): string[] {
  return [stem, title, `${title}表`, fileName, file];
}

/** The dataset of a name, or the known name it was most likely meant to be. */
export function findDataset(
  name: string,
): { readonly dataset: Dataset } | { readonly near: string | undefined } {
  const all = datasets as readonly Dataset[];
  const dataset = all.find((item) => namesOf(item).includes(name));
  return dataset === undefined ? { near: nearestName(name, all.flatMap(namesOf)) } : { dataset };
}
