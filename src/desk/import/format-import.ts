import { formatReport, leftOut, MOST_PLACES, shortened } from '../../check/report.ts';
import { formatDiagnostic } from '../../data/diagnostic.ts';
import { importTexts as text } from '../../ui/import.ts';
import type { Imported } from './import-sheets.ts';
import type { TableMerge } from './merge-table.ts';
import type { CellChange } from './merging.ts';

/** Columns a text takes on a terminal: Han characters and full-width signs take two. */
function widthOf(cell: string): number {
  return Array.from(cell).reduce((sum, letter) => sum + (letter > '\u2000' ? 2 : 1), 0);
}

/** Rows of cells with their columns below each other. */
function alignRows(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => widthOf(cells[column] ?? ''))),
  );
  return rows.map((cells) =>
    cells
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell) + 2))
      .join('')
      .trimEnd(),
  );
}

function kindOf({ kind, published }: CellChange): string {
  if (published) return text.published;
  return { new: text.newRow, filled: text.filled, changed: text.changed }[kind];
}

function formatTable({ dataset, changes, newRows, same, unfilled }: TableMerge): string {
  const changed = changes.filter(({ kind }) => kind !== 'new');
  // What changes is looked at first; new rows follow.
  const sorted = [...changed, ...changes.filter(({ kind }) => kind === 'new')];
  const shown = shortened(sorted, MOST_PLACES * 4);
  const level = Object.values(dataset.columns).find(({ type }) => type === 'disclosure')?.header;
  const levels = changes.filter(({ kind, header }) => kind === 'new' && header === level).length;
  const hidden = level === undefined ? 0 : newRows - levels;
  const rows = shown.map((change) => [
    change.row,
    change.header,
    change.before === '' ? text.blank : change.before,
    change.after,
    kindOf(change),
  ]);
  return [
    text.tableHeading(dataset.title, dataset.file),
    `  ${text.summary(newRows, changed.length, same)}`,
    ...(rows.length === 0 ? [] : alignRows([text.head, ...rows]).map((line) => `  ${line}`)),
    ...leftOut(sorted, MOST_PLACES * 4).map((line) => `  ${line}`),
    ...(unfilled > 0 ? [`  ${text.unfilled(unfilled)}`] : []),
    ...(hidden > 0 ? [`  ${text.noLevel(hidden)}`] : []),
  ].join('\n');
}

/** Columns that departments do not send and every row needs. */
function fillHint(newErrors: Imported['newErrors']): string[] {
  const columns = newErrors.flatMap(({ code, header }) =>
    code === 'required-cell' && header !== undefined ? [header] : [],
  );
  return columns.length === 0 ? [] : [text.fillHint([...new Set(columns)])];
}

/** All that taking in the sheets would do, as text: how they were read, each cell, what is in the way. */
export function formatImport(imported: Imported): string {
  const { understood, tables, problems, remarks, newErrors, newWarnings, files } = imported;
  const blocks = [
    understood.length === 0
      ? ''
      : [text.understood, ...understood.map(({ place, how }) => `  ${place}：${how}`)].join('\n'),
    ...tables.map(formatTable),
    remarks.length === 0
      ? ''
      : [text.remarks, ...remarks.map((d) => `  ${formatDiagnostic(d)}`)].join('\n'),
    problems.length === 0
      ? ''
      : [text.problems(problems.length), ...problems.map((d) => `  ${formatDiagnostic(d)}`)].join(
          '\n',
        ),
    newErrors.length === 0
      ? ''
      : [
          text.errorsAfter(newErrors.length),
          formatReport(newErrors, { most: MOST_PLACES }),
          ...fillHint(newErrors),
        ].join('\n'),
    newWarnings.length === 0
      ? ''
      : [
          text.warningsAfter(newWarnings.length),
          formatReport(newWarnings, { most: MOST_PLACES }),
        ].join('\n'),
    files.size === 0 && problems.length === 0 ? text.nothing : '',
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}
