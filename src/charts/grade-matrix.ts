import { styleOf, type ChartOptions } from './chart-options.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { gradeColours, type GradeStep } from './grade-colours.ts';
import { quietLabel, textLabel } from './label.ts';
import { block, hit, type Marks } from './marks.ts';
import { wrappedLegend } from './swatch-legend.ts';
import { textWidth } from './text.ts';

/** How many firms went from one grade to another. */
export interface GradeMove {
  readonly from: GradeStep;
  readonly to: GradeStep;
  readonly count: number;
  readonly tip: string;
}

/** Options of {@link drawGradeMatrix}. */
export interface GradeMatrixOptions extends ChartOptions {
  readonly grades: readonly GradeStep[];
  /** E.g. 「2024年」, beside the rows. */
  readonly fromLabel: string;
  /** E.g. 「2025年」, above the columns. */
  readonly toLabel: string;
  /** Words under the matrix: 升档, 持平, 降档. */
  readonly legend: { readonly better: string; readonly same: string; readonly worse: string };
}

/**
 * Draws a matrix of last year's grade (rows) by this year's (columns): what stands above the diagonal
 * fell, what stands under it rose.
 */
export function drawGradeMatrix(moves: readonly GradeMove[], options: GradeMatrixOptions): Drawing {
  const { fromLabel, grades, legend, size, toLabel } = options;
  const style = styleOf(options);
  const { gap, hairline, matrixCell: side, matrixLegend, strong, theme, tick, width } = style;
  const colours = gradeColours(theme);
  const left = Math.max(textWidth(fromLabel, tick), side * 0.5) + gap;
  const top = tick * 2.8 + gap;
  // On a slide cells are wider than high, so that the matrix and what its colours mean fill the picture.
  const room = (width - left - gap * 4 - matrixLegend) / grades.length;
  const across = size === 'screen' ? Math.max(side, room) : side;
  const [right, bottom] = [left + across * grades.length, top + side * grades.length];
  const { better, same, worse } = legend;
  const meanings = [
    [better, colours.B] as const,
    [same, colours.T] as const,
    [worse, colours.C] as const,
  ];
  const swatches = meanings.map(([text, { fill }]) => ({ text, fill, stroke: theme.axis }));
  // Beside the matrix where there is room, one under the other, else under it.
  const beside = right + gap * 3;
  const hasRoom = width - beside > matrixLegend;
  const place = hasRoom
    ? { left: beside, right: beside, top }
    : { right: width, top: bottom + gap * 1.5 };
  const names = grades.flatMap((grade, i): Marks => {
    const above = { bold: true, anchor: 'middle', valign: 'top' } as const;
    const beside = { bold: true, anchor: 'end' } as const;
    return [
      textLabel(grade, [left + (i + 0.5) * across, tick * 1.4], style, above),
      textLabel(grade, [left - gap * 1.5, top + (i + 0.5) * side], style, beside),
    ];
  });
  const cell = (from: GradeStep, to: GradeStep, row: number, column: number): Marks => {
    const move = moves.find((step) => step.from === from && step.to === to);
    const box = { x: left + column * across, y: top + row * side, width: across, height: side };
    const judged = from !== 'T' && to !== 'T' && row !== column;
    if (move === undefined || move.count === 0) {
      const stroke = row === column ? theme.context : theme.grid;
      return [block(box, theme.background, { stroke, width: hairline })];
    }
    const { fill, text } = !judged ? colours.T : row > column ? colours.B : colours.C;
    const look = { size: strong, bold: true, fill: text, anchor: 'middle' } as const;
    return [
      block(box, fill, { stroke: theme.axis, width: hairline }),
      textLabel(String(move.count), [box.x + across / 2, box.y + side / 2], style, look),
      hit(box, move.tip),
    ];
  };
  const marks = (): Marks => [
    quietLabel(fromLabel, [0, top - gap], style, { valign: 'bottom' }),
    quietLabel(toLabel, [(left + right) / 2, 0], style, { anchor: 'middle' }),
    ...names,
    ...grades.flatMap((from, row) => grades.flatMap((to, column) => cell(from, to, row, column))),
    ...wrappedLegend(swatches, style, place).marks,
  ];
  const foot = hasRoom ? 1 : tick * 1.3 + gap * 1.5;
  return chartDrawing(options, { height: bottom + foot + 1, marks });
}
