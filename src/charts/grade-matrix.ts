import type { ChartOptions } from './chart-options.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { gradeColours, type GradeStep } from './grade-colours.ts';
import { labelElement, type Label } from './label.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { textWidth } from './text.ts';
import { chartMetrics, chartWidth, lightTheme, type ChartSize } from './theme.ts';

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

const cell: Readonly<Record<ChartSize, number>> = { narrow: 46, wide: 58, screen: 120, room: 150 };

/**
 * Draws a matrix of last year's grade (rows) by this year's (columns): what stands above the diagonal
 * fell, what stands under it rose.
 */
export function drawGradeMatrix(moves: readonly GradeMove[], options: GradeMatrixOptions): Drawing {
  const { grades, legend, size } = options;
  const theme = options.theme ?? lightTheme;
  const colours = gradeColours(theme);
  const metrics = chartMetrics[size];
  const width = chartWidth[size];
  const step = cell[size];
  const head = metrics.tick * 1.4;
  const left = Math.max(textWidth(options.fromLabel, metrics.tick), step * 0.5) + metrics.gap;
  const top = head * 2 + metrics.gap;
  const shapes: SvgElement[] = [];
  const labels: Label[] = [];
  const hits: SvgElement[] = [];
  const quiet = { size: metrics.tick, fill: theme.muted } as const;
  labels.push({
    ...quiet,
    lines: [options.fromLabel],
    x: 0,
    y: top - metrics.gap,
    valign: 'bottom',
  });
  labels.push({
    ...quiet,
    lines: [options.toLabel],
    x: left + (step * grades.length) / 2,
    y: 0,
    anchor: 'middle',
    valign: 'top',
  });
  grades.forEach((grade, i) => {
    const middle = (i + 0.5) * step;
    const name = { lines: [grade], size: metrics.label, fill: theme.ink, bold: true } as const;
    labels.push({ ...name, x: left + middle, y: head, anchor: 'middle', valign: 'top' });
    labels.push({ ...name, x: left - metrics.gap * 1.5, y: top + middle, anchor: 'end' });
  });
  for (const [row, from] of grades.entries()) {
    for (const [column, to] of grades.entries()) {
      const move = moves.find((gradeMove) => gradeMove.from === from && gradeMove.to === to);
      const count = move?.count ?? 0;
      const [x, y] = [left + column * step, top + row * step];
      const judged = from !== 'T' && to !== 'T';
      const colour = !judged || row === column ? colours.T : row > column ? colours.B : colours.C;
      shapes.push(
        el('rect', {
          x,
          y,
          width: step,
          height: step,
          fill: count === 0 ? theme.background : colour.fill,
          stroke: row === column ? theme.context : theme.grid,
          'stroke-width': metrics.hairline,
        }),
      );
      if (count === 0 || move === undefined) continue;
      const at = { x: x + step / 2, y: y + step / 2, size: metrics.strong, bold: true } as const;
      labels.push({ ...at, lines: [String(count)], fill: colour.text, anchor: 'middle' });
      hits.push(el('rect', { x, y, width: step, height: step, ...hitArea(move.tip) }));
    }
  }
  const side = left + step * grades.length + metrics.gap * 3;
  const beside = width - side > (size === 'room' ? 800 : size === 'screen' ? 320 : 160);
  let [x, y] = beside ? [side, top] : [0, top + step * grades.length + metrics.gap * 1.5];
  for (const [text, fill] of [
    [legend.better, colours.B.fill],
    [legend.same, colours.T.fill],
    [legend.worse, colours.C.fill],
  ] as const) {
    const swatch = metrics.tick * 1.1;
    shapes.push(el('rect', { x, y, width: swatch, height: metrics.tick, fill }));
    const at = { x: x + swatch + metrics.gap, y: y - metrics.tick * 0.05, valign: 'top' } as const;
    labels.push({ ...quiet, ...at, lines: [text] });
    if (beside) y += metrics.tick * 2;
    else x += swatch + metrics.gap * 3 + textWidth(text, metrics.tick);
  }
  const height = top + step * grades.length + (beside ? 1 : metrics.tick * 1.3 + metrics.gap * 1.5);
  return chartDrawing(options, { width, height: height + 1 }, [
    ...shapes,
    ...labels.map(labelElement),
    ...hits,
  ]);
}
