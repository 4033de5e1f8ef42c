function quoteCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/**
 * Rows of cells as Excel saves "CSV UTF-8": byte order mark, comma, CRLF after every row, quotes only
 * where needed. Cells stand as they are; an empty row is an empty line.
 */
export function formatCsv(rows: Iterable<readonly string[]>): string {
  let text = '\uFEFF';
  for (const cells of rows) text += `${cells.map(quoteCell).join(',')}\r\n`;
  return text;
}
