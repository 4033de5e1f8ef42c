/** Days as the reports write them. */

/**
 * A planned day as the office wrote it: its text when it said less than a day (2026年三季度), else the
 * day; undefined without either.
 */
export function formatPlanned(
  day: string | undefined,
  text: string | undefined,
): string | undefined {
  return text ?? (day === undefined ? undefined : formatDay(day));
}

/** The same as a limit: 2026年9月30日前, 2026年9月底前, 2026年三季度末前, 2026年上半年内, 近期. */
export function formatDeadline(
  day: string | undefined,
  text: string | undefined,
): string | undefined {
  if (text === undefined) return day === undefined ? undefined : `${formatDay(day)}前`;
  if (day === undefined || /[前内]$/.test(text)) return text;
  if (/月$/.test(text)) return `${text}底前`;
  if (/半年$/.test(text)) return `${text}内`;
  return /季度$/.test(text) ? `${text}末前` : /\d年$/.test(text) ? `${text}底前` : `${text}前`;
}

/** A plan without its year where that is the year of the report: 9月底前, 三季度, 年底前. */
export function withoutYear(text: string, year: number): string {
  if (!text.startsWith(`${year}年`)) return text;
  const rest = text.slice(`${year}年`.length);
  // 2026年底前 and 2026年内 have the year in their word; 2026年 alone is within it.
  if (rest === '') return '年内';
  return /^[初中底末内前]/.test(rest) ? `年${rest}` : rest;
}

/** What stands for a date that is withheld. */
const WITHHELD = '日期未公布';

/**
 * 2026-06-30 → 2026年6月30日, or 6月30日 where the year has been said; a date known to the month is that
 * month (2026-05 → 2026年5月), one that is withheld (empty) is 日期未公布.
 */
export function formatDay(day: string, style: { readonly year?: boolean } = {}): string {
  if (day === '') return WITHHELD;
  const [year, month, date] = day.split('-').map(Number);
  const end = date === undefined ? '' : `${date}日`;
  return `${style.year === false ? '' : `${year}年`}${month}月${end}`;
}

/** A date as tables write it: 2026-06-30, 2026-05, or 未公布 where it is withheld. */
export function formatDateCell(date: string): string {
  return date === '' ? '未公布' : date;
}

/** The month of a day, for plans that were only given to the month: 2026年6月. */
export function formatMonth(day: string): string {
  if (day === '') return WITHHELD;
  const [year, month] = day.split('-').map(Number);
  return `${year}年${month}月`;
}
