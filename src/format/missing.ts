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
