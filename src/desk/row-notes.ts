/** What staff have written into 备注 of any table, for the internal edition. */
import { choiceLabel } from '../data/choice-label.ts';
import type { Column } from '../data/column.ts';
import type { Dataset, Placed } from '../data/dataset.ts';
import { datasets } from '../data/datasets.ts';
import type { Park } from '../data/park.ts';
import { rowsIn, type AnyRow } from '../data/park-rows.ts';
import type { Period } from '../data/period.ts';
import { formatPeriodShort } from '../format/period.ts';

/** A note and the row it stands in. */
export interface RowNote {
  /** Title of the table: 园区表. */
  readonly table: string;
  /** The row's key as a reader knows it, names instead of codes. */
  readonly subject: string;
  readonly note: string;
  readonly at: Placed['at'];
}

const all = datasets as readonly Dataset[];

/** The name of a row others refer to by its code; the code where the edition has no such row. */
function nameOf(park: Park, to: string, code: string): string {
  const target = all.find(({ name }) => name === to);
  const [key = 'code'] = target?.names ?? [];
  const row = target && rowsIn(park, target).find((row) => row[key] === code);
  return String(row?.shortName ?? row?.name ?? code);
}

function cellText(park: Park, column: Column, value: unknown): string {
  if (column.type === 'period') {
    return formatPeriodShort(value as Period, 'cumulative', { year: true });
  }
  const text = String(value);
  if (column.to !== undefined) return nameOf(park, column.to, text);
  return column.choices === undefined ? text : choiceLabel(column, text);
}

/** The key of a row in words: 主营业务收入，全区，2026年1—6月. A row with a name is called by it. */
function subjectOf(park: Park, { columns, key, names }: Dataset, row: AnyRow): string {
  if (names !== undefined && row.name !== undefined) return String(row.name);
  return key
    .flatMap((name) => {
      const column = columns[name];
      const value = row[name];
      return column === undefined || value === undefined ? [] : [cellText(park, column, value)];
    })
    .join('，');
}

/** Every note, table by table in the order of the dictionary; none in the public edition. */
export function rowNotes(park: Park): RowNote[] {
  return all
    .filter(({ columns }) => columns.note !== undefined)
    .flatMap((dataset) =>
      rowsIn(park, dataset).flatMap((row) =>
        typeof row.note === 'string' && row.note !== ''
          ? [
              {
                table: dataset.title,
                subject: subjectOf(park, dataset, row),
                note: row.note,
                at: row.at,
              },
            ]
          : [],
      ),
    );
}
