/**
 * What goes wrong in one cell, and what must be said of that cell: each kind is tried on several columns.
 */
import { BY_INDICATOR } from '../../../src/data/column.ts';
import type { Column, ColumnType } from '../../../src/data/column.ts';
import type { DiagnosticCode } from '../../../src/data/codes.ts';

/** One kind of slip in a cell. */
export interface CellFault {
  readonly name: string;
  /** Where it can happen. */
  readonly fits: (column: Column, cell: string) => boolean;
  readonly write: (cell: string) => string;
  /** One of these is said of the row, as an error or a warning. */
  readonly codes: readonly DiagnosticCode[];
}

const isOf =
  (...types: ColumnType[]) =>
  ({ type }: Column): boolean =>
    types.includes(type);

const isNumber = isOf('number', 'whole', 'percent');
const isDay = (column: Column, cell: string): boolean =>
  column.type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(cell);
const isFigure = (column: Column, cell: string): boolean =>
  isNumber(column) && /^\d+(\.\d+)?$/.test(cell);

const isFigureOfSeries = ({ header, unit }: Column, cell: string): boolean =>
  header === '数值' && unit === BY_INDICATOR && Number(cell) > 1;

/** Slips in single cells, each with the codes that tell of it. */
export const CELL_FAULTS: readonly CellFault[] = [
  {
    name: 'a number with the letter O for its zero',
    fits: isFigure,
    write: (cell) => `${cell}O`,
    codes: ['not-a-number', 'not-whole', 'wrong-unit'],
  },
  {
    name: 'two decimal points',
    fits: isFigure,
    write: (cell) => `${cell}.5.2`,
    codes: ['not-a-number', 'not-whole'],
  },
  {
    name: 'words for a number',
    fits: isNumber,
    write: () => '约三成左右',
    codes: ['not-a-number', 'not-whole'],
  },
  {
    name: 'a formula that failed',
    fits: (column) => column.type !== 'text',
    write: () => '#REF!',
    codes: ['excel-error'],
  },
  {
    name: 'a formula that failed inside a text',
    fits: isOf('text'),
    write: (cell) => `${cell}#REF!`,
    codes: ['excel-error', 'not-a-web-address'],
  },
  {
    name: 'a formula written out',
    fits: isOf('text', 'reference', 'number'),
    write: () => '=VLOOKUP(A2,Sheet2!A:C,3,0)',
    codes: ['formula-as-text', 'orphan-reference', 'not-a-number', 'not-a-web-address'],
  },
  {
    name: 'a column too narrow',
    fits: (column) => column.type !== 'list',
    write: () => '########',
    codes: ['excel-narrow-column'],
  },
  {
    name: 'a control character',
    fits: () => true,
    write: (cell) => `${cell.slice(0, 1)}\u0008${cell.slice(1)}`,
    codes: ['control-character'],
  },
  {
    name: 'a letter lost when saving',
    fits: isOf('text', 'reference', 'choice'),
    write: (cell) => `${cell.slice(0, 1)}\uFFFD${cell.slice(2)}`,
    codes: ['character-lost', 'orphan-reference', 'not-a-choice', 'not-a-web-address'],
  },
  {
    name: 'a day that is not',
    fits: isDay,
    write: (cell) => `${cell.slice(0, 4)}-02-30`,
    codes: ['no-such-date'],
  },
  {
    name: 'a year in a cell of dates',
    fits: isDay,
    write: () => '1905/7/17',
    codes: ['year-as-date'],
  },
  {
    name: 'day and month before the year',
    fits: isDay,
    write: (cell) => cell.split('-').reverse().join('/'),
    codes: ['date-order'],
  },
  {
    name: 'a day without its year',
    fits: isDay,
    write: () => '4月30日',
    codes: ['date-without-year'],
  },
  {
    name: 'a year of the last century but one',
    fits: isDay,
    write: (cell) => `18${cell.slice(2)}`,
    codes: ['year-out-of-range'],
  },
  {
    name: 'the wrong century',
    fits: (column, cell) => isDay(column, cell) && column.reach !== 'founding',
    write: (cell) => `19${cell.slice(2)}`,
    codes: ['year-out-of-range'],
  },
  {
    name: 'a year a century ahead',
    fits: isDay,
    write: (cell) => `21${cell.slice(2)}`,
    codes: ['year-out-of-range', 'date-far-off', 'period-in-future'],
  },
  {
    name: 'a month 13',
    fits: isOf('period'),
    write: (cell) => `${cell.slice(0, 4)}年13月`,
    codes: ['no-such-month', 'not-a-period'],
  },
  {
    name: 'a period without its year',
    fits: isOf('period'),
    write: () => '1-6月',
    codes: ['period-without-year'],
  },
  {
    name: 'an answer that is none',
    fits: isOf('choice', 'boolean', 'disclosure'),
    write: (cell) => `${cell}某`,
    codes: ['not-a-choice'],
  },
  {
    name: 'a name no other table has',
    fits: isOf('reference'),
    write: (cell) => `${cell}某`,
    codes: ['orphan-reference'],
  },
  {
    name: 'a code with a space and a capital',
    fits: isOf('code'),
    write: (cell) => `${cell} X`,
    codes: ['not-a-code'],
  },
  {
    name: 'a credit code one figure short',
    fits: isOf('credit-code'),
    write: (cell) => cell.slice(0, -1),
    codes: ['not-a-credit-code'],
  },
  {
    name: 'a figure in 万元 where 亿元 are wanted',
    fits: isFigureOfSeries,
    write: (cell) => String(Number(cell) * 10_000),
    codes: ['unit-slip'],
  },
  {
    name: 'a figure below zero',
    fits: isFigureOfSeries,
    write: (cell) => `-${cell}`,
    codes: ['negative-figure', 'out-of-range'],
  },
  {
    name: 'a large growth as a fraction',
    fits: ({ header }, cell) => header === '同比(%)' && Number(cell) >= 12,
    write: (cell) => String(Number(cell) / 100),
    codes: ['percent-as-fraction', 'growth-differs'],
  },
  {
    name: 'a required cell left blank',
    fits: (column) => column.required && 'fault' in column.read(''),
    write: () => '',
    codes: ['required-cell', 'merged-cells'],
  },
];
