import { textWidth } from '../charts/text.ts';
import { isSearched, type ListColumn, type ListRow } from './list-table.ts';

/** Letters across that a row takes on upright A4 before its long texts stand one under another in every cell. */
const UPRIGHT = 60;
/** A longer text is broken: on paper no cell needs more letters across. */
const MOST_OF_A_CELL = 12;
/** A head stands in two lines. */
const LINES_OF_A_HEAD = 2;
/** Letters across that a bar beside its number takes. */
const BAR = 4;

/**
 * Whether a list is read on paper laid across: a long one whose rows need more room than an upright page has.
 *
 * @param columns of the list, without those that hold nothing
 */
export function isBroad(columns: readonly ListColumn[], rows: readonly ListRow[]): boolean {
  const across = columns.reduce((sum, { head }, at) => {
    const cells = rows.map(({ cells }) => cells[at]);
    const longest = Math.max(0, ...cells.map((cell) => textWidth(cell?.text ?? '', 1)));
    const bar = cells.some((cell) => cell?.bar !== undefined) ? BAR : 0;
    const least = textWidth(head, 1) / LINES_OF_A_HEAD;
    return sum + Math.max(least, Math.min(longest, MOST_OF_A_CELL)) + bar;
  }, 0);
  return isSearched(rows) && across > UPRIGHT;
}
