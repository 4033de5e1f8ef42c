import type { FigureTable } from '../figures/figure.ts';

/** A longer table is on the figure's own page: it would outweigh the page it stands on. */
const MOST_ROWS = 150;

/** Whether a table is left to the figure's own page. */
export function isLongTable({ rows }: FigureTable): boolean {
  return rows.length > MOST_ROWS;
}
