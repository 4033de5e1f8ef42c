import { blankOf, makeColumn } from '../column.ts';
import type { Cell, Column, ColumnSpec, Disclosure, Optional } from '../column.ts';
import type { Remark } from '../diagnostic.ts';
import { probableYear } from '../probable-year.ts';
import { halfWidth } from '../text.ts';
import { FIRST_YEARS } from './date-reach.ts';
import type { DateReach } from './date-reach.ts';

const EXPECTED = '应填日期，如 2026-07-15';

/** Day 0 of Excel's calendar as a UTC time: serial 45444 is 2024-06-01. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** 1954 to 2119: five digits outside are more likely a number in the wrong column. */
const SERIAL = { first: 20_000, last: 80_000 };

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function fault(code: Remark['code'], problem: string, fix?: string): { readonly fault: Remark } {
  return { fault: { code, problem, expected: EXPECTED, ...(fix === undefined ? {} : { fix }) } };
}

/** No column holds others; each kind of column has narrower bounds (src/check/date-ranges.ts). */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Where a mistyped year is looked for. */
const FIRST_PLAUSIBLE = 1978;
const LAST_PLAUSIBLE = 2050;

/** Years staff type alone: below, a serial number is no year of theirs. */
const FIRST_TYPED_YEAR = 1949;

/** The year that a cell formatted as a date shows as a day of 1905: 1905-07-17 is day 2025. */
function yearTyped(year: number, month: number, day: number): number | undefined {
  if (year !== 1905) return undefined;
  const serial = (Date.UTC(year, month - 1, day) - EXCEL_EPOCH) / DAY;
  return serial >= FIRST_TYPED_YEAR && serial <= LAST_YEAR ? serial : undefined;
}

function wrongYear(year: number, problem: string): { readonly fault: Remark } {
  const meant = probableYear(year, { first: FIRST_PLAUSIBLE, last: LAST_PLAUSIBLE });
  const fix = meant === undefined ? '请核对年份' : `请核对年份，可能应为 ${meant}`;
  return fault('year-out-of-range', problem, fix);
}

/** A day or month that was read, unless it is earlier than any its column can hold. */
export function notTooEarly<T extends string | undefined>(
  cell: Cell<T>,
  reach: DateReach,
): Cell<T> {
  if ('fault' in cell || cell.value === undefined || cell.value === '') return cell;
  const year = Number(cell.value.slice(0, 4));
  const first = FIRST_YEARS[reach];
  return year >= first ? cell : wrongYear(year, `年份 ${year} 早于 ${first}，不合理`);
}

function calendarDate(year: number, month: number, day: number): Cell<string> {
  if (month < 1 || month > 12) return fault('no-such-date', `没有${month}月`);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > last) return fault('no-such-date', `${year}年${month}月没有${day}日`);
  const typed = yearTyped(year, month, day);
  if (typed !== undefined) {
    const problem = `这是1905年的一天，多半是在日期格式的格里填了年份 ${typed}`;
    return fault('year-as-date', problem, '请把这一格设为“文本”格式，写全年、月、日');
  }
  if (year < FIRST_YEAR || year > LAST_YEAR) return wrongYear(year, `年份 ${year} 不合理`);
  return { value: `${year}-${pad(month)}-${pad(day)}` };
}

function fromSerial(serial: number): Cell<string> {
  const date = new Date(EXCEL_EPOCH + serial * DAY).toISOString().slice(0, 10);
  return {
    value: date,
    remark: { code: 'date-serial', severity: 'note', problem: `按 Excel 日期序号读作 ${date}` },
  };
}

/**
 * Reads a day: 2024-06-01, 2024/6/1, 2024.6.1, 2024年6月1日, 20240601, each perhaps with a midnight
 * time, or Excel's serial number (base 1899-12-30). Gives `YYYY-MM-DD`. A day that does not exist, a
 * date without its year or its day, and day/month order are faults.
 */
export function readDate(text: string): Cell<string> {
  const plain = halfWidth(text)
    .replace(/[ T]?0{1,2}:00(:00(\.0+)?)?$/, '')
    .replace(/\s+/g, '');
  const parts =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(plain) ??
    /^(\d{4})(年)(\d{1,2})月(\d{1,2})日$/.exec(plain) ??
    /^(\d{4})()(\d{2})(\d{2})$/.exec(plain);
  if (parts !== null) return calendarDate(Number(parts[1]), Number(parts[3]), Number(parts[4]));
  if (/^\d{5}$/.test(plain) && Number(plain) >= SERIAL.first && Number(plain) <= SERIAL.last) {
    return fromSerial(Number(plain));
  }
  const bare = /^(\d{1,2})月(\d{1,2})日?$/.exec(plain);
  if (bare !== null) return fault('date-without-year', '缺少年份', '请写上年份');
  if (/^\d{4}([-/.年]\d{1,2}月?)?$/.test(plain) || /^\d{4}年$/.test(plain)) {
    return fault('date-without-day', '缺少具体日子', '请写到日');
  }
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(plain)) {
    return fault('date-order', '分不清年、月、日的先后', '请按 年-月-日 写');
  }
  return fault('not-a-date', '不是日期');
}

/** What staff write where there is no date. */
const NONE = /^([-—–－/／]+|无|暂无|待定|未定|不适用)$/;

/** A calendar day, kept as `YYYY-MM-DD`; something that has happened unless `reach` says otherwise. */
export function date<R extends boolean = false, const D extends Disclosure = Disclosure>(
  spec: ColumnSpec<R, D> & { readonly reach?: DateReach },
): Column<Optional<string, R>, D> {
  const none = spec.required === true ? '还没有日期就不要填这一行' : '没有的请留空';
  const { reach = 'recorded' } = spec;
  const parse = (cell: string): Cell<string> =>
    NONE.test(cell) ? fault('not-a-date', '不是日期', none) : notTooEarly(readDate(cell), reach);
  return makeColumn<string | undefined, D>('date', spec, parse, {
    ...blankOf(spec.required),
    reach,
  }) as Column<Optional<string, R>, D>;
}
