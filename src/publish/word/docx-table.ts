/** A figure's table in a Word file: a head that repeats, columns as wide as what stands in them. */
import { AlignmentType, Paragraph, type Table, TextRun, VerticalAlignTable } from 'docx';
import type { PrintedFigure } from './blocks.ts';
import { FONTS } from './docx-fonts.ts';
import { fixedTable } from './fixed-table.ts';

/** Half-points: 9 pt. */
const SIZE = 18;
/** Twentieths of a point: 13 pt from line to line, 3 pt beside the text. */
const LINE = 260;
const PADDING = 60;
/** Above and below the text of a cell. */
const ROW_PADDING = 20;
/** Twentieths of a point a Han character of the table is wide. */
const CHARACTER = SIZE * 10;

/** Characters a column has at least; heads of columns wrap. */
const LEAST = 4;

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter < '\u2E80' ? 0.6 : 1), 0);

/**
 * Widths of columns in twentieths of a point, together `total`: each as wide as its longest text, as
 * far as they fit; then the widest are cut, whose text wraps.
 */
export function columnWidths(rows: readonly (readonly string[])[], total: number): number[] {
  const [head = []] = rows;
  const wanted = head.map((_, column) =>
    Math.max(LEAST, ...rows.slice(1).map((cells) => widthOf(cells[column] ?? ''))),
  );
  const at = (most: number): number[] =>
    wanted.map((width) => Math.min(most, width) * CHARACTER + 2 * PADDING);
  const sumOf = (widths: readonly number[]): number =>
    widths.reduce((sum, columnWidth) => sum + columnWidth, 0);
  let most = Math.max(...wanted);
  while (most > LEAST && sumOf(at(most)) > total) most -= 0.5;
  const widths = at(most);
  return widths.map((width) => Math.floor((width * total) / sumOf(widths)));
}

/** The widths a table has on the printed page, together `total`; worked out where it was not printed. */
function widthsOf({ rows, widths }: PrintedFigure, total: number): number[] {
  const sum = widths.reduce((whole, column) => whole + column, 0);
  if (sum === 0 || widths.length !== rows[0]?.length) return columnWidths(rows, total);
  return widths.map((column) => Math.floor((column * total) / sum));
}

/** The table; `width` in twentieths of a point. */
export function tableOf(figure: PrintedFigure, width: number): Table {
  const { numeric, rows } = figure;
  return fixedTable(
    rows.map((cells, row) =>
      cells.map((text, column) => [
        cellText(text, {
          isHead: row === 0,
          isNumber: numeric[column] === true,
          // Neither the first row nor the last stands alone on a page.
          keepNext: row < rows.length - 1 && (row < 2 || row === rows.length - 2),
        }),
      ]),
    ),
    {
      width,
      columns: widthsOf(figure, width),
      table: {
        margins: { left: PADDING, right: PADDING, top: ROW_PADDING, bottom: ROW_PADDING },
      },
      cell: { verticalAlign: VerticalAlignTable.CENTER },
    },
  );
}

interface CellLook {
  readonly isHead: boolean;
  readonly isNumber: boolean;
  readonly keepNext: boolean;
}

function cellText(text: string, { isHead, isNumber, keepNext }: CellLook): Paragraph {
  return new Paragraph({
    style: 'TableText',
    keepNext,
    spacing: { line: LINE, lineRule: 'exact', before: 0, after: 0 },
    alignment: isHead ? AlignmentType.CENTER : isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
    children: [new TextRun({ text, size: SIZE, font: isHead ? FONTS.black : FONTS.song })],
  });
}
