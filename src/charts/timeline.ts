import type { EmptyableOptions } from './chart-options.ts';
import { dayAxis, dayGrid, dayNumber } from './day-axis.ts';
import { el } from './element.ts';
import { hatch, hatchedBar } from './hatch.ts';
import { keptWithin, quietLabel } from './label.ts';
import { bar, diamondPath, dot, type Marks, type Rect, uprightLine } from './marks.ts';
import { rowChart, type NamedRow, type RowFrame, type RowName } from './row-frame.ts';
import { wrappedLegend } from './swatch-legend.ts';
import { truncate, wrap } from './text.ts';

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

function daysOf(rows: readonly TimelineRow[]): string[] {
  return rows.flatMap(({ actualFinish, actualStart, plannedFinish, plannedStart }) =>
    [plannedStart, plannedFinish, actualStart, actualFinish].filter((day) => day !== undefined),
  );
}

/**
 * Draws planned times as outlined bars and actual times as solid ones over them; what runs on ends
 * at today's line, what is late is hatched from the planned finish on.
 * @returns a drawing as high as its rows; the `empty` sentence when no row has a day
 */
export const drawTimeline = rowChart<TimelineRow, TimelineOptions>(
  (rows, options, style) => {
    const { compact, denseTimeRow, gap, hairline, label, theme, tick, timeNames, timeRow, width } =
      style;
    const many = rows.length > MANY;
    const nameOf = ({ actualFinish, depth, late, name }: TimelineRow): RowName => {
      const indent = depth * gap * 1.6;
      const room = timeNames - indent;
      const short = many && compact === 0;
      const lines = short ? [truncate(name, label, room)] : wrap(name, label, room, 2);
      return { lines, indent, fill: late && actualFinish === undefined ? theme.behind : theme.ink };
    };
    const textY = tick * 1.3 + gap;
    const todayTop = textY + tick * 1.4;
    const top = todayTop + tick + gap;
    return {
      rows,
      step: many ? denseTimeRow : timeRow,
      names: nameOf,
      parts: (frame) => {
        const days = [...daysOf(rows), options.today];
        const axis = dayAxis(days, { left: frame.left, right: width - 1 }, options.formatTick);
        const x = (day: string): number => axis.x(dayNumber(day));
        return {
          top,
          behind: (bottom) => dayGrid(axis, { top: top - gap * 0.6, bottom, textY }, frame),
          rule: ({ depth }, before) =>
            before && depth === 0 && { stroke: theme.grid, width: hairline },
          row: (row, { middle }) => [
            ...plannedMarks(row, middle, x, frame),
            ...actualMarks(row, middle, x, options.today, frame),
          ],
          front: (bottom) => [
            ...todayMarks(options, x(options.today), [todayTop, bottom], frame),
            ...legendMarks(rows, options, frame),
          ],
        };
      },
    };
  },
  (rows) => daysOf(rows).length === 0,
);

/** Names what is drawn, and nothing else. */
function legendMarks(
  rows: readonly TimelineRow[],
  { actual, late, planned, today }: TimelineOptions,
  frame: RowFrame,
): Marks {
  const { theme } = frame;
  const stripes = (box: Rect) => [hatch(box, frame.tick / 3, theme.behind)];
  const swatches = [
    {
      text: planned,
      fill: theme.track,
      stroke: theme.context,
      shown: rows.some((row) => row.plannedStart !== undefined || row.plannedFinish !== undefined),
    },
    {
      text: actual,
      fill: theme.main,
      stroke: theme.main,
      shown: rows.some((row) => row.actualStart !== undefined || row.actualFinish !== undefined),
    },
    {
      text: late,
      fill: theme.background,
      stroke: theme.behind,
      over: stripes,
      shown: rows.some((row) => isLateWork(row, today)),
    },
  ].filter(({ shown }) => shown);
  return wrappedLegend(swatches, frame, { right: Infinity, top: 0 }).marks;
}

/** Whether a part of the work lies behind its planned finish. */
function isLateWork(
  { actualFinish, actualStart, late, plannedFinish }: TimelineRow,
  today: string,
): boolean {
  return (
    late &&
    actualStart !== undefined &&
    plannedFinish !== undefined &&
    plannedFinish > actualStart &&
    plannedFinish < (actualFinish ?? today)
  );
}

/** The planned time as a bar; a single planned day, or two in the wrong order, as diamonds. */
function plannedMarks(
  { plannedFinish, plannedStart }: TimelineRow,
  middle: number,
  x: (day: string) => number,
  { hairline, step, theme }: RowFrame,
): Marks {
  const height = step * 0.5;
  if (plannedStart !== undefined && plannedFinish !== undefined && plannedFinish > plannedStart) {
    const [from, to] = [x(plannedStart), x(plannedFinish)];
    const edge = { stroke: theme.context, width: hairline };
    return [bar([from, Math.max(from + 2, to)], middle, height, theme.track, edge)];
  }
  const look = { fill: theme.background, stroke: theme.context, 'stroke-width': hairline * 1.5 };
  return [plannedStart, plannedFinish].map(
    (day) =>
      day !== undefined && el('path', { d: diamondPath([x(day), middle], height * 0.45), ...look }),
  );
}

/** The actual time as a bar, what is late of it hatched; a finish without a start as a dot. */
function actualMarks(
  work: TimelineRow,
  middle: number,
  x: (day: string) => number,
  today: string,
  frame: RowFrame,
): Marks {
  const { actualFinish, actualStart, plannedFinish, stopped } = work;
  const { step, theme } = frame;
  if (actualStart === undefined) {
    return [actualFinish !== undefined && dot([x(actualFinish), middle], step * 0.15, theme.main)];
  }
  const end = actualFinish ?? today;
  const solid = isLateWork(work, today) && plannedFinish !== undefined ? plannedFinish : end;
  const span = (from: string, to: string) => [x(from), Math.max(x(from) + 2, x(to))] as const;
  const height = step * 0.28;
  const edge = { stroke: theme.behind, width: frame.hairline };
  const behind = solid < end ? span(solid, end) : undefined;
  return [
    bar(span(actualStart, solid), middle, height, stopped ? theme.context : theme.main),
    behind && bar(behind, middle, height, theme.background, edge),
    behind && hatchedBar(behind, middle, height, frame),
  ];
}

/** The line of the data's date with its name above it, kept inside the drawing. */
function todayMarks(
  { todayLabel }: TimelineOptions,
  todayX: number,
  [top, bottom]: readonly [number, number],
  frame: RowFrame,
): Marks {
  const { left, stroke, theme, tick, width } = frame;
  const look = { fill: theme.ahead, anchor: 'middle', bold: true } as const;
  return [
    uprightLine(todayX, [top + tick * 1.15, bottom], { stroke: theme.ahead, width: stroke * 0.7 }),
    keptWithin(quietLabel(todayLabel, [todayX, top], frame, look), [left, width]),
  ];
}
