/** Small counts in words, for running text. */

const NUMERALS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

/**
 * A count with its measure word: 两个, 四个; from eleven on with digits: 12个.
 *
 * @param count a whole number ≥ 0
 */
export function formatCount(count: number, measure: string): string {
  return `${NUMERALS[count] ?? count}${measure}`;
}

/** Names in a row: 甲, 甲和乙, 甲、乙和丙. */
export function formatNames(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join('、')}和${names[names.length - 1] ?? ''}`;
}
