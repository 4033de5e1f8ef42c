import { formatCsv } from '../data/csv-write.ts';
import type { Figure } from './figure.ts';

/**
 * A figure's table as CSV: BOM and CRLF as Excel and WPS expect, title and source as last lines
 * would break the table, so they are left to the page.
 */
export function formatFigureCsv(figure: Figure): string {
  return formatCsv([figure.table.head, ...figure.table.rows].map((cells) => cells.map(defuse)));
}

/** A figure's wide drawing as a file of its own. */
export function formatFigureSvg(figure: Figure): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${figure.draw('wide')}\n`;
}

/** Text that a spreadsheet would run as a formula, made plain text. */
function defuse(cell: string): string {
  return /^[=@]/.test(cell) ? `'${cell}` : cell;
}
