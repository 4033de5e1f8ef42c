import { styleOf, type ChartOptions, type ChartStyle } from './chart-options.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { gradeColours, type GradeStep } from './grade-colours.ts';
import { labelElement, quietLabel, type Label } from './label.ts';
import { block } from './marks.ts';
import type { Marks } from './row-frame.ts';
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
  /** Its right and bottom end. */
  readonly end: readonly [x: number, y: number];
}

/**
 * Draws a matrix of last year's grade (rows) by this year's (columns): what stands above the diagonal
 * fell, what stands under it rose.
 */
export function drawGradeMatrix(moves: readonly GradeMove[], options: GradeMatrixOptions): Drawing {
  const { fromLabel, grades } = options;
  const style = styleOf(options);
  const { gap, matrixCell: step, tick } = style.metrics;
  const left = Math.max(textWidth(fromLabel, tick), step * 0.5) + gap;
  const top = tick * 2.8 + gap;
  const side = step * grades.length;
  const place: Place = { left, top, step, end: [left + side, top + side] };
  const { beside, labels, shapes } = legendOf(place, options, style);
  const height = place.end[1] + (beside ? 1 : tick * 1.3 + gap * 1.5) + 1;
  const nodes = (): SvgElement[] => {
    const cells = cellsOf(moves, place, options, style);
    return [
      ...cells.map(({ shape }) => shape),
      ...(shapes ?? []),
      ...[
        ...headsOf(place, options, style),
        ...cells.flatMap(({ label }) => label),
        ...(labels ?? []),
      ].map(labelElement),
      ...cells.flatMap(({ hit }) => hit),
    ];
  };
  return chartDrawing(options, { height, nodes });
}

function headsOf(
  { end, left, step, top }: Place,
  { fromLabel, grades, toLabel }: GradeMatrixOptions,
  style: ChartStyle,
): Label[] {
  const { gap, label, tick } = style.metrics;
  return [
    { ...quietLabel(fromLabel, [0, top - gap], style), valign: 'bottom' },
    { ...quietLabel(toLabel, [(left + end[0]) / 2, 0], style), anchor: 'middle' },
    ...grades.flatMap((grade, i): Label[] => {
      const middle = (i + 0.5) * step;
      const name = { lines: [grade], size: label, fill: style.theme.ink, bold: true };
      return [
        { ...name, x: left + middle, y: tick * 1.4, anchor: 'middle', valign: 'top' },
        { ...name, x: left - gap * 1.5, y: top + middle, anchor: 'end' },
      ];
    }),
  ];
}

function cellsOf(
  moves: readonly GradeMove[],
  { left, step, top }: Place,
  { grades }: GradeMatrixOptions,
  { metrics, theme }: ChartStyle,
) {
  const colours = gradeColours(theme);
  return grades.flatMap((from, row) =>
    grades.map((to, column) => {
      const move = moves.find((step) => step.from === from && step.to === to);
      const count = move?.count ?? 0;
      const box = { x: left + column * step, y: top + row * step, width: step, height: step };
      const judged = from !== 'T' && to !== 'T' && row !== column;
      const colour = !judged ? colours.T : row > column ? colours.B : colours.C;
      const fill = count === 0 ? theme.background : colour.fill;
      const stroke = row === column ? theme.context : theme.grid;
      const shape = block(box, fill, { stroke, width: metrics.hairline });
      if (count === 0 || move === undefined) return { shape, label: [], hit: [] };
      const at = { x: box.x + step / 2, y: box.y + step / 2, size: metrics.strong, bold: true };
      const text: Label = { ...at, lines: [String(count)], fill: colour.text, anchor: 'middle' };
      return { shape, label: [text], hit: [el('rect', { ...box, ...hitArea(move.tip) })] };
    }),
  );
}

/** What the colours mean, beside the matrix where there is room, else under it. */
function legendOf(
  { end, top }: Place,
  { legend }: GradeMatrixOptions,
  style: ChartStyle,
): Marks & { readonly beside: boolean } {
  const { gap, matrixLegend, tick, width } = style.metrics;
  const colours = gradeColours(style.theme);
  const side = end[0] + gap * 3;
  const beside = width - side > matrixLegend;
  let [x, y] = beside ? [side, top] : [0, end[1] + gap * 1.5];
  const swatch = tick * 1.1;
  const entries = (
    [
      [legend.better, colours.B.fill],
      [legend.same, colours.T.fill],
      [legend.worse, colours.C.fill],
    ] as const
  ).map(([text, fill]) => {
    const shape = block({ x, y, width: swatch, height: tick }, fill);
    const label = quietLabel(text, [x + swatch + gap, y - tick * 0.05], style);
    if (beside) y += tick * 2;
    else x += swatch + gap * 3 + textWidth(text, tick);
    return { shape, label };
  });
  const shapes = entries.map(({ shape }) => shape);
  return { beside, shapes, labels: entries.map(({ label }) => label) };
}
