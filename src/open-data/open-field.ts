/** A column of a published table: which type its cells have for another program, and how they are written. */
import { choiceLabel } from '../data/choice-label.ts';
import type { Column } from '../data/column.ts';
import { textKey } from '../data/column.ts';
import type { Period } from '../data/period.ts';
import type { Missing, Qualified } from '../data/reading.ts';
import { qualifierWord } from '../format/qualifier.ts';

/** Types of Frictionless' Table Schema that the tables need. */
export type FieldType =
  'boolean' | 'date' | 'integer' | 'list' | 'number' | 'string' | 'year' | 'yearmonth';

/** A value as JSON has it; null where there is none. */
export type OpenValue = string | number | boolean | readonly string[] | null;

/** A column of a published table. */
export interface OpenField {
  /** Its head. */
  readonly name: string;
  readonly type: FieldType;
  readonly description: string;
  readonly unit?: string;
  /** The words a cell may have. */
  readonly words?: readonly string[];
  /** File name, without ending, of the table a cell's code is of. */
  readonly refersTo?: string;
  /** What the cell of a row holds. */
  value(row: Row): OpenValue;
  /** What stands in the cell where there is no value: why there is none. */
  missing(row: Row): string;
}

/** A row of any table. */
export type Row = Readonly<Record<string, unknown>>;

/** What stands in a cell without a number, by the reason; a blank cell was not reported. */
export const MISSING_MARKS: Readonly<Record<Missing, string>> = {
  'not-reported': '',
  withheld: '**',
  'not-applicable': '—',
};

const isMissing = (value: unknown): value is Missing =>
  typeof value === 'string' && Object.hasOwn(MISSING_MARKS, value);
const isQualified = (value: unknown): value is Qualified =>
  typeof value === 'object' && value !== null && 'qualifier' in value;
const isPeriod = (value: unknown): value is Period =>
  typeof value === 'object' && value !== null && 'month' in value && 'year' in value;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

const TYPES: Readonly<Partial<Record<Column['type'], FieldType>>> = {
  boolean: 'boolean',
  date: 'date',
  list: 'list',
  number: 'number',
  percent: 'number',
  whole: 'integer',
  year: 'year',
  period: 'yearmonth',
};

const isNumeric = (type: FieldType): boolean => type === 'number' || type === 'integer';

function plainValue(column: OpenColumn, value: unknown): OpenValue {
  if (value === undefined || value === null || value === '') return null;
  if (isPeriod(value)) return `${value.year}-${twoDigits(value.month)}`;
  if (isQualified(value)) return value.number;
  if (Array.isArray(value)) {
    return value.length === 0 ? null : value.map((item) => choiceLabel(column, String(item)));
  }
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return isMissing(value) ? null : choiceLabel(column, String(value));
}

/** What of a column its published fields need. */
export type OpenColumn = Pick<Column, 'type' | 'header' | 'description' | 'unit' | 'choices'>;

/**
 * The fields a column gives for its rows: one, and one more for what an office wrote beside its numbers
 * or instead of a day, where any row has that.
 *
 * @param key of the column in the rows
 */
export function fieldsOf(key: string, column: OpenColumn, rows: readonly Row[]): OpenField[] {
  const type = TYPES[column.type] ?? 'string';
  // 5.5 in a column of whole numbers is an office's own doing, not the reader's problem.
  const isWhole = rows.every((row) => Number.isInteger(plainValue(column, row[key]) ?? 0));
  const main: OpenField = {
    name: column.header,
    type: type === 'integer' && !isWhole ? 'number' : type,
    description: column.description,
    ...(column.unit === undefined ? {} : { unit: column.unit }),
    ...(column.choices === undefined || type === 'list'
      ? {}
      : { words: column.choices.map(({ label }) => label) }),
    value: (row) => plainValue(column, row[key]),
    missing: (row) => {
      const value = row[key];
      // A day without digits is one that is not published.
      if (value === '' && column.type === 'date') return MISSING_MARKS.withheld;
      return isMissing(value) ? MISSING_MARKS[value] : '';
    },
  };
  const remark = (row: Row): string | null => {
    const value = row[key];
    if (isNumeric(type)) return isQualified(value) ? qualifierWord(value.qualifier) : null;
    const written = row[textKey(key)];
    return typeof written === 'string' ? written : null;
  };
  if (!rows.some((row) => remark(row) !== null)) return [main];
  return [
    main,
    {
      name: `${column.header}（说明）`,
      type: 'string',
      description: isNumeric(type)
        ? `${column.header}不是准确数时填报单位的说法，如 约、余、以上`
        : `${column.header}没有写到日时的写法；前一列是这段时间的最后一天`,
      value: remark,
      missing: () => '',
    },
  ];
}

/** The cell of a value, as text. */
export function openCell(field: OpenField, row: Row): string {
  const value = field.value(row);
  if (value === null) return field.missing(row);
  if (typeof value === 'boolean') return value ? '是' : '否';
  return typeof value === 'object' ? value.join('、') : String(value);
}
