/** What a column wants, and what can be put in: from the dataset, and from the tables it refers to. */
import { BY_INDICATOR } from '../../data/column.ts';
import type { Column } from '../../data/column.ts';
import type { Dataset } from '../../data/dataset.ts';
import { datasets } from '../../data/datasets.ts';
import { gridWords as text } from '../../ui/workbench/grid.ts';
import { openSheet } from './sheet-model.ts';

/** Gives the bytes of a table by the name of its file: `parks.csv`. */
export type TableBytes = (fileName: string) => Uint8Array | undefined;

/** More names than this help nobody to choose. */
const MOST = 5000;

function namesIn(dataset: Dataset, bytes: Uint8Array): string[] {
  const opened = openSheet(dataset, dataset.file, bytes);
  if (!('sheet' in opened)) return [];
  const { columns, headerRow = 0, rows } = opened.sheet;
  const wanted = (dataset.names ?? []).flatMap((key) => dataset.columns[key] ?? []);
  // The code stands first among the names; staff write the name.
  const best = wanted[1] ?? wanted[0];
  const position = [...columns].find(([, column]) => column === best)?.[0];
  if (position === undefined) return [];
  const names = rows.slice(headerRow).map((cells) => (cells[position] ?? '').trim());
  return [...new Set(names)].filter((name) => name !== '').slice(0, MOST);
}

/** What can be chosen for a cell: the labels of a choice, the names in the table it refers to. */
export function suggestionsFor(
  { choices, to, type }: Pick<Column, 'choices' | 'to' | 'type'>,
  tableBytes: TableBytes,
): readonly string[] {
  if (choices !== undefined) return choices.map(({ label }) => label);
  if (to === undefined || (type !== 'reference' && type !== 'list')) return [];
  const dataset = (datasets as readonly Dataset[]).find(({ name }) => name === to);
  const bytes = dataset === undefined ? undefined : tableBytes(dataset.fileName);
  return dataset === undefined || bytes === undefined ? [] : namesIn(dataset, bytes);
}

/** Those of the suggestions that hold what was typed, those that begin with it first. */
export function matching(suggestions: readonly string[], typed: string): readonly string[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return suggestions;
  const found = suggestions.filter((each) => each.toLowerCase().includes(wanted));
  const begins = (each: string): boolean => each.toLowerCase().startsWith(wanted);
  return [...found.filter(begins), ...found.filter((each) => !begins(each))];
}

/** What a column is, in lines for staff: its description, unit, an example, who may see it. */
export function columnHelp(column: Column): readonly string[] {
  const { choices, description, disclosure, example, required, to, unit } = column;
  const target = (datasets as readonly Dataset[]).find(({ name }) => name === to);
  return [
    description,
    required ? text.required : text.optional,
    ...(unit === undefined ? [] : [unit === BY_INDICATOR ? unit : text.unit(unit)]),
    ...(choices === undefined
      ? [text.example(example)]
      : [text.choices(choices.map(({ label }) => label).join('、'))]),
    ...(target === undefined ? [] : [text.refersTo(target.title)]),
    disclosure === 'internal' ? text.internalColumn : text.publicColumn,
  ];
}
