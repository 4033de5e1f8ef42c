import type { EmptyableOptions } from './chart-options.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { fitRows } from './fit-rows.ts';
import { gradeColours, type GradeStep } from './grade-colours.ts';
import { blockHeight, labelElement, type Label } from './label.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { textWidth, widest, wrap } from './text.ts';
import { chartMetrics, chartWidth, lightTheme, type ChartSize } from './theme.ts';

/** One row: firms of an industry by grade. */
export interface GradeBarRow {
  readonly name: string;
  readonly counts: Readonly<Record<GradeStep, number>>;
  /** E.g. 「12家」. */
  readonly text: string;
  readonly tip: string;
}

/** Options of {@link drawGradeBars}. */
export interface GradeBarsOptions extends EmptyableOptions {
  /** Words of the legend, e.g. 「A 优先发展」. */
  readonly grades: readonly { readonly key: GradeStep; readonly label: string }[];
}

const nameRoom: Readonly<Record<ChartSize, number>> = {
  narrow: 74,
  wide: 160,
  screen: 400,
  room: 377,
};
const rowHeight: Readonly<Record<ChartSize, number>> = {
  narrow: 30,
  wide: 32,
  screen: 70,
  room: 108,
};

/**
 * Draws stacked bars of counts, one unit the same length everywhere, best grade first; each part
 * carries its count where it has room.
 * @returns a drawing as high as its rows; the `empty` sentence when nothing is counted
 */
export function drawGradeBars(rows: readonly GradeBarRow[], options: GradeBarsOptions): Drawing {
  return mostOf(rows, options) === 0 ? drawEmpty(options) : fitRows(rows, options, drawRows);
}

/** Units of the longest row. */
function mostOf(rows: readonly GradeBarRow[], { grades }: GradeBarsOptions): number {
  const sums = rows.map(({ counts }) => grades.reduce((sum, { key }) => sum + counts[key], 0));
  return Math.max(0, ...sums);
}

function drawRows(rows: readonly GradeBarRow[], options: GradeBarsOptions): Drawing {
  const { grades, size } = options;
  const most = mostOf(rows, options);
  const theme = options.theme ?? lightTheme;
  const colours = gradeColours(theme);
  const metrics = chartMetrics[size];
  const width = chartWidth[size];
  const rowStep = rowHeight[size] * (options.squeeze ?? 1);
  const names = rows.map(({ name }) => wrap(name, metrics.label, nameRoom[size], 2));
  const left = Math.max(...names.map((lines) => widest(lines, metrics.label))) + metrics.gap * 1.5;
  const tail = Math.max(...rows.map(({ text }) => textWidth(text, metrics.label, true)));
  const unit = (width - left - tail - metrics.gap * 1.5) / most;

  const shapes: SvgElement[] = [];
  const labels: Label[] = [];
  const hits: SvgElement[] = [];
  const swatch = metrics.tick * 1.1;
  let [x, y] = [0, 0];
  for (const { key, label } of grades) {
    const room = swatch + metrics.gap + textWidth(label, metrics.tick);
    if (x > 0 && x + room > width) [x, y] = [0, y + metrics.tick * 1.7];
    const box = { x, y: y + metrics.tick * 0.05, width: swatch, height: metrics.tick };
    shapes.push(el('rect', { ...box, fill: colours[key].fill }));
    const at = { x: x + swatch + metrics.gap, y, size: metrics.tick };
    labels.push({ ...at, lines: [label], fill: theme.muted, valign: 'top' });
    x += room + metrics.gap * 2;
  }
  y += metrics.tick * 1.3 + metrics.gap * 1.5;
  rows.forEach((row, i) => {
    const lines = names[i] ?? [];
    const own = Math.max(rowStep, blockHeight(lines.length, metrics.label, 1.2) + metrics.gap);
    const middle = y + own / 2;
    // Rows that stand close keep bars that hold their counts.
    const thick = Math.max(rowStep * 0.66, metrics.tick);
    labels.push({ lines, x: 0, y: middle, size: metrics.label, fill: theme.ink, leading: 1.2 });
    let at = left;
    for (const { key } of grades) {
      const count = row.counts[key];
      if (count === 0) continue;
      const length = count * unit;
      const part = { x: at, y: middle - thick / 2, width: length, height: thick };
      const edge = { stroke: theme.background, 'stroke-width': metrics.hairline };
      shapes.push(el('rect', { ...part, ...edge, fill: colours[key].fill }));
      const text = String(count);
      if (textWidth(text, metrics.tick, true) + metrics.gap * 0.6 <= length) {
        const inside = { x: at + length / 2, y: middle, size: metrics.tick, bold: true } as const;
        labels.push({ ...inside, lines: [text], fill: colours[key].text, anchor: 'middle' });
      }
      at += length;
    }
    labels.push({
      lines: [row.text],
      x: at + metrics.gap * 0.75,
      y: middle,
      size: metrics.label,
      fill: theme.ink,
      bold: true,
    });
    hits.push(el('rect', { x: 0, y, width, height: own, ...hitArea(row.tip) }));
    y += own;
  });
  return chartDrawing(options, { width, height: y + 1 }, [
    ...shapes,
    ...labels.map(labelElement),
    ...hits,
  ]);
}
