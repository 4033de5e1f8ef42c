/** Days as the reports write them. */

/** 2026-06-30 → 2026年6月30日. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** The month of a day, for plans that were only given to the month: 2026年6月. */
export function formatMonth(day: string): string {
  const [year, month] = day.split('-').map(Number);
  return `${year}年${month}月`;
}
