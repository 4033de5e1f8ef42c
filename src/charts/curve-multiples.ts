import { line } from 'd3';
import type { Reading } from '../data/reading.ts';
import { sizeOf } from '../model/reading.ts';
import type { EmptyableOptions } from './chart-options.ts';
import { dayAxis, dayGrid, dayNumber } from './day-axis.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { fitRows } from './fit-rows.ts';
import { blockHeight, labelElement, type Label } from './label.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { textWidth, wrap } from './text.ts';
import { chartMetrics, chartWidth, lightTheme, type ChartSize } from './theme.ts';
import { valueAxis, valueGrid, valueScale } from './value-axis.ts';

/** One project's panel: investment done as a share of the planned total. */
export interface CurveRow {
  readonly name: string;
  /** The latest share, written beside the name, e.g. 「62.10%」. */
  readonly latestText: string;
  /** By day; a reason instead of a number leaves a gap. */
  readonly points: readonly {
    readonly day: string;
    readonly share: Reading;
    readonly tip: string;
  }[];
  /** Planned start and finish: an even pace between them is drawn dashed. */
  readonly plan?: { readonly start: string; readonly finish: string } | undefined;
}

/** Options of {@link drawCurveMultiples}. */
export interface CurveMultiplesOptions extends EmptyableOptions {
  readonly formatTick: (share: number) => string;
  readonly formatDay: (year: number, month: number) => string;
  /** Explains the dashed line over all panels, e.g. 「虚线：按计划工期匀速」. */
  readonly planLabel: string;
}

const plotHeight: Readonly<Record<ChartSize, number>> = {
  narrow: 104,
  wide: 120,
  screen: 250,
  room: 300,
};
const columnsOf: Readonly<Record<ChartSize, number>> = { narrow: 1, wide: 3, screen: 4, room: 1 };

/**
 * Draws one S-curve per panel, all from 0 to at least 100 %, each over its own time.
 * @returns a drawing; the `empty` sentence when no row has a number
 */
export function drawCurveMultiples(
  rows: readonly CurveRow[],
  options: CurveMultiplesOptions,
): Drawing {
  return sharesOf(rows).length === 0 ? drawEmpty(options) : fitRows(rows, options, drawPanels);
}

function sharesOf(rows: readonly CurveRow[]): number[] {
  return rows.flatMap(({ points }) => points.flatMap(({ share }) => sizeOf(share) ?? []));
}

function drawPanels(rows: readonly CurveRow[], options: CurveMultiplesOptions): Drawing {
  const { size } = options;
  const theme = options.theme ?? lightTheme;
  const metrics = chartMetrics[size];
  const style = { metrics, theme };
  const width = chartWidth[size];
  const columns = Math.min(rows.length, columnsOf[size]);
  const axis = valueAxis([1, ...sharesOf(rows)], 2, options.formatTick, metrics.tick);
  const margin = axis.width + metrics.gap;
  const between = metrics.gap * 3;
  const panel = (width - margin - 1 - between * (columns - 1)) / columns;
  const names = rows.map(({ latestText, name }) =>
    wrap(name, metrics.label, panel - textWidth(latestText, metrics.label, true) - metrics.gap, 2),
  );
  const legend = rows.some(({ plan }) => plan !== undefined);
  const plotted = plotHeight[size] * (rows.length === 1 ? 1.8 : (options.squeeze ?? 1));
  const first = legend ? metrics.tick * 1.4 + metrics.gap : 0;
  const headHeight =
    blockHeight(Math.max(...names.map((lines) => lines.length)), metrics.label) + metrics.gap * 1.5;
  const rowHeight = headHeight + plotted + metrics.tick * 1.4 + metrics.gap * 3;

  const drawn = rows.flatMap((row, i): SvgElement[] => {
    const left = margin + (i % columns) * (panel + between);
    const right = left + panel;
    const start = first + Math.floor(i / columns) * rowHeight;
    const top = start + headHeight;
    const bottom = top + plotted;
    const y = valueScale(axis, bottom, top);
    const days = row.points.map(({ day }) => day);
    const planDays = row.plan === undefined ? [] : [row.plan.start, row.plan.finish];
    const time = dayAxis([...days, ...planDays], { left, right }, options.formatDay);
    const at = (day: string): number => time.x(dayNumber(day));
    const head = { size: metrics.label, y: start, valign: 'top', bold: true } as const;
    const labels: Label[] = [
      { ...head, lines: names[i] ?? [], x: left, fill: theme.ink },
      { ...head, lines: [row.latestText], x: right, anchor: 'end', fill: theme.main },
    ];
    const textX = i % columns === 0 ? { textX: left - metrics.gap } : {};
    const shapes = [
      ...valueGrid(axis, y, { left, right, ...textX }, style),
      ...dayGrid(time, { top, bottom, textY: bottom + metrics.gap }, style),
    ];
    const { plan } = row;
    if (plan !== undefined && plan.finish > plan.start) {
      const dash = `${metrics.stroke * 1.6} ${metrics.stroke * 1.6}`;
      const ends = { x1: at(plan.start), y1: y(0), x2: at(plan.finish), y2: y(1) };
      const stroke = { stroke: theme.axis, 'stroke-width': metrics.hairline * 1.3 };
      shapes.push(el('line', { ...ends, ...stroke, 'stroke-dasharray': dash }));
    }
    const path = line<(typeof row.points)[number]>()
      .defined(({ share }) => sizeOf(share) !== undefined)
      .x(({ day }) => at(day))
      .y(({ share }) => y(sizeOf(share) ?? 0));
    const stroke = {
      stroke: theme.main,
      'stroke-width': metrics.stroke,
      'stroke-linejoin': 'round',
    };
    shapes.push(el('path', { d: path([...row.points]) ?? '', fill: 'none', ...stroke }));
    const last = row.points.filter(({ share }) => sizeOf(share) !== undefined).at(-1);
    const end = sizeOf(last?.share);
    if (last !== undefined && end !== undefined) {
      const dot = { cx: at(last.day), cy: y(end), r: metrics.stroke * 1.5 };
      shapes.push(el('circle', { ...dot, fill: theme.main }));
    }
    const hits = row.points.map(({ day, share, tip }) => {
      const cy = y(sizeOf(share) ?? 0);
      return el('circle', { cx: at(day), cy, r: metrics.tick * 0.6, ...hitArea(tip) });
    });
    return [...shapes, ...labels.map(labelElement), ...hits];
  });
  const bands = Math.ceil(rows.length / columns);
  const key = legend
    ? [
        labelElement({
          lines: [options.planLabel],
          x: margin,
          y: 0,
          size: metrics.tick,
          fill: theme.muted,
          valign: 'top',
        }),
      ]
    : [];
  return chartDrawing(options, { width, height: first + bands * rowHeight - metrics.gap * 2 }, [
    ...key,
    ...drawn,
  ]);
}
