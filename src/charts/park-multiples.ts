import { sizeOf } from '../model/reading.ts';
import { styleOf, type ChartStyle, type EmptyableOptions } from './chart-options.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import type { SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { blockHeight, labelBox, labelElement, type Label } from './label.ts';
import { dot } from './marks.ts';
import { monthOverhang, monthScale, monthTicks } from './month-axis.ts';
import type { MonthPoint, SchedulePath } from './month-point.ts';
import {
  latestPoint,
  missingMarks,
  pathElement,
  pathLabelCandidates,
  pathLine,
  seriesElements,
  seriesHits,
  seriesRuns,
  type MonthScales,
} from './month-series.ts';
import { panelGrid, type PanelGrid } from './panel-grid.ts';
import { after, placeLabel, type Point } from './place.ts';
import { textWidth, wrap } from './text.ts';
import type { ChartSize } from './theme.ts';
import { valueAxis, valueGrid, valueScale, type ValueAxis } from './value-axis.ts';

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

function columnCount(panels: number, size: ChartSize): number {
  if (size === 'narrow') return 1;
  if (size === 'room') return Math.min(panels, 2);
  if (panels === 4) return 2;
  return Math.min(panels, panels > 8 || size === 'screen' ? 4 : 3);
}

const numbersOf = (points: readonly MonthPoint[] = []): number[] =>
  points.flatMap(({ value }) => sizeOf(value) ?? []);

/** What all panels share. */
interface Shared {
  readonly style: ChartStyle;
  readonly axis: ValueAxis;
  readonly grid: PanelGrid;
  readonly names: readonly (readonly string[])[];
  readonly headHeight: number;
  /** Index of the panel that explains the grey line. */
  readonly explainsFormer: number;
}

/** One panel and its place, px. */
interface Panel {
  readonly row: ParkMultipleRow;
  readonly index: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly scales: MonthScales;
}

/**
 * Draws one small panel per park in the order given, all on one scale; a park without a number says
 * `empty` in its panel.
 * @returns a drawing; the `empty` sentence when there is no row
 */
export function drawParkMultiples(
  rows: readonly ParkMultipleRow[],
  options: ParkMultiplesOptions,
): Drawing {
  const numbers = rows.flatMap((row) => [...numbersOf(row.points), ...numbersOf(row.former)]);
  if (numbers.length === 0) return drawEmpty(options);
  const shared = sharedOf(rows, numbers, options);
  const { axis, grid, headHeight, style } = shared;
  const { gap, parkPlot } = style.metrics;
  const panels = rows.map((row, index): Panel => {
    const { left, right, top: start } = grid.place(index);
    const top = start + headHeight;
    const bottom = top + parkPlot;
    const x = monthScale(left + gap / 2, right - gap / 2);
    return {
      row,
      index,
      left,
      right,
      top,
      bottom,
      scales: { x, y: valueScale(axis, bottom, top) },
    };
  });
  const nodes = () => panels.flatMap((panel) => panelNodes(panel, shared, options));
  return chartDrawing(options, { height: grid.height - gap * 2, nodes });
}

function sharedOf(
  rows: readonly ParkMultipleRow[],
  numbers: readonly number[],
  options: ParkMultiplesOptions,
): Shared {
  const { formatMonth, formatTick, path, size } = options;
  const style = styleOf(options);
  const { gap, label, parkPlot, tick, width } = style.metrics;
  const due = path?.points.map(({ value }) => value) ?? [];
  const axis = valueAxis([...numbers, ...due], 3, formatTick, tick);
  const overhang = monthOverhang(formatMonth, tick);
  const columns = columnCount(rows.length, size);
  const between = Math.max(gap * 3, overhang.left + overhang.right + gap);
  const left = Math.max(axis.width + gap, overhang.left);
  const place = { left, right: width - overhang.right, between, columns };
  const { panel } = panelGrid(rows.length, { ...place, top: 0, height: 0 });
  const names = rows.map(({ latestText, name }) =>
    wrap(name, label, panel - textWidth(latestText, label, true) - gap, 2),
  );
  const nameLines = Math.max(...names.map((lines) => lines.length));
  const headHeight = blockHeight(nameLines, label) + gap * 1.5;
  const height = headHeight + parkPlot + tick * 1.5 + gap * 3;
  const grid = panelGrid(rows.length, { ...place, top: 0, height });
  // In large letters one panel has room for one explanation.
  const explainsFormer = rows.findIndex(
    (row, i) =>
      numbersOf(row.former).length > 0 && (size !== 'room' || path === undefined || i > 0),
  );
  return { style, axis, grid, names, headHeight, explainsFormer };
}

function panelNodes(panel: Panel, shared: Shared, options: ParkMultiplesOptions): SvgElement[] {
  const { bottom, index, left, right, row, scales, top } = panel;
  const { metrics, theme } = shared.style;
  const { gap, label, tick } = metrics;
  const isSilent = latestPoint(row.points) === undefined;
  const head = { size: label, y: top - shared.headHeight, valign: 'top', bold: true } as const;
  const tone = isSilent ? theme.muted : theme.main;
  const heads: Label[] = [
    { ...head, lines: shared.names[index] ?? [], x: left, fill: theme.ink },
    { ...head, lines: [row.latestText], x: right, anchor: 'end', fill: tone },
  ];
  const textX = index % shared.grid.columns === 0 ? { textX: left - gap } : {};
  const ticks = { size: tick, fill: theme.muted, formatMonth: options.formatMonth };
  const back = [
    ...valueGrid(shared.axis, scales.y, { left, right, ...textX }, shared.style),
    ...monthTicks(scales.x, bottom + gap, ticks),
  ];
  if (!isSilent || numbersOf(row.former).length > 0) {
    return [...back, ...seriesNodes(panel, heads, shared, options)];
  }
  const lines = wrap(options.empty, tick, right - left - gap * 2, 3);
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2, anchor: 'middle' } as const;
  const none: Label = { ...middle, lines, size: tick, fill: theme.muted, halo: theme.background };
  return [...back, ...[...heads, none].map(labelElement)];
}

function seriesNodes(
  { bottom, index, left, right, row, scales, top }: Panel,
  heads: readonly Label[],
  { explainsFormer, style }: Shared,
  { formerLabel, path }: ParkMultiplesOptions,
): SvgElement[] {
  const { metrics, theme } = style;
  const { gap, stroke, tick } = metrics;
  const former = seriesRuns(row.former ?? [], scales);
  const runs = seriesRuns(row.points, scales);
  const lines: Point[][] = [...former, ...runs];
  if (path !== undefined) lines.push(pathLine(path, scales));
  const latest = latestPoint(row.points);
  const frame = { left, right, top: top - tick * 0.4, bottom };
  const gaps = missingMarks(row.points, scales, style, frame, lines);
  const labels = [...heads, ...gaps.labels];
  const place = (candidates: readonly Label[]): void => {
    const boxes = labels.map((label) => labelBox(label));
    const placed = placeLabel(candidates, { boxes, lines }, frame);
    if (placed !== undefined) labels.push(placed);
  };
  const text = { size: tick, fill: theme.muted, halo: theme.background };
  const last = former.at(-1)?.at(-1);
  if (formerLabel !== undefined && index === explainsFormer && last !== undefined) {
    place(after(last, { ...text, lines: [formerLabel] }, gap));
  }
  if (path !== undefined && index === 0) place(pathLabelCandidates(path, scales, text));
  return [
    ...seriesElements(former, { stroke: theme.context, width: stroke * 0.6 }),
    ...(path === undefined ? [] : [pathElement(path, scales, style)]),
    ...seriesElements(runs, { stroke: theme.main, width: stroke }),
    ...(latest === undefined
      ? []
      : [dot([scales.x(latest.month), scales.y(latest.value)], stroke * 1.5, theme.main)]),
    ...gaps.rings,
    ...labels.map(labelElement),
    ...seriesHits(row.former ?? [], scales, metrics),
    ...seriesHits(row.points, scales, metrics),
  ];
}
