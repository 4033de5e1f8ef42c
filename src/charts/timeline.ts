import { hatch, hatchedBar } from './bar-looks.ts';
import type { EmptyableOptions } from './chart-options.ts';
import { dayAxis, dayGrid, dayNumber } from './day-axis.ts';
import { el } from './element.ts';
import { keptWithin, quietLabel } from './label.ts';
import { bar, diamondPath, dot, type Marks, type Rect, uprightLine } from './marks.ts';
import { rowChart, type NamedRow, type RowFrame } from './row-frame.ts';
import { wrappedLegend } from './swatch-legend.ts';

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

/**
 * Draws planned times as outlined bars and actual times as solid ones over them; what runs on ends
 * at today's line, what is late is hatched from the planned finish on.
 * @returns a drawing as high as its rows; the `empty` sentence when there is no row
 */
export const drawTimeline = rowChart<TimelineRow, TimelineOptions>(
  ({ compact, denseTimeRow, gap, theme, timeNames, timeRow }, { length }) => ({
    step: length > MANY ? denseTimeRow : timeRow,
    names: timeNames,
    lines: length > MANY && compact === 0 ? 1 : 2,
    look: ({ actualFinish, depth, late }) => ({
      indent: depth * gap * 1.6,
      fill: late && actualFinish === undefined ? theme.behind : theme.ink,
    }),
  }),
  (frame, rows, options) => {
    const { gap, hairline, left, stroke, theme, tick, width } = frame;
    const { formatTick, today, todayLabel } = options;
    const textY = tick * 1.3 + gap;
    const todayTop = textY + tick * 1.4;
    const top = todayTop + tick + gap;
    const days = rows.flatMap(({ actualFinish, actualStart, plannedFinish, plannedStart }) =>
      [plannedStart, plannedFinish, actualStart, actualFinish].filter((day) => day !== undefined),
    );
    const axis = dayAxis([...days, today], { left, right: width - 1 }, formatTick);
    const sheet: Sheet = { ...frame, today, x: (day) => axis.x(dayNumber(day)) };
    const now = sheet.x(today);
    const line = { stroke: theme.ahead, width: stroke * 0.7 };
    const look = { fill: theme.ahead, anchor: 'middle', bold: true } as const;
    return {
      top,
      behind: (bottom) => dayGrid(axis, { top: top - gap * 0.6, bottom, textY }, frame),
      rule: ({ depth }, before) => before && depth === 0 && { stroke: theme.grid, width: hairline },
      row: (row, { middle }) => [
        ...plannedMarks(row, middle, sheet),
        ...actualMarks(row, middle, sheet),
      ],
      front: (bottom) => [
        uprightLine(now, [todayTop + tick * 1.15, bottom], line),
        keptWithin(quietLabel(todayLabel, [now, todayTop], frame, look), [left, width]),
        ...legendMarks(rows, options, frame),
      ],
    };
  },
);

/** What rows are drawn with: the data's date, and px of a day. */
interface Sheet extends RowFrame {
  readonly today: string;
  readonly x: (day: string) => number;
}

/** Names what is drawn, and nothing else. */
function legendMarks(
  rows: readonly TimelineRow[],
  { actual, late, planned, today }: TimelineOptions,
  frame: RowFrame,
): Marks {
  const { background: fill, behind, context, main, track } = frame.theme;
  const over = (box: Rect) => [hatch(box, frame.tick / 3, behind)];
  const has = (dayOf: (row: TimelineRow) => string | undefined) =>
    rows.some((row) => dayOf(row) !== undefined);
  const swatches = [
    has((row) => row.plannedStart ?? row.plannedFinish) && {
      text: planned,
      fill: track,
      stroke: context,
    },
    has((row) => row.actualStart ?? row.actualFinish) && { text: actual, fill: main, stroke: main },
    has((row) => lateFrom(row, today)) && { text: late, fill, stroke: behind, over },
  ].filter((swatch) => swatch !== false);
  return wrappedLegend(swatches, frame, { right: Infinity, top: 0 }).marks;
}

/** The planned finish, where a part of the work lies behind it. */
function lateFrom(
  { actualFinish, actualStart = '9', late, plannedFinish = '' }: TimelineRow,
  today: string,
): string | undefined {
  const isBehind = plannedFinish > actualStart && plannedFinish < (actualFinish ?? today);
  return late && isBehind ? plannedFinish : undefined;
}

/** The planned time as a bar; a single planned day, or two in the wrong order, as diamonds. */
function plannedMarks(
  { plannedFinish: to, plannedStart: from }: TimelineRow,
  middle: number,
  { hairline, step, theme, x }: Sheet,
): Marks {
  const height = step * 0.5;
  if (from !== undefined && to !== undefined && to > from) {
    const edge = { stroke: theme.context, width: hairline };
    return [bar([x(from), Math.max(x(from) + 2, x(to))], middle, height, theme.track, edge)];
  }
  const look = { fill: theme.background, stroke: theme.context, 'stroke-width': hairline * 1.5 };
  return [from, to].map(
    (day) =>
      day !== undefined && el('path', { d: diamondPath([x(day), middle], height * 0.45), ...look }),
  );
}

/** The actual time as a bar, what is late of it hatched; a finish without a start as a dot. */
function actualMarks(row: TimelineRow, middle: number, sheet: Sheet): Marks {
  const { actualFinish, actualStart, stopped } = row;
  const { hairline, step, theme, today, x } = sheet;
  if (actualStart === undefined) {
    return [actualFinish !== undefined && dot([x(actualFinish), middle], step * 0.15, theme.main)];
  }
  const end = actualFinish ?? today;
  const solid = lateFrom(row, today) ?? end;
  const span = (from: string, to: string) => [x(from), Math.max(x(from) + 2, x(to))] as const;
  const height = step * 0.28;
  const edge = { stroke: theme.behind, width: hairline };
  const behind = solid < end ? span(solid, end) : undefined;
  return [
    bar(span(actualStart, solid), middle, height, stopped ? theme.context : theme.main),
    behind && bar(behind, middle, height, theme.background, edge),
    behind && hatchedBar(behind, middle, height, sheet),
  ];
}
