import type { EmptyableOptions } from './chart-options.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { blockHeight, labelBox, labelElement, type Label } from './label.ts';
import { lastMonth, monthOverhang, monthScale, monthTicks } from './month-axis.ts';
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
import { around, dodge, placeLabel, type Point } from './place.ts';
import { renderChart } from './render.ts';
import { widest } from './text.ts';
import { chartMetrics, chartWidth, lightTheme, type ChartSize } from './theme.ts';
import { valueAxis, valueGrid, valueScale } from './value-axis.ts';

/** One month of one year of the indicator. */
export interface CumulativeRow extends MonthPoint {
  readonly year: number;
}

/** Options of {@link drawCumulativeLines}. */
export interface CumulativeLinesOptions extends EmptyableOptions {
  /** The emphasised year. */
  readonly year: number;
  /** Label of a former year's line, e.g. 「2025年」. */
  readonly formatYear: (year: number) => string;
  /** Tick of the month axis, e.g. 2 → 「1—2月」, 3 → 「3月」. */
  readonly formatMonth: (month: number) => string;
  /** Tick of the value axis, without the unit. */
  readonly formatTick: (value: number) => string;
  /** Stands over the value axis, e.g. 「亿元」. */
  readonly unit: string;
  /** Label of the emphasised year's latest reading: one or two short lines, e.g. 「2026年上半年」「52.14亿元」. */
  readonly latestLabel: readonly string[];
  /** The full-year target of the emphasised year; its label e.g. 「全年目标」「135.01亿元」. */
  readonly target?:
    { readonly value: number; readonly label: readonly string[]; readonly tip: string } | undefined;
  /** The path due month by month. */
  readonly path?: SchedulePath | undefined;
}

const plotHeight: Readonly<Record<ChartSize, number>> = { narrow: 210, wide: 290, screen: 690 };

/** A label of the right margin: its line ends at `y`, `end` px from the left. */
interface EndLabel {
  readonly lines: readonly string[];
  readonly y: number;
  readonly end: number;
  readonly fill: string;
  readonly bold: boolean;
}

/**
 * Draws one indicator's cumulative value by month: this year strong, former years grey with their
 * labels at the line's end, the schedule dashed and the full-year target as a mark in December.
 * @returns an SVG document; the `empty` sentence when no row has a number
 */
export function drawCumulativeLines(
  rows: readonly CumulativeRow[],
  options: CumulativeLinesOptions,
): string {
  const { size, target, path, formatMonth } = options;
  const theme = options.theme ?? lightTheme;
  const metrics = chartMetrics[size];
  const style = { metrics, theme };
  const numbers = rows.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  if (numbers.length === 0) return drawEmpty(options);

  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  const former = years.filter((year) => year !== options.year);
  const current = rows.filter(({ year }) => year === options.year);
  const latest = latestPoint(current);

  const axis = valueAxis(
    [...numbers, ...(target ? [target.value] : []), ...(path?.points.map((p) => p.value) ?? [])],
    size === 'narrow' ? 4 : 5,
    options.formatTick,
    metrics.tick,
  );
  const overhang = monthOverhang(formatMonth, metrics.tick);
  const endTexts = [
    ...former.map((year) => options.formatYear(year)),
    ...(target?.label ?? []),
    ...(latest?.month === lastMonth ? options.latestLabel : []),
  ];
  const width = chartWidth[size];
  const left = Math.max(axis.width + metrics.gap, overhang.left);
  const leader = metrics.gap * 2;
  const right =
    width - Math.max(overhang.right, leader + widest(endTexts, metrics.label, true)) - 1;
  const top = metrics.tick * 1.5 + metrics.gap * 1.5;
  const needed = endTexts.length * metrics.label * 1.6;
  const bottom = top + Math.max(plotHeight[size], needed);
  const x = monthScale(left + metrics.gap, right);
  const y = valueScale(axis, bottom, top);
  const scales = { x, y };

  const ends: EndLabel[] = [];
  const shapes: SvgElement[] = [];
  const hits: SvgElement[] = [];
  const lines: Point[][] = [];
  for (const year of former) {
    const points = rows.filter((row) => row.year === year);
    const runs = seriesRuns(points, scales);
    lines.push(...runs);
    shapes.push(...seriesElements(runs, { stroke: theme.context, width: metrics.stroke * 0.6 }));
    hits.push(...seriesHits(points, scales, metrics));
    const last = runs.at(-1)?.at(-1);
    if (last === undefined) continue;
    const lines_ = [options.formatYear(year)];
    ends.push({ lines: lines_, y: last[1], end: last[0], fill: theme.muted, bold: false });
  }
  if (path !== undefined) {
    shapes.push(pathElement(path, scales, style));
    lines.push(path.points.map(({ month, value }): Point => [x(month), y(value)]));
  }
  if (target !== undefined) {
    const [cx, cy, r] = [x(lastMonth), y(target.value), metrics.stroke * 2.2];
    const diamond = `M${cx},${cy - r}L${cx + r},${cy}L${cx},${cy + r}L${cx - r},${cy}Z`;
    shapes.push(
      el('path', {
        d: diamond,
        fill: theme.background,
        stroke: theme.axis,
        'stroke-width': metrics.stroke * 0.7,
      }),
    );
    hits.push(el('circle', { cx, cy, r: metrics.tick, ...hitArea(target.tip) }));
    ends.push({ lines: target.label, y: cy, end: cx + r, fill: theme.ink, bold: false });
  }
  const runs = seriesRuns(current, scales);
  lines.push(...runs);
  shapes.push(...seriesElements(runs, { stroke: theme.main, width: metrics.stroke }));
  hits.push(...seriesHits(current, scales, metrics));
  if (latest !== undefined) {
    const [cx, cy, r] = [x(latest.month), y(latest.value), metrics.stroke * 1.8];
    shapes.push(el('circle', { cx, cy, r, fill: theme.main }));
    if (latest.month === lastMonth) {
      ends.push({ lines: options.latestLabel, y: cy, end: cx, fill: theme.main, bold: true });
    }
  }

  const labels: Label[] = [];
  const height = (label: EndLabel): number =>
    blockHeight(label.lines.length, metrics.label, metrics.leading);
  const middles = dodge(
    ends.map((label) => ({ y: label.y, height: height(label) })),
    top - metrics.label,
    bottom + metrics.label * 0.6,
    metrics.label * 0.3,
  );
  ends.forEach(({ lines: text, y: wanted, end, fill, bold }, i) => {
    const middle = middles[i] ?? wanted;
    if (Math.abs(middle - wanted) > metrics.label * 0.4 || end < right - 1) {
      const points: Point[] = [
        [end + metrics.stroke, wanted],
        [right + metrics.gap * 0.6, wanted],
        [right + leader - metrics.gap * 0.4, middle],
      ];
      shapes.unshift(
        el('polyline', {
          points: points.map((point) => point.join(',')).join(' '),
          fill: 'none',
          stroke: theme.context,
          'stroke-width': metrics.hairline * 0.75,
        }),
      );
    }
    const size = metrics.label;
    labels.push({ lines: text, x: right + leader, y: middle, size, fill, bold });
  });

  const frame = { left: left + 2, right: right + metrics.gap, top: top - metrics.tick, bottom };
  const gaps = missingMarks(current, scales, style, frame);
  labels.push(...gaps.labels);
  const place = (candidates: readonly Label[]): void => {
    const boxes = labels.map((label) => labelBox(label));
    const placed = placeLabel(candidates, { boxes, lines }, frame);
    if (placed !== undefined) labels.push(placed);
  };
  if (latest !== undefined && latest.month !== lastMonth) {
    const text = { size: metrics.strong, fill: theme.main, bold: true, halo: theme.background };
    const point: Point = [x(latest.month), y(latest.value)];
    place(around(point, { ...text, lines: options.latestLabel }, metrics.stroke * 3));
  }
  if (path !== undefined) {
    const text = { size: metrics.tick, fill: theme.muted, halo: theme.background };
    place(pathLabelCandidates(path, scales, text));
  }

  const tickTop = bottom + metrics.gap;
  return renderChart(options, { width, height: tickTop + metrics.tick * 1.5 }, [
    ...valueGrid(axis, y, { left, right, textX: left - metrics.gap }, style),
    labelElement({
      lines: [options.unit],
      x: 0,
      y: 0,
      size: metrics.tick,
      fill: theme.muted,
      valign: 'top',
    }),
    ...monthTicks(x, tickTop, { size: metrics.tick, fill: theme.muted, formatMonth }),
    ...shapes,
    ...gaps.rings,
    ...labels.map(labelElement),
    ...hits,
  ]);
}
