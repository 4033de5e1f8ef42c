import type { Figure } from './figure.ts';

/**
 * A figure's table as CSV: BOM and CRLF as Excel and WPS expect, title and source as last lines
 * would break the table, so they are left to the page.
 */
export function formatFigureCsv(figure: Figure): string {
  const lines = [figure.table.head, ...figure.table.rows].map((cells) =>
    cells.map(quoteCell).join(','),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** A figure's wide drawing as a file of its own. */
export function formatFigureSvg(figure: Figure): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${figure.draw('wide')}\n`;
}

/** Quotes what CSV needs quoted, and text that a spreadsheet would run as a formula. */
function quoteCell(cell: string): string {
  const safe = /^[=@]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
