/** A short table of a report as an article shows it: one that a phone has room for. */
import { escapeMarkup } from '../../src/format/escape-markup.ts';
import { textWidth } from '../../src/charts/text.ts';
import type { PrintedFigure } from '../../src/publish/word/blocks.ts';

/** Rows with the head. */
const MOST_ROWS = 11;
/** Letters of a line on a phone, and of the room around those of a cell. */
const [LINE, PADDING] = [25, 1];

const STYLES = {
  title: 'margin:0 0 6px;font-size:14px;text-align:center;color:#566173',
  table: 'width:100%;border-collapse:collapse;font-size:13px;line-height:1.5;margin:0 0 16px',
  head: 'padding:4px 6px;border:1px solid #c3cddb;background-color:#e8eef6;font-weight:bold;text-align:center',
  name: 'padding:4px 6px;border:1px solid #c3cddb',
  number: 'padding:4px 6px;border:1px solid #c3cddb;text-align:right',
} as const;

/** Whether a table is short, and its longest cells stand beside each other on a phone. */
export function fitsPhone({ rows }: Pick<PrintedFigure, 'rows'>): boolean {
  const [head = []] = rows;
  const width = head.reduce(
    (sum, _, column) =>
      sum + PADDING + Math.max(...rows.map((row) => textWidth(row[column] ?? '', 1))),
    0,
  );
  return rows.length > 1 && rows.length <= MOST_ROWS && width <= LINE;
}

/** The table with its title; without the number it has in the report, of whose tables others are left out. */
export function articleTable({ numeric, rows, tableTitle }: PrintedFigure): string {
  const cell = (text: string, style: string): string =>
    `<td style="${style}">${escapeMarkup(text)}</td>`;
  const lines = rows.map((row, at) => {
    const cells = row.map((text, column) => {
      const style = at === 0 ? STYLES.head : numeric[column] ? STYLES.number : STYLES.name;
      return cell(text, style);
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const title = escapeMarkup(tableTitle.replace(/^表\d+\s*/, ''));
  return `<p style="${STYLES.title}">${title}</p><table style="${STYLES.table}"><tbody>${lines.join('')}</tbody></table>`;
}
