import { styleOf, type ChartOptions, type ChartStyle } from './chart-options.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { gradeColours, type GradeStep } from './grade-colours.ts';
import { quietLabel, textLabel } from './label.ts';
import { block, hit, type Marks, paint } from './marks.ts';
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

/** Where the matrix stands, px. */
interface Place {
  readonly left: number;
  readonly top: number;
  readonly step: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Draws a matrix of last year's grade (rows) by this year's (columns): what stands above the diagonal
 * fell, what stands under it rose.
 */
export function drawGradeMatrix(moves: readonly GradeMove[], options: GradeMatrixOptions): Drawing {
  const { fromLabel, grades } = options;
  const style = styleOf(options);
  const { gap, matrixCell: step, matrixLegend, tick, width } = style.metrics;
  const left = Math.max(textWidth(fromLabel, tick), step * 0.5) + gap;
  const top = tick * 2.8 + gap;
  const side = step * grades.length;
  const place: Place = { left, top, step, right: left + side, bottom: top + side };
  const beside = width - place.right - gap * 3 > matrixLegend;
  return chartDrawing(options, {
    height: place.bottom + (beside ? 1 : tick * 1.3 + gap * 1.5) + 1,
    nodes: () =>
      paint([
        ...headMarks(place, options, style),
        ...cellMarks(moves, place, options, style),
        ...legendMarks(place, beside, options, style),
      ]),
  });
}

function headMarks(
  { left, right, step, top }: Place,
  { fromLabel, grades, toLabel }: GradeMatrixOptions,
  style: ChartStyle,
): Marks {
  const { gap, tick } = style.metrics;
  return [
    quietLabel(fromLabel, [0, top - gap], style, { valign: 'bottom' }),
    quietLabel(toLabel, [(left + right) / 2, 0], style, { anchor: 'middle' }),
    ...grades.flatMap((grade, i): Marks => {
      const middle = (i + 0.5) * step;
      const above = { bold: true, anchor: 'middle', valign: 'top' } as const;
      return [
        textLabel(grade, [left + middle, tick * 1.4], style, above),
        textLabel(grade, [left - gap * 1.5, top + middle], style, { bold: true, anchor: 'end' }),
      ];
    }),
  ];
}

function cellMarks(
  moves: readonly GradeMove[],
  { left, step, top }: Place,
  { grades }: GradeMatrixOptions,
  style: ChartStyle,
): Marks {
  const { metrics, theme } = style;
  const colours = gradeColours(theme);
  return grades.flatMap((from, row) =>
    grades.flatMap((to, column): Marks => {
      const move = moves.find((step) => step.from === from && step.to === to);
      const count = move?.count ?? 0;
      const box = { x: left + column * step, y: top + row * step, width: step, height: step };
      const judged = from !== 'T' && to !== 'T' && row !== column;
      const { fill, text } = !judged ? colours.T : row > column ? colours.B : colours.C;
      const stroke = count > 0 ? theme.axis : row === column ? theme.context : theme.grid;
      const edge = { stroke, width: metrics.hairline };
      const look = { size: metrics.strong, bold: true, fill: text, anchor: 'middle' } as const;
      const at = [box.x + step / 2, box.y + step / 2] as const;
      return [
        block(box, count === 0 ? theme.background : fill, edge),
        count !== 0 && textLabel(String(count), at, style, look),
        count !== 0 && hit(box, move?.tip ?? ''),
      ];
    }),
  );
}

/** What the colours mean, beside the matrix where there is room, else under it. */
function legendMarks(
  { bottom, right, top }: Place,
  beside: boolean,
  { legend }: GradeMatrixOptions,
  style: ChartStyle,
): Marks {
  const { gap, tick } = style.metrics;
  const colours = gradeColours(style.theme);
  let [x, y] = beside ? [right + gap * 3, top] : [0, bottom + gap * 1.5];
  const swatch = tick * 1.1;
  const entries = [
    [legend.better, colours.B.fill],
    [legend.same, colours.T.fill],
    [legend.worse, colours.C.fill],
  ] as const;
  return entries.flatMap(([text, fill]) => {
    const edge = { stroke: style.theme.axis, width: style.metrics.hairline };
    const shape = block({ x, y, width: swatch, height: tick }, fill, edge);
    const label = quietLabel(text, [x + swatch + gap, y - tick * 0.05], style);
    if (beside) y += tick * 2;
    else x += swatch + gap * 3 + textWidth(text, tick);
    return [shape, label];
  });
}
