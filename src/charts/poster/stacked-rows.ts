import type { Drawing } from '../drawing.ts';
import { block, type Marks, paint } from '../marks.ts';
import { textWidth, truncate } from '../text.ts';
import type { Theme } from '../theme.ts';
import {
  LETTERS,
  POSTER_WIDTH,
  posterDrawing,
  type PosterOptions,
  posterText,
} from './poster-frame.ts';

/** A whole of several parts. */
export interface StackedRow {
  readonly name: string;
  /** In the order of the heads. */
  readonly parts: readonly number[];
  /** What is said of it at the right, e.g. how much is to be had. */
  readonly text: string;
}

/** What a part is called and its colour. */
export interface PartHead {
  readonly text: string;
  readonly fill: string;
}

const ROW = 54;
const BAR = 20;

/** Draws wholes as bars of their parts, each as long as it is large. */
export function drawStackedRows(
  rows: readonly StackedRow[],
  options: PosterOptions & { readonly heads: readonly PartHead[] },
): Drawing {
  const { heads, theme } = options;
  const sumOf = ({ parts }: StackedRow): number => parts.reduce((sum, part) => sum + part, 0);
  const most = Math.max(...rows.map(sumOf)) || 1;
  const legend = legendOf(heads, theme);
  const rowMarks = (row: StackedRow, index: number): Marks => {
    const top = legend.height + index * ROW;
    let left = 0;
    const room = POSTER_WIDTH - textWidth(row.text, LETTERS.name, true) - 12;
    return [
      ...row.parts.map((part, at) => {
        const x = left;
        const width = (Math.max(0, part) / most) * POSTER_WIDTH;
        left += width;
        const rect = { x, y: top + 22, width: Math.max(0, width - 1), height: BAR };
        return width > 1 && block(rect, heads[at]?.fill ?? theme.context);
      }),
      posterText(truncate(row.name, LETTERS.name, room), [0, top], { fill: theme.ink }),
      posterText(row.text, [POSTER_WIDTH, top], { fill: theme.ink, bold: true, anchor: 'end' }),
    ];
  };
  const nodes = () => paint([...legend.marks, ...rows.flatMap(rowMarks)]);
  return posterDrawing(options, legend.height + rows.length * ROW - 10, nodes);
}

/** The heads, as many in a line as there is room for. */
function legendOf(
  heads: readonly PartHead[],
  theme: Theme,
): { readonly marks: Marks; readonly height: number } {
  let [x, y] = [0, 0];
  const marks = heads.flatMap(({ fill, text }): Marks => {
    const width = 18 + textWidth(text, LETTERS.quiet) + 16;
    if (x + width - 16 > POSTER_WIDTH) [x, y] = [0, y + 20];
    const left = x;
    x += width;
    return [
      block({ x: left, y: y + 1, width: 11, height: 11 }, fill),
      posterText(text, [left + 17, y], { fill: theme.muted, size: LETTERS.quiet }),
    ];
  });
  return { marks, height: y + 26 };
}
