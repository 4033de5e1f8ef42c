/** Readings as text; words and table marks for those that have no number. */
import type { Missing, Reading } from '../data/reading.ts';
import { formatQualified } from './qualifier.ts';

const WORDS: Readonly<Record<Missing, string>> = {
  withheld: '未公布',
  'not-reported': '未报送',
  'not-applicable': '不适用',
};

/** The marks staff write for the same reasons in CSV files, except that a blank cell shows as …. */
const MARKS: Readonly<Record<Missing, string>> = {
  withheld: '*',
  'not-reported': '…',
  'not-applicable': '—',
};

/** The reason in words: 未公布, 未报送, 不适用. */
export function formatMissing(reason: Missing): string {
  return WORDS[reason];
}

/**
 * How many readings have no number, each by its reason: 两个园区未公布、一个园区未报送. What is withheld
 * is never said to be 暂无数据: the data exist.
 *
 * @param write a number of what is counted: 两个园区
 * @param reasons which reasons count
 * @returns an empty text when no reading has one of them
 */
export function formatMissingCounts(
  readings: readonly Reading[],
  write: (count: number) => string,
  reasons: readonly Missing[] = ['withheld', 'not-reported', 'not-applicable'],
): string {
  return reasons
    .flatMap((reason) => {
      const count = readings.filter((reading) => reading === reason).length;
      return count === 0 ? [] : [write(count) + WORDS[reason]];
    })
    .join('、');
}

/** The reason as a mark for a narrow table cell: * … —. Explain it with `formatMarkLegend`. */
export function missingMark(reason: Missing): string {
  return MARKS[reason];
}

/**
 * A reading as text, with its qualifier when it has one: the one way from a reading to text.
 *
 * @param format writes the number when there is one
 * @param missing `word` (default) or `mark` when there is none
 */
export function formatReading(
  reading: Reading,
  format: (value: number) => string,
  missing: 'word' | 'mark' = 'word',
): string {
  if (typeof reading === 'number') return format(reading);
  if (typeof reading === 'object') return formatQualified(reading, format);
  return missing === 'mark' ? missingMark(reading) : formatMissing(reading);
}

/** The text of a number, exact or not; nothing when there is none. */
export function formatKnown(
  reading: Reading | undefined,
  format: (value: number) => string,
): string | undefined {
  if (reading === undefined || typeof reading === 'string') return undefined;
  return formatReading(reading, format);
}

/**
 * The note under a table that uses marks: 「* 未公布；… 未报送」, only the marks that occur.
 *
 * @returns an empty text when every reading is a number
 */
export function formatMarkLegend(readings: readonly Reading[]): string {
  return (Object.keys(WORDS) as Missing[])
    .filter((reason) => readings.includes(reason))
    .map((reason) => `${MARKS[reason]} ${WORDS[reason]}`)
    .join('；');
}
