import { blankOf, makeColumn } from '../column.ts';
import type { Cell, Column, ColumnSpec, Disclosure } from '../column.ts';
import { halfWidth } from '../text.ts';
import { readDate } from './date.ts';

const MONTH = /^(\d{4})[-/.年](\d{1,2})月?(底|末|前|底前)?$/;
const YEAR_END = /^(\d{4})年?(底|末|年底|年末|底前)$/;

/** The last day of a month, `YYYY-MM-DD`. */
function monthEnd(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/**
 * Reads a day as `readDate` does, or the end of a month or year as plans are written: 2026年9月,
 * 2026年9月底, 2026-09, 2026年底. The note says which day was taken. `2026.1` stays a fault: it may
 * be 2026.10 with its zero dropped.
 */
function readDueDate(text: string): Cell<string> {
  const plain = halfWidth(text).replace(/\s+/g, '');
  const month = MONTH.exec(plain);
  const value =
    month !== null && Number(month[2]) >= 1 && Number(month[2]) <= 12 && !/\.1$/.test(plain)
      ? monthEnd(Number(month[1]), Number(month[2]))
      : YEAR_END.test(plain)
        ? `${plain.slice(0, 4)}-12-31`
        : undefined;
  if (value === undefined) return readDate(text);
  return {
    value,
    remark: {
      code: 'date-month-end',
      severity: 'note',
      problem: `只写到${month === null ? '年' : '月'}，按最后一天 ${value} 处理`,
    },
  };
}

/** A planned day or a deadline, kept as `YYYY-MM-DD`; one that is only a month is its last day. */
export function dueDate<const D extends Disclosure>(
  spec: Omit<ColumnSpec<false, D>, 'required'>,
): Column<string | undefined, D> {
  return makeColumn<string | undefined, D>('date', spec, readDueDate, blankOf(false));
}
