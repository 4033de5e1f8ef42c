import { sizeOf, sizesOf } from '../model/reading.ts';
import type { EmptyableOptions } from './chart-options.ts';
import { dayAxis, dayGrid, dayNumber } from './day-axis.ts';
import { fittedChart } from './fit-rows.ts';
import { linePlot } from './line-plot.ts';
import type { Marks } from './marks.ts';
import { panelLayout, type PanelPlot, type PanelRow } from './panels.ts';
import { valueAxis } from './value-axis.ts';
import type { Reading } from '../data/reading.ts';

/** One project's panel: investment done as a share of the planned total. */
export interface CurveRow extends PanelRow {
  /** By day, some with a number; a reason instead of one leaves a gap. */
  readonly points: readonly {
    readonly day: string;
    readonly value: Reading;
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
 * @returns a drawing; the `empty` sentence when there is no row
 */
export const drawCurveMultiples = fittedChart<CurveRow, CurveMultiplesOptions>(
  (rows, options, style) => {
    const { formatDay, formatTick, planLabel, squeeze = 1 } = options;
    const { curveColumns, curvePlot, gap, hairline, stroke, theme, tick } = style;
    const shares = sizesOf(rows.flatMap(({ points }) => points));
    const axis = valueAxis([1, ...shares], 2, formatTick, tick);
    const marks = ({ plan, points }: CurveRow, room: PanelPlot): Marks => {
      const days = [...points.map(({ day }) => day), ...(plan ? [plan.start, plan.finish] : [])];
      const time = dayAxis(days, room, formatDay);
      const ticks = dayGrid(time, { ...room, textY: room.bottom + gap }, style);
      const place = { room, axis, written: room.first, x: time.x, ticks, reach: tick * 0.6 };
      const plot = linePlot(place, style);
      if (plan !== undefined && plan.start < plan.finish) {
        const pace = [plan.start, plan.finish].map((day, at) => ({
          at: dayNumber(day),
          value: at,
        }));
        const dash = `${stroke * 1.6} ${stroke * 1.6}`;
        plot.line(pace, { stroke: theme.axis, width: hairline * 1.3, dash });
      }
      const curve = points.map(({ day, value }) => ({ at: dayNumber(day), value }));
      plot.line(curve, { stroke: theme.main, width: stroke }, stroke * 1.5);
      for (const { day, tip, value } of points) plot.hit(dayNumber(day), sizeOf(value) ?? 0, tip);
      return plot.marks();
    };
    const panels = {
      axis,
      overhang: { left: 0, right: 1 },
      legend: rows.some(({ plan }) => plan !== undefined) ? planLabel : undefined,
      columns: Math.min(rows.length, curveColumns),
      height: curvePlot * (rows.length === 1 ? 1.8 : squeeze),
      marks,
    };
    return panelLayout(rows, panels, style);
  },
);
