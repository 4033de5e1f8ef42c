import { blankOf, makeColumn } from '../column.ts';
import type { Cell, ColumnSpec, Disclosure, VagueColumn } from '../column.ts';
import type { Remark } from '../diagnostic.ts';
import { halfWidth } from '../text.ts';
import { notTooEarly, readDate } from './date.ts';
import { readSpan } from './span.ts';

function withoutYear(month: string): Remark {
  return {
    code: 'date-without-year',
    problem: '只有月份，没有年份',
    expected: `应写到年，如 2026年${month}`,
  };
}

/**
 * Reads a day as `readDate` does, or a time as plans are written: 2026年9月, 2026年9月上旬, 2026年三季度,
 * 2026年上半年, 2026年, 2026年底前. The value is the last day of it, since a plan is late only after its
 * end; the text says it as it was written. 近期 has a text alone, and so has a masked date. `2026.1` stays
 * a fault: it may be 2026.10 with its zero dropped.
 */
function readDueDate(text: string): Cell<string | undefined> {
  const span = readSpan(text);
  if (span === undefined) {
    const [month] =
      /^\d{1,2}月(?:份|初|上旬|中|中旬|下旬|底|末|[底末]?前|内)?$/.exec(halfWidth(text)) ?? [];
    return month === undefined ? readDate(text) : { fault: withoutYear(month) };
  }
  if (span.last === undefined) return { value: undefined, text: span.text };
  return {
    value: span.last,
    text: span.text,
    remark: {
      code: 'date-month-end',
      severity: 'note',
      problem: `只写到${span.precision}，按最后一天 ${span.last} 处理`,
    },
  };
}

/**
 * A planned day or a deadline, kept as `YYYY-MM-DD`; one that is only a month or a quarter is its last
 * day, with its text beside it in the row (`deadline` and `deadlineText`).
 */
export function dueDate<const D extends Disclosure>(
  spec: Omit<ColumnSpec<false, D>, 'required'>,
): VagueColumn<D> {
  const reach = 'planned';
  const parse = (cell: string): Cell<string | undefined> => notTooEarly(readDueDate(cell), reach);
  const column = makeColumn<string | undefined, D>('date', spec, parse, {
    ...blankOf(false),
    reach,
  });
  return { ...column, vague: true };
}
