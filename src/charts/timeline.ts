import type { EmptyableOptions } from './chart-options.ts';
import { dayAxis, dayGrid, dayNumber } from './day-axis.ts';
import type { Drawing, Layout } from './drawing.ts';
import { el, type SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { fitRows } from './fit-rows.ts';
import { labelElement, quietLabel } from './label.ts';
import { block, diamondPath, dot, levelLine, uprightLine } from './marks.ts';
import { presets } from './preset.ts';
import { rowFrame, type NamedRow, type RowFrame, type RowName } from './row-frame.ts';
import { swatchLegend } from './swatch-legend.ts';
import { textWidth, truncate, wrap } from './text.ts';

/** One project or phase. All days are `YYYY-MM-DD`. */
export interface TimelineRow extends NamedRow {
  /** 1 for a phase under the row above it. */
  readonly depth: 0 | 1;
  readonly plannedStart?: string | undefined;
  readonly plannedFinish?: string | undefined;
  readonly actualStart?: string | undefined;
  readonly actualFinish?: string | undefined;
  readonly late: boolean;
  readonly stopped: boolean;
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

/** Above so many rows they stand closer and names take one line. */
const MANY = 30;

/** Id of the hatching of what is late. */
const LATE = 'late';

/**
 * Draws planned times as outlined bars and actual times as solid ones over them; what runs on ends
 * at today's line, what is late is hatched from the planned finish on.
 * @returns a drawing as high as its rows; the `empty` sentence when no row has a day
 */
export function drawTimeline(rows: readonly TimelineRow[], options: TimelineOptions): Drawing {
  return daysOf(rows).length === 0 ? drawEmpty(options) : fitRows(rows, options, planRows);
}

function daysOf(rows: readonly TimelineRow[]): string[] {
  return rows.flatMap(({ actualFinish, actualStart, plannedFinish, plannedStart }) =>
    [plannedStart, plannedFinish, actualStart, actualFinish].filter((day) => day !== undefined),
  );
}

function planRows(rows: readonly TimelineRow[], options: TimelineOptions): Layout {
  const { formatTick, size, today } = options;
  const { compact, denseTimeRow, gap, hairline, label, tick, timeNames, timeRow } = presets[size];
  const many = rows.length > MANY;
  const nameOf = ({ depth, name }: TimelineRow): RowName => {
    const indent = depth * gap * 1.6;
    const room = timeNames - indent;
    const short = many && compact === 0;
    return { lines: short ? [truncate(name, label, room)] : wrap(name, label, room, 2), indent };
  };
  const frame = rowFrame(rows, options, { step: many ? denseTimeRow : timeRow, names: nameOf });
  const { left, style, width } = frame;
  const { theme } = style;
  const axis = dayAxis([...daysOf(rows), today], { left, right: width - 1 }, formatTick);
  const x = (day: string): number => axis.x(dayNumber(day));
  const tickTop = tick * 1.3 + gap;
  const todayTop = tickTop + tick * 1.4;
  const top = todayTop + tick + gap;
  return frame.layout({
    top,
    behind: (bottom) => [
      el('defs', {}, lateHatch(tick / 3, frame)),
      ...dayGrid(axis, { top: top - gap * 0.6, bottom, textY: tickTop }, style),
    ],
    row: (row, { index, middle, name, top: y }) => {
      const rule = levelLine(y, [0, width], { stroke: theme.grid, width: hairline });
      const isOpen = row.late && row.actualFinish === undefined;
      return {
        shapes: [
          ...(index > 0 && row.depth === 0 ? [rule] : []),
          ...plannedMarks(row, middle, x, frame),
          ...actualMarks(row, middle, x, today, frame),
        ],
        labels: isOpen ? name.map((lines) => ({ ...lines, fill: theme.behind })) : name,
      };
    },
    front: (bottom) => [
      ...todayMarks(options, x(today), [todayTop, bottom], frame),
      ...swatchLegend(
        [
          { text: options.planned, fill: theme.track, stroke: theme.context },
          { text: options.actual, fill: theme.main, stroke: theme.main },
          { text: options.late, fill: `url(#${LATE})`, stroke: theme.behind },
        ],
        style,
      ),
    ],
  });
}

function lateHatch(side: number, { style: { theme } }: RowFrame<TimelineRow>): SvgElement {
  const tile = { id: LATE, width: side, height: side, patternUnits: 'userSpaceOnUse' };
  return el(
    'pattern',
    { ...tile, patternTransform: 'rotate(45)' },
    el('rect', { width: side, height: side, fill: theme.background }),
    el('rect', { width: side * 0.55, height: side, fill: theme.behind }),
  );
}

/** The planned time as a bar; a single planned day, or two in the wrong order, as diamonds. */
function plannedMarks(
  { plannedFinish, plannedStart }: TimelineRow,
  middle: number,
  x: (day: string) => number,
  { step, style }: RowFrame<TimelineRow>,
): SvgElement[] {
  const { metrics, theme } = style;
  const height = step * 0.5;
  if (plannedStart !== undefined && plannedFinish !== undefined && plannedFinish > plannedStart) {
    const width = Math.max(2, x(plannedFinish) - x(plannedStart));
    const edge = { stroke: theme.context, width: metrics.hairline };
    const bar = { x: x(plannedStart), width, y: middle - height / 2, height };
    return [block(bar, theme.track, edge)];
  }
  const stroke = { stroke: theme.context, 'stroke-width': metrics.hairline * 1.5 };
  return [plannedStart, plannedFinish].flatMap((day) => {
    if (day === undefined) return [];
    const d = diamondPath([x(day), middle], height * 0.45);
    return [el('path', { d, fill: theme.background, ...stroke })];
  });
}

/** The actual time as a bar, what is late of it hatched; a finish without a start as a dot. */
function actualMarks(
  { actualFinish, actualStart, late, plannedFinish, stopped }: TimelineRow,
  middle: number,
  x: (day: string) => number,
  today: string,
  { step, style }: RowFrame<TimelineRow>,
): SvgElement[] {
  const { metrics, theme } = style;
  const height = step * 0.28;
  if (actualStart === undefined) {
    if (actualFinish === undefined) return [];
    return [dot([x(actualFinish), middle], step * 0.15, theme.main)];
  }
  const end = actualFinish ?? today;
  const isLate = late && plannedFinish !== undefined && plannedFinish > actualStart;
  const solid = isLate && plannedFinish < end ? plannedFinish : end;
  const bar = (from: string, to: string) => ({
    x: x(from),
    width: Math.max(2, x(to) - x(from)),
    y: middle - height / 2,
    height,
  });
  const edge = { stroke: theme.behind, width: metrics.hairline };
  return [
    block(bar(actualStart, solid), stopped ? theme.context : theme.main),
    ...(solid < end ? [block(bar(solid, end), `url(#${LATE})`, edge)] : []),
  ];
}

/** The line of the data's date with its name above it, kept inside the drawing. */
function todayMarks(
  { todayLabel }: TimelineOptions,
  todayX: number,
  [top, bottom]: readonly [number, number],
  { left, style, width }: RowFrame<TimelineRow>,
): SvgElement[] {
  const { metrics, theme } = style;
  const { stroke, tick } = metrics;
  const half = textWidth(todayLabel, tick, true) / 2;
  const middle = Math.max(left + half, Math.min(todayX, width - half));
  const text = quietLabel(todayLabel, [middle, top], style);
  return [
    uprightLine(todayX, [top + tick * 1.15, bottom], { stroke: theme.ahead, width: stroke * 0.7 }),
    labelElement({ ...text, fill: theme.ahead, anchor: 'middle', bold: true }),
  ];
}
