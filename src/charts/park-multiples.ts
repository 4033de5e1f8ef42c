import { sizeOf } from '../model/reading.ts';
import type { EmptyableOptions } from './chart-options.ts';
import { el, type SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { blockHeight, labelBox, labelElement, type Label } from './label.ts';
import { monthOverhang, monthScale, monthTicks } from './month-axis.ts';
import type { MonthPoint, SchedulePath } from './month-point.ts';
import {
  latestPoint,
  missingMarks,
  pathElement,
  pathLabelCandidates,
  seriesElements,
  seriesHits,
  seriesRuns,
} from './month-series.ts';
import { after, placeLabel, type Point } from './place.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { textWidth, wrap } from './text.ts';
import { chartMetrics, chartWidth, lightTheme, type ChartSize } from './theme.ts';
import { valueAxis, valueGrid, valueScale } from './value-axis.ts';

/** One park's panel. */
export interface ParkMultipleRow {
  readonly name: string;
  /** The latest reading, written beside the name, e.g. 「38.62%」. */
  readonly latestText: string;
  readonly points: readonly MonthPoint[];
  /** The same months a year before, drawn grey. */
  readonly former?: readonly MonthPoint[] | undefined;
}

/** Options of {@link drawParkMultiples}. */
export interface ParkMultiplesOptions extends EmptyableOptions {
  /** Tick of the month axis, e.g. 2 → 「1—2月」, 3 → 「3月」. */
  readonly formatMonth: (month: number) => string;
  /** Tick of the shared value axis. */
  readonly formatTick: (value: number) => string;
  /** Label of the grey lines, in the first panel that has one, e.g. 「2025年」. */
  readonly formerLabel?: string | undefined;
  /** Drawn dashed in every panel, labelled in the first, e.g. the time progress. */
  readonly path?: SchedulePath | undefined;
}

const plotHeight: Readonly<Record<ChartSize, number>> = {
  narrow: 96,
  wide: 130,
  screen: 270,
  room: 260,
};

function columnCount(panels: number, size: ChartSize): number {
  if (size === 'narrow') return 1;
  if (size === 'room') return Math.min(panels, 2);
  if (panels === 4) return 2;
  return Math.min(panels, panels > 8 || size === 'screen' ? 4 : 3);
}

const numbersOf = (points: readonly MonthPoint[]): number[] =>
  points.flatMap(({ value }) => sizeOf(value) ?? []);

/**
 * Draws one small panel per park in the order given, all on one scale; a park without a number says
 * `empty` in its panel.
 * @returns a drawing; the `empty` sentence when there is no row
 */
export function drawParkMultiples(
  rows: readonly ParkMultipleRow[],
  options: ParkMultiplesOptions,
): Drawing {
  const { size, path, formatMonth } = options;
  const theme = options.theme ?? lightTheme;
  const metrics = chartMetrics[size];
  const style = { metrics, theme };
  const numbers = rows.flatMap((row) => [...numbersOf(row.points), ...numbersOf(row.former ?? [])]);
  if (numbers.length === 0) return drawEmpty(options);

  const width = chartWidth[size];
  const columns = columnCount(rows.length, size);
  const axis = valueAxis(
    [...numbers, ...(path?.points.map(({ value }) => value) ?? [])],
    3,
    options.formatTick,
    metrics.tick,
  );
  const overhang = monthOverhang(formatMonth, metrics.tick);
  const margin = Math.max(axis.width + metrics.gap, overhang.left);
  const between = Math.max(metrics.gap * 3, overhang.left + overhang.right + metrics.gap);
  const panel = (width - margin - overhang.right - between * (columns - 1)) / columns;
  const names = rows.map(({ name, latestText }) => {
    const value = textWidth(latestText, metrics.label, true) + metrics.gap;
    return wrap(name, metrics.label, panel - value, 2);
  });
  const nameLines = Math.max(...names.map((lines) => lines.length));
  const headHeight = blockHeight(nameLines, metrics.label) + metrics.gap * 1.5;
  const rowHeight = headHeight + plotHeight[size] + metrics.tick * 1.5 + metrics.gap * 3;
  const explained = {
    path: 0,
    // In large letters one panel has room for one explanation.
    former: rows.findIndex(
      (row, i) =>
        numbersOf(row.former ?? []).length > 0 && (size !== 'room' || path === undefined || i > 0),
    ),
  };

  const drawn = rows.flatMap((row, i): SvgElement[] => {
    const left = margin + (i % columns) * (panel + between);
    const right = left + panel;
    const start = Math.floor(i / columns) * rowHeight;
    const top = start + headHeight;
    const bottom = top + plotHeight[size];
    const x = monthScale(left + metrics.gap / 2, right - metrics.gap / 2);
    const y = valueScale(axis, bottom, top);
    const scales = { x, y };
    const latest = latestPoint(row.points);
    const head = { size: metrics.label, y: start, valign: 'top', bold: true } as const;
    const textX = i % columns === 0 ? { textX: left - metrics.gap } : {};
    const labels: Label[] = [
      { ...head, lines: names[i] ?? [], x: left, fill: theme.ink },
      {
        ...head,
        lines: [row.latestText],
        x: right,
        anchor: 'end',
        fill: latest === undefined ? theme.muted : theme.main,
      },
    ];
    const back = [
      ...valueGrid(axis, y, { left, right, ...textX }, style),
      ...monthTicks(x, bottom + metrics.gap, {
        size: metrics.tick,
        fill: theme.muted,
        formatMonth,
      }),
    ];
    if (latest === undefined && numbersOf(row.former ?? []).length === 0) {
      const room = panel - metrics.gap * 2;
      labels.push({
        lines: wrap(options.empty, metrics.tick, room, 3),
        x: (left + right) / 2,
        y: (top + bottom) / 2,
        size: metrics.tick,
        fill: theme.muted,
        anchor: 'middle',
        halo: theme.background,
      });
      return [...back, ...labels.map(labelElement)];
    }

    const former = seriesRuns(row.former ?? [], scales);
    const runs = seriesRuns(row.points, scales);
    const lines: Point[][] = [...former, ...runs];
    const shapes = seriesElements(former, { stroke: theme.context, width: metrics.stroke * 0.6 });
    if (path !== undefined) {
      shapes.push(pathElement(path, scales, style));
      lines.push(path.points.map(({ month, value }): Point => [x(month), y(value)]));
    }
    shapes.push(...seriesElements(runs, { stroke: theme.main, width: metrics.stroke }));
    if (latest !== undefined) {
      const dot = { cx: x(latest.month), cy: y(latest.value), r: metrics.stroke * 1.5 };
      shapes.push(el('circle', { ...dot, fill: theme.main }));
    }
    const frame = { left, right, top: top - metrics.tick * 0.4, bottom };
    const gaps = missingMarks(row.points, scales, style, frame, lines);
    labels.push(...gaps.labels);
    const text = { size: metrics.tick, fill: theme.muted, halo: theme.background };
    const place = (candidates: readonly Label[]): void => {
      const boxes = labels.map((label) => labelBox(label));
      const placed = placeLabel(candidates, { boxes, lines }, frame);
      if (placed !== undefined) labels.push(placed);
    };
    const { formerLabel } = options;
    if (formerLabel !== undefined && i === explained.former) {
      const last = former.at(-1)?.at(-1);
      if (last !== undefined) place(after(last, { ...text, lines: [formerLabel] }, metrics.gap));
    }
    if (path !== undefined && i === explained.path) place(pathLabelCandidates(path, scales, text));
    return [
      ...back,
      ...shapes,
      ...gaps.rings,
      ...labels.map(labelElement),
      ...seriesHits(row.former ?? [], scales, metrics),
      ...seriesHits(row.points, scales, metrics),
    ];
  });
  const bands = Math.ceil(rows.length / columns);
  return chartDrawing(options, { width, height: bands * rowHeight - metrics.gap * 2 }, drawn);
}
