import { line } from 'd3-shape';
import type { Reading } from '../data/reading.ts';
import { sizeOf } from '../model/reading.ts';
import { styleOf, type ChartStyle, type EmptyableOptions } from './chart-options.ts';
import { dayAxis, dayGrid, dayNumber } from './day-axis.ts';
import type { Drawing, Layout } from './drawing.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { fitRows } from './fit-rows.ts';
import { blockHeight, labelElement, quietLabel, type Label } from './label.ts';
import { dot } from './marks.ts';
import { panelGrid, type PanelGrid } from './panel-grid.ts';
import { textWidth, wrap } from './text.ts';
import { valueAxis, valueGrid, valueScale, type ValueAxis } from './value-axis.ts';

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

/** What all panels share, px. */
interface Shared {
  readonly style: ChartStyle;
  readonly axis: ValueAxis;
  readonly grid: PanelGrid;
  readonly headHeight: number;
  readonly plotted: number;
  readonly formatDay: CurveMultiplesOptions['formatDay'];
}

function planPanels(rows: readonly CurveRow[], options: CurveMultiplesOptions): Layout {
  const style = styleOf(options);
  const { curveColumns, curvePlot, gap, label, tick, width } = style.metrics;
  const axis = valueAxis([1, ...sharesOf(rows)], 2, options.formatTick, tick);
  const legend = rows.some(({ plan }) => plan !== undefined);
  const room = {
    left: axis.width + gap,
    right: width - 1,
    top: legend ? tick * 1.4 + gap : 0,
    between: gap * 3,
    columns: Math.min(rows.length, curveColumns),
  };
  const { panel } = panelGrid(rows.length, { ...room, height: 0 });
  const names = rows.map(({ latestText, name }) =>
    wrap(name, label, panel - textWidth(latestText, label, true) - gap, 2),
  );
  const headHeight =
    blockHeight(Math.max(...names.map((lines) => lines.length)), label) + gap * 1.5;
  const plotted = curvePlot * (rows.length === 1 ? 1.8 : (options.squeeze ?? 1));
  const height = headHeight + plotted + tick * 1.4 + gap * 3;
  const grid = panelGrid(rows.length, { ...room, height });
  const { formatDay, planLabel } = options;
  const shared = { style, axis, grid, headHeight, plotted, formatDay };
  return {
    height: grid.height - gap * 2,
    nodes: () => [
      ...(legend ? [labelElement(quietLabel(planLabel, [room.left, 0], style))] : []),
      ...rows.flatMap((row, index) => panelNodes(row, names[index] ?? [], index, shared)),
    ],
  };
}

function panelNodes(
  row: CurveRow,
  name: readonly string[],
  index: number,
  { axis, formatDay, grid, headHeight, plotted, style }: Shared,
): SvgElement[] {
  const { metrics, theme } = style;
  const { gap, hairline, label, stroke, tick } = metrics;
  const { left, right, top: start } = grid.place(index);
  const top = start + headHeight;
  const bottom = top + plotted;
  const y = valueScale(axis, bottom, top);
  const { plan, points } = row;
  const days = [...points.map(({ day }) => day), ...(plan ? [plan.start, plan.finish] : [])];
  const time = dayAxis(days, { left, right }, formatDay);
  const at = (day: string): number => time.x(dayNumber(day));
  const head = { size: label, y: start, valign: 'top', bold: true } as const;
  const heads: Label[] = [
    { ...head, lines: name, x: left, fill: theme.ink },
    { ...head, lines: [row.latestText], x: right, anchor: 'end', fill: theme.main },
  ];
  const textX = index % grid.columns === 0 ? { textX: left - gap } : {};
  const known = points.filter(({ share }) => sizeOf(share) !== undefined);
  const last = known.at(-1);
  const pace = { stroke: theme.axis, 'stroke-width': hairline * 1.3 };
  const path = line<(typeof points)[number]>()
    .defined(({ share }) => sizeOf(share) !== undefined)
    .x(({ day }) => at(day))
    .y(({ share }) => y(sizeOf(share) ?? 0));
  const curve = { stroke: theme.main, 'stroke-width': stroke, 'stroke-linejoin': 'round' };
  const end = (day: string, share: number) => ({ x: at(day), y: y(share) });
  const [from, to] = plan ? [end(plan.start, 0), end(plan.finish, 1)] : [];
  return [
    ...valueGrid(axis, y, { left, right, ...textX }, style),
    ...dayGrid(time, { top, bottom, textY: bottom + gap }, style),
    ...(from && to && to.x > from.x
      ? [
          el('line', {
            ...{ x1: from.x, y1: from.y, x2: to.x, y2: to.y },
            ...pace,
            'stroke-dasharray': `${stroke * 1.6} ${stroke * 1.6}`,
          }),
        ]
      : []),
    el('path', { d: path([...points]) ?? '', fill: 'none', ...curve }),
    ...(last ? [dot([at(last.day), y(sizeOf(last.share) ?? 0)], stroke * 1.5, theme.main)] : []),
    ...heads.map(labelElement),
    ...points.map(({ day, share, tip }) => {
      const cy = y(sizeOf(share) ?? 0);
      return el('circle', { cx: at(day), cy, r: tick * 0.6, ...hitArea(tip) });
    }),
  ];
}
