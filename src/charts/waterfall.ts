import { scaleLinear } from 'd3';
import type { EmptyableOptions } from './chart-options.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { fitRows } from './fit-rows.ts';
import { blockHeight, labelElement, type Label } from './label.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { textWidth, widest, wrap } from './text.ts';
import { chartMetrics, chartWidth, lightTheme, type ChartSize } from './theme.ts';

/** One step of the way from 0 to the total. */
export interface WaterfallRow {
  readonly name: string;
  /** Signed, in the unit of the total. */
  readonly change: number;
  /** E.g. 「+3.21」, 「−0.85」. */
  readonly text: string;
  /** Quiet word under the name, e.g. 「停产」. */
  readonly note?: string | undefined;
  /** Others taken together: drawn pale. */
  readonly rest?: boolean | undefined;
  readonly tip: string;
}

/** Options of {@link drawWaterfall}. */
export interface WaterfallOptions extends EmptyableOptions {
  /** The bar under the steps, from 0 to where they end. */
  readonly total: { readonly name: string; readonly text: string; readonly tip: string };
}

const nameRoom: Readonly<Record<ChartSize, number>> = {
  narrow: 98,
  wide: 200,
  screen: 440,
  room: 500,
};
const rowHeight: Readonly<Record<ChartSize, number>> = {
  narrow: 28,
  wide: 30,
  screen: 68,
  room: 100,
};

/**
 * Draws steps that begin where the one before ended, in the order given, and the total they add up to
 * as a last bar from 0.
 * @returns a drawing as high as its rows; the `empty` sentence when there is no row
 */
export function drawWaterfall(rows: readonly WaterfallRow[], options: WaterfallOptions): Drawing {
  if (rows.length === 0) return drawEmpty(options);
  // Without one of its steps it would not reach the total.
  return fitRows(rows, options, drawRows, rows.length);
}

function drawRows(rows: readonly WaterfallRow[], options: WaterfallOptions): Drawing {
  const { size } = options;
  const theme = options.theme ?? lightTheme;
  const metrics = chartMetrics[size];
  const width = chartWidth[size];
  const rowStep = rowHeight[size] * (options.squeeze ?? 1);
  let reached = 0;
  const steps = rows.map((row) => {
    const from = reached;
    reached += row.change;
    return { ...row, from, to: reached, total: false };
  });
  const all = [
    ...steps,
    { ...options.total, change: reached, from: 0, to: reached, total: true, note: undefined },
  ];
  const names = all.map(({ name }) => wrap(name, metrics.label, nameRoom[size], 2));
  const notes = all.map(({ note }) => note ?? '');
  const left =
    Math.max(
      ...names.map((lines, i) => {
        const note = notes[i] ?? '';
        return Math.max(widest(lines, metrics.label), textWidth(note, metrics.tick));
      }),
    ) +
    metrics.gap * 1.5;
  const room = Math.max(...all.map(({ text }) => textWidth(text, metrics.label, true)));
  const ends = [0, ...all.flatMap(({ from, to }) => [from, to])];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  // Texts stand right of upward steps and left of downward ones, so both sides keep their room.
  const before = all.some(({ change }) => change < 0) ? room + metrics.gap : metrics.gap;
  const x = scaleLinear()
    .domain([low, high === low ? low + 1 : high])
    .range([left + before, width - 1 - room - metrics.gap]);

  const shapes: SvgElement[] = [];
  const labels: Label[] = [];
  const hits: SvgElement[] = [];
  let y = 0;
  /** Where the bar before ends: a row with a note is higher than its bar. */
  let foot = 0;
  all.forEach((row, i) => {
    const lines = names[i] ?? [];
    const note = notes[i] ?? '';
    const text = blockHeight(lines.length, metrics.label, 1.2);
    const block = text + (note === '' ? 0 : metrics.tick * 1.3);
    const own = Math.max(rowStep, block + metrics.gap);
    const middle = y + own / 2;
    const thick = rowStep * 0.56;
    if (row.total) {
      const rule = { x1: 0, x2: width, y1: y, y2: y, stroke: theme.axis };
      shapes.push(el('line', { ...rule, 'stroke-width': metrics.hairline }));
    } else if (i > 0) {
      const tie = { x1: x(row.from), x2: x(row.from), y1: foot, y2: middle };
      shapes.push(el('line', { ...tie, stroke: theme.context, 'stroke-width': metrics.hairline }));
    }
    const down = row.change < 0;
    const rest = 'rest' in row && row.rest === true;
    const tone = row.total ? theme.main : down ? theme.behind : theme.ahead;
    const bar = { x: x(Math.min(row.from, row.to)), y: middle - thick / 2, height: thick };
    const length = Math.abs(x(row.to) - x(row.from));
    shapes.push(
      el('rect', { ...bar, width: Math.max(1, length), fill: rest ? theme.context : tone }),
    );
    foot = middle + thick / 2;
    const top = middle - block / 2;
    labels.push({
      lines,
      x: 0,
      y: top,
      size: metrics.label,
      fill: theme.ink,
      valign: 'top',
      leading: 1.2,
      bold: row.total,
    });
    if (note !== '') {
      const at = { x: 0, y: top + text + metrics.tick * 0.3, size: metrics.tick };
      labels.push({ ...at, lines: [note], fill: theme.behind, valign: 'top' });
    }
    labels.push({
      lines: [row.text],
      x: down
        ? Math.min(x(row.from), x(row.to)) - metrics.gap
        : x(Math.max(row.from, row.to)) + metrics.gap,
      y: middle,
      size: metrics.label,
      fill: rest ? theme.ink : tone,
      anchor: down ? 'end' : 'start',
      bold: true,
    });
    hits.push(el('rect', { x: 0, y, width, height: own, ...hitArea(row.tip) }));
    y += own;
  });
  const zero = { x1: x(0), x2: x(0), y1: 0, y2: y, stroke: theme.axis };
  return chartDrawing(options, { width, height: y + 1 }, [
    ...shapes,
    el('line', { ...zero, 'stroke-width': metrics.hairline * 1.5 }),
    ...labels.map(labelElement),
    ...hits,
  ]);
}
