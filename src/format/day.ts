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

/** 2026-06-30 → 2026年6月30日, or 6月30日 where the year has been said. */
export function formatDay(day: string, style: { readonly year?: boolean } = {}): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${style.year === false ? '' : `${year}年`}${month}月${date}日`;
}

/** The month of a day, for plans that were only given to the month: 2026年6月. */
export function formatMonth(day: string): string {
  const [year, month] = day.split('-').map(Number);
  return `${year}年${month}月`;
}
