import type { EmptyableOptions } from './chart-options.ts';
import { dayAxis, dayGrid, dayNumber } from './day-axis.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { fitRows } from './fit-rows.ts';
import { blockHeight, labelElement, type Label } from './label.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { swatchLegend } from './swatch-legend.ts';
import { textWidth, truncate, widest, wrap } from './text.ts';
import { chartMetrics, chartWidth, isCompact, lightTheme, type ChartSize } from './theme.ts';

/** One project or phase. All days are `YYYY-MM-DD`. */
export interface TimelineRow {
  readonly name: string;
  /** 1 for a phase under the row above it. */
  readonly depth: 0 | 1;
  readonly plannedStart?: string | undefined;
  readonly plannedFinish?: string | undefined;
  readonly actualStart?: string | undefined;
  readonly actualFinish?: string | undefined;
  readonly late: boolean;
  readonly stopped: boolean;
  readonly tip: string;
}

/** Options of {@link drawTimeline}. */
export interface TimelineOptions extends EmptyableOptions {
  /** The data's date. */
  readonly today: string;
  /** Names today's line, e.g. 「2026年6月30日」. */
  readonly todayLabel: string;
  readonly formatTick: (year: number, month: number) => string;
  /** Words of the legend. */
  readonly planned: string;
  readonly actual: string;
  readonly late: string;
}

const nameRoom: Readonly<Record<ChartSize, number>> = {
  narrow: 104,
  wide: 220,
  screen: 520,
  room: 530,
};
const roomy: Readonly<Record<ChartSize, number>> = { narrow: 32, wide: 32, screen: 72, room: 110 };
const dense: Readonly<Record<ChartSize, number>> = { narrow: 22, wide: 22, screen: 48, room: 84 };
/** Above so many rows they stand closer and names take one line. */
const MANY = 30;

/**
 * Draws planned times as outlined bars and actual times as solid ones over them; what runs on ends
 * at today's line, what is late is hatched from the planned finish on.
 * @returns a drawing as high as its rows; the `empty` sentence when no row has a day
 */
export function drawTimeline(rows: readonly TimelineRow[], options: TimelineOptions): Drawing {
  return daysOf(rows).length === 0 ? drawEmpty(options) : fitRows(rows, options, drawRows);
}

function daysOf(rows: readonly TimelineRow[]): string[] {
  return rows.flatMap(({ actualFinish, actualStart, plannedFinish, plannedStart }) =>
    [plannedStart, plannedFinish, actualStart, actualFinish].filter((day) => day !== undefined),
  );
}

function drawRows(rows: readonly TimelineRow[], options: TimelineOptions): Drawing {
  const { size, today } = options;
  const theme = options.theme ?? lightTheme;
  const metrics = chartMetrics[size];
  const width = chartWidth[size];
  const many = rows.length > MANY;
  const step = (many ? dense : roomy)[size] * (options.squeeze ?? 1);
  const indent = metrics.gap * 1.6;
  const names = rows.map(({ depth, name }) => {
    const room = nameRoom[size] - depth * indent;
    return many && !isCompact(size)
      ? [truncate(name, metrics.label, room)]
      : wrap(name, metrics.label, room, 2);
  });
  const left =
    Math.max(
      ...names.map((lines, i) => widest(lines, metrics.label) + (rows[i]?.depth ?? 0) * indent),
    ) +
    metrics.gap * 1.5;
  const axis = dayAxis([...daysOf(rows), today], { left, right: width - 1 }, options.formatTick);
  const x = (day: string): number => axis.x(dayNumber(day));

  const tickTop = metrics.tick * 1.3 + metrics.gap;
  const todayTop = tickTop + metrics.tick * 1.4;
  const top = todayTop + metrics.tick + metrics.gap;
  const labels: Label[] = [];
  const shapes: SvgElement[] = [];
  const hits: SvgElement[] = [];
  const hatch = 'late';
  const mid = metrics.tick / 3;
  const defs = el(
    'defs',
    {},
    el(
      'pattern',
      {
        id: hatch,
        width: mid,
        height: mid,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      el('rect', { width: mid, height: mid, fill: theme.background }),
      el('rect', { width: mid * 0.55, height: mid, fill: theme.behind }),
    ),
  );

  let y = top;
  rows.forEach((row, i) => {
    const lines = names[i] ?? [];
    const own = Math.max(step, blockHeight(lines.length, metrics.label, 1.2) + metrics.gap);
    const middle = y + own / 2;
    const thick = step * 0.5;
    const bar = { y: middle - thick / 2, height: thick };
    if (i > 0 && row.depth === 0) {
      const rule = { x1: 0, x2: width, y1: y, y2: y, stroke: theme.grid };
      shapes.push(el('line', { ...rule, 'stroke-width': metrics.hairline }));
    }
    const { actualFinish, actualStart, plannedFinish, plannedStart } = row;
    if (plannedStart !== undefined && plannedFinish !== undefined && plannedFinish > plannedStart) {
      shapes.push(
        el('rect', {
          x: x(plannedStart),
          width: Math.max(2, x(plannedFinish) - x(plannedStart)),
          ...bar,
          fill: theme.track,
          stroke: theme.context,
          'stroke-width': metrics.hairline,
        }),
      );
    } else {
      for (const day of [plannedStart, plannedFinish]) {
        if (day === undefined) continue;
        const [cx, r] = [x(day), thick * 0.45];
        const d = `M${cx},${middle - r}L${cx + r},${middle}L${cx},${middle + r}L${cx - r},${middle}Z`;
        shapes.push(
          el('path', {
            d,
            fill: theme.background,
            stroke: theme.context,
            'stroke-width': metrics.hairline * 1.5,
          }),
        );
      }
    }
    if (actualStart !== undefined) {
      const end = actualFinish ?? today;
      const slim = { y: middle - thick * 0.28, height: thick * 0.56 };
      const due =
        row.late && plannedFinish !== undefined && plannedFinish > actualStart
          ? plannedFinish
          : end;
      const solid = due < end ? due : end;
      const fill = row.stopped ? theme.context : theme.main;
      shapes.push(
        el('rect', {
          x: x(actualStart),
          width: Math.max(2, x(solid) - x(actualStart)),
          ...slim,
          fill,
        }),
      );
      if (solid < end) {
        shapes.push(
          el('rect', {
            x: x(solid),
            width: Math.max(2, x(end) - x(solid)),
            ...slim,
            fill: `url(#${hatch})`,
            stroke: theme.behind,
            'stroke-width': metrics.hairline,
          }),
        );
      }
    } else if (actualFinish !== undefined) {
      shapes.push(
        el('circle', { cx: x(actualFinish), cy: middle, r: thick * 0.3, fill: theme.main }),
      );
    }
    labels.push({
      lines,
      x: row.depth * indent,
      y: middle,
      size: metrics.label,
      fill: row.late && actualFinish === undefined ? theme.behind : theme.ink,
      leading: 1.2,
    });
    hits.push(el('rect', { x: 0, y, width, height: own, ...hitArea(row.tip) }));
    y += own;
  });

  const todayX = x(today);
  const half = textWidth(options.todayLabel, metrics.tick, true) / 2;
  const todayText = Math.max(left + half, Math.min(todayX, width - half));
  const legend = swatchLegend(
    [
      { text: options.planned, fill: theme.track, stroke: theme.context },
      { text: options.actual, fill: theme.main, stroke: theme.main },
      { text: options.late, fill: `url(#${hatch})`, stroke: theme.behind },
    ],
    { metrics, theme },
  );
  return chartDrawing(options, { width, height: y + 1 }, [
    defs,
    ...dayGrid(
      axis,
      { top: top - metrics.gap * 0.6, bottom: y, textY: tickTop },
      { metrics, theme },
    ),
    ...shapes,
    el('line', {
      x1: todayX,
      x2: todayX,
      y1: todayTop + metrics.tick * 1.15,
      y2: y,
      stroke: theme.ahead,
      'stroke-width': metrics.stroke * 0.7,
    }),
    labelElement({
      lines: [options.todayLabel],
      x: todayText,
      y: todayTop,
      size: metrics.tick,
      fill: theme.ahead,
      anchor: 'middle',
      valign: 'top',
      bold: true,
    }),
    ...legend,
    ...labels.map(labelElement),
    ...hits,
  ]);
}
