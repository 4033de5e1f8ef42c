/** The tables there are to be edited, and what they are called. */
import type { Dataset } from '../../data/dataset.ts';
import { datasets } from '../../data/datasets.ts';
import { escapeMarkup } from '../../format/escape-markup.ts';
import type { Checked } from '../engine/engine.ts';

const all: readonly Dataset[] = datasets;

/** The dataset a file is named for; undefined for other tables. */
export function datasetOf(fileName: string): Dataset | undefined {
  return all.find((dataset) => dataset.fileName === fileName);
}

/** The tables that were checked, also those in workbooks, in the order of reports. */
export function tableNames({ names, sheets }: Pick<Checked, 'names' | 'sheets'>): string[] {
  const there = new Set([...names, ...sheets.keys()]);
  const known = all.map(({ fileName }) => fileName);
  const others = [...there].filter((name) => /\.csv$/i.test(name) && !known.includes(name));
  return [...known.filter((name) => there.has(name)), ...others];
}

/** The options of a choice between them. */
export function drawTableOptions(names: readonly string[]): string {
  return names
    .map((name) => {
      const title = datasetOf(name)?.title;
      const label = title === undefined ? name : `${title}（${name}）`;
      return `<option value="${escapeMarkup(name)}">${escapeMarkup(label)}</option>`;
    })
    .join('');
}
