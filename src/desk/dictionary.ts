import { BY_INDICATOR } from '../data/column.ts';
import type { Column } from '../data/column.ts';
import type { Dataset } from '../data/dataset.ts';
import { datasets } from '../data/datasets.ts';
import { columnTypes, dictionaryTexts as text } from '../ui/dictionary.ts';

const all = datasets as readonly Dataset[];

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/\r?\n/g, ' ')).join(' | ')} |`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function titleOf(name: string): string {
  return all.find((dataset) => dataset.name === name)?.title ?? name;
}

function typeOf(column: Column): string {
  return column.to === undefined ? columnTypes[column.type] : text.reference(titleOf(column.to));
}

/** 是: must be filled. 留列: the column must be there, a blank cell means something. */
function requirement(column: Column): string {
  if ('fault' in column.read('')) return text.required;
  return column.required ? text.columnOnly : '';
}

function choicesOf({ choices = [] }: Column): string {
  return choices
    .map(({ label, aliases }) =>
      aliases.length === 0 ? label : text.choice(label, aliases.join('、')),
    )
    .join('；');
}

/**
 * What staff need to know of a column: header, type, unit, whether it must be filled, disclosure,
 * description, example, choices, other headers; the last two joined, any of them may be empty.
 */
export function describeColumn(column: Column): string[] {
  const { unit = '', header, aliases, disclosure, example } = column;
  const { servesOnly } = column;
  const description =
    servesOnly === undefined
      ? column.description
      : `${column.description}；${text.servesOnly[servesOnly]}`;
  return [
    header,
    typeOf(column),
    unit === BY_INDICATOR ? text.byIndicator : unit,
    requirement(column),
    text.levels[disclosure],
    description,
    example,
    choicesOf(column),
    aliases.join('、'),
  ];
}

/** One sentence on which rows of a dataset the public edition has. */
export function publicity({ columns, rowDisclosure = 'internal' }: Dataset): string {
  const byRow = Object.values(columns).some(({ type }) => type === 'disclosure');
  return byRow ? text.rowsByColumn : text.allRows[rowDisclosure];
}

function describeDataset(dataset: Dataset): string {
  const { title, fileName, description, required, columns, key } = dataset;
  const keyHeaders = key.map((name) => columns[name]?.header ?? name);
  return [
    `## ${text.heading(title, fileName)}`,
    '',
    text.facts(description, required, keyHeaders),
    '',
    publicity(dataset),
    '',
    table(text.head, Object.values(columns).map(describeColumn)),
  ].join('\n');
}

/** `data/README.md`: every table and every column staff may fill, from the schemas. */
export function formatDictionary(): string {
  const overview = all.map(({ fileName, title, description, required }) => [
    fileName,
    title,
    description,
    required ? text.required : '',
  ]);
  return [
    `# ${text.title}`,
    text.lead,
    `## ${text.rulesTitle}`,
    text.rules.map((rule) => `- ${rule}`).join('\n'),
    `## ${text.tablesTitle}`,
    table(text.tablesHead, overview),
    ...all.map(describeDataset),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}
