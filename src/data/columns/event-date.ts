import { blankOf, makeColumn } from '../column.ts';
import type { Cell, Column, ColumnSpec, Disclosure } from '../column.ts';
import { halfWidth } from '../text.ts';
import { notTooEarly, readDate } from './date.ts';
import type { DateReach } from './date-reach.ts';

const MASKED = /^[xX×*]+$/;
const MONTH = /^(\d{4})(?:年(\d{1,2})月份?|[-/.](\d{1,2}))$/;

const EXPECTED = '应填日期或月份，如 2026-07-15、2026年7月';

/** A month that is told without its day, `YYYY-MM`; `2026.1` stays a fault: it may be 2026.10. */
function readMonth(plain: string): string | undefined {
  const [, year = '', named, numbered] = MONTH.exec(plain) ?? [];
  const month = Number(named ?? numbered);
  if (!(month >= 1 && month <= 12) || plain.endsWith('.1')) return undefined;
  const first = readDate(`${year}-${month}-1`);
  return 'fault' in first ? undefined : first.value.slice(0, 7);
}

/** Reads when something happened; see {@link eventDate}. */
export function readEventDate(text: string): Cell<string> {
  const plain = halfWidth(text).replace(/\s+/g, '');
  if (MASKED.test(plain)) return { value: '' };
  const month = readMonth(plain);
  if (month !== undefined) return { value: month };
  const cell = readDate(text);
  if (!('fault' in cell) || cell.fault.code !== 'date-without-day') return cell;
  return {
    fault: {
      ...cell.fault,
      expected: EXPECTED,
      fix: '请写到日；只知道月份的写到月，不公布的填 **',
    },
  };
}

type EventSpec<D extends Disclosure> = Omit<ColumnSpec<true, D>, 'required'> & {
  readonly reach?: DateReach;
};

const reader =
  (reach: DateReach) =>
  (text: string): Cell<string> => {
    const cell = readEventDate(text);
    // A date that is withheld has no year to be doubted.
    return 'value' in cell && cell.value === '' ? cell : notTooEarly(cell, reach);
  };

/**
 * When something happened, as exact as it is known: a day is kept as `YYYY-MM-DD`, a month as `YYYY-MM`,
 * and a date that is withheld (`**`) as the empty text. All three compare as text: a month comes before
 * its days, and what is withheld before everything. The cell must be filled. Something that has
 * happened unless `reach` says otherwise.
 */
export function eventDate<const D extends Disclosure>(spec: EventSpec<D>): Column<string, D> {
  const { reach = 'recorded' } = spec;
  return makeColumn<string, D>('date', { ...spec, required: true }, reader(reach), { reach });
}

/** When something was done, as exact as `eventDate`; blank when it has not been done, or nobody says. */
export function actualDate<const D extends Disclosure>(
  spec: EventSpec<D>,
): Column<string | undefined, D> {
  const { reach = 'recorded' } = spec;
  return makeColumn<string | undefined, D>('date', spec, reader(reach), {
    ...blankOf(false),
    reach,
  });
}
