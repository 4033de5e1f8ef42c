/** Ranges of cells as spreadsheets put them on the clipboard: tabs between cells, a line each row. */

/** A range as text; a cell with a tab, a line break or a quote at its start stands in quotes. */
export function formatRange(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string =>
    /[\t\r\n]|^"/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  return rows.map((cells) => cells.map(cell).join('\t')).join('\r\n');
}

/** The cell that begins at `start`, in quotes, and where it ends; nothing when the quotes do not pair. */
function quotedCell(text: string, start: number): { cell: string; end: number } | undefined {
  let end = start + 1;
  for (;;) {
    const quote = text.indexOf('"', end);
    if (quote < 0) return undefined;
    if (text[quote + 1] !== '"') {
      const after = text[quote + 1];
      if (after !== undefined && !/[\t\r\n]/.test(after)) return undefined;
      return { cell: text.slice(start + 1, quote).replace(/""/g, '"'), end: quote + 1 };
    }
    end = quote + 2;
  }
}

/** Rows of cells from a clipboard's text. A line break at its very end begins no row. */
export function parseRange(text: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  let position = 0;
  const all = text.replace(/(?:\r\n|\r|\n)$/, '');
  for (;;) {
    const quoted = all[position] === '"' ? quotedCell(all, position) : undefined;
    const rest = all.slice(position).search(/[\t\r\n]/);
    const plainEnd = rest < 0 ? all.length : position + rest;
    const end = quoted?.end ?? plainEnd;
    cells.push(quoted?.cell ?? all.slice(position, end));
    const mark = all[end];
    if (mark === undefined) break;
    if (mark !== '\t') {
      rows.push(cells);
      cells = [];
    }
    position = end + (mark === '\r' && all[end + 1] === '\n' ? 2 : 1);
  }
  rows.push(cells);
  return rows;
}
