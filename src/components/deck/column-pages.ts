/**
 * A table of short cells in letters for a large room: its columns in as many slides as they need, each with what the
 * rows are about, so that no column is left out.
 */
import { widest } from '../../charts/text.ts';
import { TABLE_ROOM } from './room-table.ts';
import { pickColumns, type SlideTable } from './slide-table.ts';
import { titleHeight } from './slide-height.ts';

/** Cells of more letters are sentences, which a list says better. */
const SHORT = 10;

/**
 * The tables of the slides.
 *
 * @param table without empty columns
 * @param title the longest title one of the slides has
 * @returns undefined where cells are long or rows too many: it is a list then
 */
export function columnPages({ head, rows }: SlideTable, title: string): SlideTable[] | undefined {
  const { across, down, gap, row } = TABLE_ROOM;
  const widths = head.map((text, at) => widest([text, ...rows.map((cells) => cells[at] ?? '')], 1));
  const [first = 0, ...others] = widths;
  if (others.length === 0 || Math.max(...widths) > SHORT) return undefined;
  if ((rows.length + 1) * row + titleHeight(title, 'large') > down) return undefined;
  const pages: number[][] = [];
  let left = 0;
  others.forEach((width, at) => {
    if (width + gap > left) {
      pages.push([]);
      left = across - first;
    }
    pages.at(-1)?.push(at + 1);
    left -= width + gap;
  });
  return pages.map((columns) => pickColumns({ head, rows }, [0, ...columns]));
}
