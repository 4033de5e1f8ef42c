import type { DiagnosticCode } from './codes.ts';
import { halfWidth } from './text.ts';

/**
 * Cumulative from January to `month` for cumulative indicators, the end of `month` for point-in-time
 * ones. `month` is 1..12; a cumulative period never ends in January, because January and February
 * are published together.
 */
export interface Period {
  readonly year: number;
  readonly month: number;
}

/** Why a text is no period, as Chinese clauses without the final full stop. */
export interface PeriodFault {
  readonly code: DiagnosticCode;
  readonly problem: string;
  readonly fix?: string;
}

/** True when `parsePeriod` refused the text. */
export function isPeriodFault(parsed: Period | PeriodFault): parsed is PeriodFault {
  return 'problem' in parsed;
}

const NAMED_MONTHS = new Map([
  ['一季度', 3],
  ['1季度', 3],
  ['第一季度', 3],
  ['上半年', 6],
  ['前三季度', 9],
  ['前3季度', 9],
  ['全年', 12],
  ['', 12],
]);

/** Single quarters and the second half are not counted from January. */
const PARTIAL = new Map([
  ['二季度', '上半年'],
  ['第二季度', '上半年'],
  ['三季度', '前三季度'],
  ['第三季度', '前三季度'],
  ['四季度', '全年'],
  ['第四季度', '全年'],
  ['下半年', '全年'],
]);

const ENGLISH_MONTH =
  /^(\d{1,2}-)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(-\d{2,4})?$/i;

function fault(code: DiagnosticCode, problem: string, fix?: string): PeriodFault {
  return fix === undefined ? { code, problem } : { code, problem, fix };
}

function month(year: string, value: string): Period | PeriodFault {
  const parsed = { year: Number(year), month: Number(value) };
  if (parsed.month < 1 || parsed.month > 12) {
    return fault('no-such-month', `没有${parsed.month}月`, '月份应在 1 到 12 之间');
  }
  if (parsed.year < 1980 || parsed.year > 2100) {
    return fault('year-out-of-range', `年份 ${year} 不合理`, '年份应写四位，如 2026年1-6月');
  }
  return parsed;
}

function parseAfterYear(year: string, rest: string): Period | PeriodFault {
  const named = NAMED_MONTHS.get(rest);
  if (named !== undefined) return month(year, String(named));
  const partial = PARTIAL.get(rest);
  if (partial !== undefined) {
    return fault(
      'period-not-cumulative',
      `“${rest}”不是从1月起累计的期间`,
      `累计数请写 ${year}年${partial}`,
    );
  }
  const range = /^(\d{1,2})月?-(\d{1,2})月(?:份)?(?:累计)?$/.exec(rest);
  if (range !== null) {
    const [, first = '', last = ''] = range;
    if (Number(first) === 1) return month(year, last);
    if (Number(last) <= Number(first)) {
      return fault(
        'period-not-cumulative',
        '起止月的先后不对',
        `如果是1月起的累计，请写 ${year}年1-${Number(first)}月`,
      );
    }
    return fault(
      'period-not-cumulative',
      '期间不是从1月起累计',
      `请写 ${year}年1-${last}月，数值填1月起的累计数`,
    );
  }
  const unfinished = /^(\d{1,2})月?-(\d{1,2})$/.exec(rest);
  if (unfinished !== null && Number(unfinished[1]) === 1)
    return fault('not-a-period', '最后少了“月”字', `请写 ${year}年1-${Number(unfinished[2])}月`);
  const single = /^(\d{1,2})月(?:份|末|底)?$/.exec(rest);
  if (single !== null) return month(year, single[1] ?? '');
  return fault('not-a-period', '看不懂的期间', '请写成 2026年1-6月、2026年上半年 或 2026年6月');
}

/** The texts Excel makes out of periods, each told apart so the message can say what happened. */
function explainRefusal(text: string): PeriodFault {
  const partsOfDate = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?: 0:00(?::00)?)?$/.exec(text);
  if (partsOfDate !== null) {
    return fault(
      'period-is-a-date',
      '这里是一个日期，不是期间',
      `请写 ${partsOfDate[1]}年${Number(partsOfDate[2])}月 或 ${partsOfDate[1]}年1-${Number(partsOfDate[2])}月`,
    );
  }
  if (
    /^\d{1,2}-\d{1,2}$/.test(text) ||
    /^\d{1,2}月\d{1,2}日$/.test(text) ||
    ENGLISH_MONTH.test(text)
  ) {
    return fault(
      'period-turned-into-date',
      '缺少年份，且 Excel 会把它当成日期',
      '请把单元格设为“文本”，写成带年份的 2026年1-6月',
    );
  }
  if (/^\d{5}$/.test(text)) {
    return fault(
      'period-turned-into-date',
      '这是 Excel 的日期序号，不是期间',
      '请把单元格设为“文本”，写成 2026年1-6月',
    );
  }
  if (/^\d{1,2}(月?-\d{1,2})?月(份)?$/.test(text) || NAMED_MONTHS.has(text) || PARTIAL.has(text)) {
    return fault('period-without-year', '缺少年份', `请写上年份，如 2026年${text}`);
  }
  const shortYear = /^(\d{2})年(.+)$/.exec(text);
  if (shortYear !== null) {
    return fault('not-a-period', '年份只有两位', `请写四位，如 20${shortYear[1]}年${shortYear[2]}`);
  }
  if (/^\d{4}$/.test(text)) {
    return fault('period-ambiguous', '只有年份，看不出是哪一期', `如果是全年，请写 ${text}年`);
  }
  return fault('not-a-period', '看不懂的期间', '请写成 2026年1-6月、2026年上半年 或 2026年6月');
}

/**
 * Reads a period as staff write it: 2026年1-6月, 2026年上半年, 2026年前三季度, 2026年一季度, 2026年,
 * 2026年全年, 2026年6月, 2026.6, 2026-06, 2026/6, 202606. Full-width characters and any dash or 至
 * are fine. Refuses with a reason what may mean two things: `2026.1` (maybe 2026.10 with its zero
 * dropped), `1-6` (no year; Excel turns it into a date), a single later quarter (not cumulative).
 */
export function parsePeriod(text: string): Period | PeriodFault {
  const plain = halfWidth(text)
    .replace(/\s+(?!0:00)/g, '')
    .replace(/[—–―~～〜至到−]+/g, '-')
    .replace(/[()]/g, '');
  const withYear = /^(\d{4})年(?:度)?(.*)$/.exec(plain);
  if (withYear !== null && !/日$/.test(plain))
    return parseAfterYear(withYear[1] ?? '', withYear[2] ?? '');
  const short =
    /^(\d{4})([-./])(\d{1,2})$/.exec(plain) ?? /^(20\d{2}|19\d{2})()(\d{2})$/.exec(plain);
  if (short === null) return explainRefusal(plain);
  const [, year = '', separator, value = ''] = short;
  if (separator === '.' && value === '1') {
    return fault(
      'period-ambiguous',
      '可能是1月，也可能是10月被 Excel 去掉了末尾的 0',
      `请写 ${year}年1-10月 或 ${year}年1月`,
    );
  }
  return month(year, value);
}

/** Sortable key of a period, e.g. `2026-06`. */
export function periodKey(p: Period): string {
  return `${p.year}-${String(p.month).padStart(2, '0')}`;
}
