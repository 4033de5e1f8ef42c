import { halfWidth } from '../text.ts';

/** A time that is less than a day exact, as plans are written. */
export interface Span {
  /** Its last day, `YYYY-MM-DD`; none of 近期 and of a masked date. */
  readonly last?: string;
  /** As the office writes it: 2026年9月, 2026年三季度, 近期. */
  readonly text: string;
  /** What it is written to: 月, 旬, 季度, 半年 or 年. */
  readonly precision: string;
}

const MONTH =
  /^(\d{4})[-/.年](\d{1,2})月?(初|上旬|中|中旬|下旬|份|份?[底末]|份?前|份?[底末]前|份?内)?$/;
const QUARTER = /^(\d{4})年?(?:第?([一二三四1-4])季度|Q([1-4]))(末|底|前|末前|底前|内)?$/i;
const HALF = /^(\d{4})年?(上|下)半年(前|内|底前)?$/;
const YEAR = /^(\d{4})(?:年?(中|底|末|年中|年底|年末|底前|末前|年底前|年内|内|初)|年)$/;
const MASKED = /^[xX×*]+$/;
const SOON = /^(近期|近日)$/;

const NUMERALS = '一二三四';

/** The last day of a month, `YYYY-MM-DD`. */
function monthEnd(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function monthSpan([, year = '', month = '', tail = '']: readonly string[]): Span | undefined {
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const ending = tail.replace('份', '');
  const text = `${year}年${Number(month)}月${ending}`;
  const end = monthEnd(Number(year), Number(month));
  const day =
    ending === '初' || ending === '上旬' ? '10' : ending.startsWith('中') ? '20' : undefined;
  const last = day === undefined ? end : end.slice(0, -2) + day;
  return { last, text, precision: /旬|初|中/.test(ending) ? '旬' : '月' };
}

function yearSpan([, year = '', tail = '']: readonly string[]): Span {
  const ending = tail.replace(/^年/, '');
  const month = ending === '初' ? 3 : ending === '中' ? 6 : 12;
  return { last: monthEnd(Number(year), month), text: `${year}年${ending}`, precision: '年' };
}

/**
 * Reads a time that is written to the month, the third of a month, the quarter, the half year or the
 * year, 近期, or a mask (`**`).
 *
 * @returns undefined for a day and for what is no such time; also for `2026.1`, which may be 2026.10
 */
export function readSpan(cell: string): Span | undefined {
  const plain = halfWidth(cell).replace(/\s+/g, '');
  if (MASKED.test(plain)) return { text: '未公布', precision: '' };
  if (SOON.test(plain)) return { text: plain, precision: '' };
  const month = MONTH.exec(plain);
  if (month !== null) return /\.1$/.test(plain) ? undefined : monthSpan(month);
  const quarter = QUARTER.exec(plain);
  if (quarter !== null) {
    const [, year = '', word = '', digit = '', tail = ''] = quarter;
    const written = word === '' ? digit : word;
    const number = /\d/.test(written) ? Number(written) : NUMERALS.indexOf(written) + 1;
    const text = `${year}年${NUMERALS[number - 1] ?? ''}季度${tail}`;
    return { last: monthEnd(Number(year), number * 3), text, precision: '季度' };
  }
  const half = HALF.exec(plain);
  if (half !== null) {
    const [, year = '', side = '', tail = ''] = half;
    const last = monthEnd(Number(year), side === '上' ? 6 : 12);
    return { last, text: `${year}年${side}半年${tail}`, precision: '半年' };
  }
  const found = YEAR.exec(plain);
  return found === null ? undefined : yearSpan(found);
}
