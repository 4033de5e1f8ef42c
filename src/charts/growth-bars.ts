import type { EmptyableOptions } from './chart-options.ts';
import { divergingScale } from './diverging-scale.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { fitRows } from './fit-rows.ts';
import { blockHeight, labelElement, type Label } from './label.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { textWidth, widest, wrap } from './text.ts';
import { chartMetrics, chartWidth, lightTheme, type ChartSize } from './theme.ts';

/** One firm's rate. */
export interface GrowthBarRow {
  readonly name: string;
  /** In %. */
  readonly growth: number;
  /** E.g. 「+532.24%」. */
  readonly text: string;
  readonly tip: string;
}

/** Options of {@link drawGrowthBars}. */
export interface GrowthBarsOptions extends EmptyableOptions {
  /** Explains a broken bar, e.g. 「断开的条：超出刻度，长度不成比例」; shown when one is broken. */
  readonly brokenLabel: string;
  /** Parts rising from falling rows, e.g. 「另有30家」. */
  readonly skippedLabel?: string | undefined;
  /** How many rows stand above `skippedLabel`. */
  readonly skippedAfter?: number | undefined;
}

const nameRoom: Readonly<Record<ChartSize, number>> = {
  narrow: 98,
  wide: 200,
  screen: 440,
  room: 500,
};
const rowHeight: Readonly<Record<ChartSize, number>> = {
  narrow: 26,
  wide: 28,
  screen: 62,
  room: 96,
};

/** A bar is cut once it is longer than so many times the largest of the usual ones. */
const EXTREME = 2.5;

/**
 * The length at which bars are cut: the largest of the sizes that is not much larger than the one
 * below it, so that 532 % beside −9 % does not make everything else invisible.
 * @returns Infinity when nothing has to be cut
 */
function cutOff(values: readonly number[]): number {
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  sizes.sort((a, b) => a - b);
  const usual = sizes[Math.floor((sizes.length - 1) * 0.6)] ?? 0;
  for (let i = sizes.length - 1; i > 0; i--) {
    const [size = 0, below = 0] = [sizes[i], sizes[i - 1]];
    if (size <= Math.max(usual * EXTREME, below * 1.5))
      return i === sizes.length - 1 ? Infinity : size;
  }
  return Infinity;
}

/**
 * Draws rates as diverging bars in the order given. Extreme ones are cut, marked by two slashes
 * and a note; their text says the whole rate.
 * @returns a drawing as high as its rows; the `empty` sentence when there is no row
 */
export function drawGrowthBars(rows: readonly GrowthBarRow[], options: GrowthBarsOptions): Drawing {
  if (rows.length === 0) return drawEmpty(options);
  // Falling rows come last: none may be cut.
  return fitRows(rows, options, drawRows, rows.length);
}

function drawRows(rows: readonly GrowthBarRow[], options: GrowthBarsOptions): Drawing {
  const { size, skippedAfter, skippedLabel } = options;
  const theme = options.theme ?? lightTheme;
  const metrics = chartMetrics[size];
  const width = chartWidth[size];
  const rowStep = rowHeight[size] * (options.squeeze ?? 1);
  const cut = cutOff(rows.map(({ growth }) => growth));
  const isCut = (growth: number): boolean => Math.abs(growth) > cut;
  const drawn = (growth: number): number =>
    isCut(growth) ? Math.sign(growth) * cut * 1.25 : growth;
  const names = rows.map(({ name }) => wrap(name, metrics.label, nameRoom[size], 2));
  const left = Math.max(...names.map((lines) => widest(lines, metrics.label))) + metrics.gap * 1.5;
  const x = divergingScale(
    rows.map(({ growth, text }) => ({
      value: drawn(growth),
      label: metrics.gap + textWidth(text, metrics.label, true),
    })),
    { left, right: width - 1, leastBefore: 0, leastAfter: 0, leastReach: 5 },
  );
  const zero = x(0);
  const shapes: SvgElement[] = [];
  const labels: Label[] = [];
  const hits: SvgElement[] = [];
  const broken = rows.some(({ growth }) => isCut(growth));
  let y = 0;
  if (broken) {
    const lines = wrap(options.brokenLabel, metrics.tick, width);
    labels.push({ lines, x: 0, y: 0, size: metrics.tick, fill: theme.muted, valign: 'top' });
    y = blockHeight(lines.length, metrics.tick) + metrics.gap;
  }
  const top = y;
  rows.forEach(({ growth, text, tip }, i) => {
    if (i === skippedAfter && skippedLabel !== undefined) {
      const own = metrics.tick * 1.8;
      const at = { x: 0, y: y + own / 2, size: metrics.tick, fill: theme.muted };
      labels.push({ ...at, lines: [skippedLabel] });
      const from = textWidth(skippedLabel, metrics.tick) + metrics.gap;
      const line = { x1: from, x2: width, y1: y + own / 2, y2: y + own / 2, stroke: theme.context };
      const dash = `${metrics.hairline * 3} ${metrics.hairline * 3}`;
      const dashed = { 'stroke-width': metrics.hairline, 'stroke-dasharray': dash };
      shapes.push(el('line', { ...line, ...dashed }));
      y += own;
    }
    const lines = names[i] ?? [];
    const own = Math.max(rowStep, blockHeight(lines.length, metrics.label, 1.2) + metrics.gap);
    const middle = y + own / 2;
    const thick = rowStep * 0.56;
    const end = x(drawn(growth));
    const side = growth < 0 ? -1 : 1;
    const fill = growth < 0 ? theme.behind : theme.ahead;
    labels.push({ lines, x: 0, y: middle, size: metrics.label, fill: theme.ink, leading: 1.2 });
    const bar = { x: Math.min(zero, end), y: middle - thick / 2, height: thick };
    if (growth !== 0) shapes.push(el('rect', { ...bar, width: Math.abs(end - zero), fill }));
    if (isCut(growth)) {
      const at = zero + (end - zero) * 0.86;
      const lean = thick * 0.25;
      const gap = { y1: middle + thick * 0.7, y2: middle - thick * 0.7 };
      const slash = { ...gap, x1: at - lean, x2: at + lean };
      const stroke = { stroke: theme.background, 'stroke-width': metrics.stroke * 1.6 };
      shapes.push(el('line', { ...slash, ...stroke }));
    }
    labels.push({
      lines: [text],
      x: end + side * metrics.gap,
      y: middle,
      size: metrics.label,
      fill: growth === 0 ? theme.ink : fill,
      anchor: side < 0 ? 'end' : 'start',
      bold: true,
    });
    hits.push(el('rect', { x: 0, y, width, height: own, ...hitArea(tip) }));
    y += own;
  });
  const axis = { x1: zero, x2: zero, y1: top, y2: y, stroke: theme.axis };
  return chartDrawing(options, { width, height: y + 1 }, [
    ...shapes,
    el('line', { ...axis, 'stroke-width': metrics.hairline * 1.5 }),
    ...labels.map(labelElement),
    ...hits,
  ]);
}
