import type { Point } from './label.ts';
import { scaleLinear } from 'd3-scale';
import type { Reading } from '../data/reading.ts';
import { sizeOf } from '../model/reading.ts';
import { styleOf, type ChartStyle, type EmptyableOptions } from './chart-options.ts';
import { dayAxis, dayGrid, dayNumber } from './day-axis.ts';
import { drawEmpty, type Drawing, type Layout } from './drawing.ts';
import { fitRows } from './fit-rows.ts';
import { lineMark, linePlot } from './line-plot.ts';
import { dot, type Marks } from './marks.ts';
import { panelLayout, type PanelPlot, type PanelRow } from './panels.ts';
import { valueAxis, valueGrid, type ValueAxis } from './value-axis.ts';

/** One project's panel: investment done as a share of the planned total. */
export interface CurveRow extends PanelRow {
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

/**
 * Draws one S-curve per panel, all from 0 to at least 100 %, each over its own time.
 * @returns a drawing; the `empty` sentence when no row has a number
 */
export function drawCurveMultiples(
  rows: readonly CurveRow[],
  options: CurveMultiplesOptions,
): Drawing {
  return sharesOf(rows).length === 0 ? drawEmpty(options) : fitRows(rows, options, planPanels);
}

function sharesOf(rows: readonly CurveRow[]): number[] {
  return rows.flatMap(({ points }) => points.flatMap(({ share }) => sizeOf(share) ?? []));
}

function planPanels(rows: readonly CurveRow[], options: CurveMultiplesOptions): Layout {
  const { formatDay, formatTick, planLabel, squeeze = 1 } = options;
  const style = styleOf(options);
  const { curveColumns, curvePlot, gap, tick, width } = style;
  const axis = valueAxis([1, ...sharesOf(rows)], 2, formatTick, tick);
  return panelLayout(
    rows,
    {
      left: axis.width + gap,
      right: width - 1,
      legend: rows.some(({ plan }) => plan !== undefined) ? planLabel : undefined,
      between: gap * 3,
      columns: Math.min(rows.length, curveColumns),
      height: curvePlot * (rows.length === 1 ? 1.8 : squeeze),
      marks: (row, plot) => panelMarks(row, plot, axis, formatDay, style),
    },
    style,
  );
}

function panelMarks(
  { plan, points }: CurveRow,
  { bottom, first, left, right, top }: PanelPlot,
  axis: ValueAxis,
  formatDay: CurveMultiplesOptions['formatDay'],
  style: ChartStyle,
): Marks {
  const { gap, hairline, stroke, theme, tick } = style;
  const days = [...points.map(({ day }) => day), ...(plan ? [plan.start, plan.finish] : [])];
  const time = dayAxis(days, { left, right }, formatDay);
  const plot = linePlot(
    { x: time.x, y: scaleLinear(axis.domain, [bottom, top]) },
    style,
    tick * 0.6,
  );
  const at = (day: string, share: number): Point => [time.x(dayNumber(day)), plot.y(share)];
  if (plan !== undefined && plan.start < plan.finish) {
    const dash = `${stroke * 1.6} ${stroke * 1.6}`;
    const pace = { stroke: theme.axis, width: hairline * 1.3, dash };
    plot.shapes.push(lineMark([at(plan.start, 0), at(plan.finish, 1)], pace));
  }
  const curve = points.map(({ day, share }) => ({ at: dayNumber(day), value: share }));
  const end = plot.line(curve, { stroke: theme.main, width: stroke });
  if (end !== undefined) plot.shapes.push(dot(end, stroke * 1.5, theme.main));
  for (const { day, share, tip } of points) plot.hit(dayNumber(day), sizeOf(share) ?? 0, tip);
  return [
    ...valueGrid(axis, plot.y, { left, right, textX: first ? left - gap : undefined }, style),
    ...dayGrid(time, { top, bottom, textY: bottom + gap }, style),
    ...plot.marks(),
  ];
}
