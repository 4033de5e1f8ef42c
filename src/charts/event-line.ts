import type { EmptyableOptions } from './chart-options.ts';
import { dayNumber } from './day-axis.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { blockHeight, labelElement, type Label } from './label.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { widest, wrap } from './text.ts';
import { chartMetrics, chartWidth, isCompact, lightTheme, type ChartSize } from './theme.ts';

/** One event. */
export interface EventLineRow {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** As it is read, e.g. 「2024年6月」. */
  readonly dayText: string;
  readonly name: string;
  readonly note: string;
  readonly planned: boolean;
  /** A figure that runs through the story, e.g. a valuation; drawn as a bar. */
  readonly amount?: number | undefined;
  readonly amountText?: string | undefined;
  readonly tip: string;
}

/** Options of {@link drawEventLine}. */
export interface EventLineOptions extends EmptyableOptions {
  /** The data's date: what comes after it is drawn as planned. */
  readonly today: string;
  readonly todayLabel: string;
}

const space: Readonly<Record<ChartSize, number>> = { narrow: 30, wide: 30, screen: 66, room: 153 };
const longest: Readonly<Record<ChartSize, number>> = {
  narrow: 40,
  wide: 44,
  screen: 96,
  room: 204,
};

/**
 * Draws events under each other on one line of time: the space between two grows with the time between
 * them, within limits. What happened is a full dot, what is planned a ring; amounts are bars on a
 * common scale.
 * @returns the `empty` sentence when there is no event
 */
export function drawEventLine(rows: readonly EventLineRow[], options: EventLineOptions): Drawing {
  if (rows.length === 0) return drawEmpty(options);
  const { size, today } = options;
  const theme = options.theme ?? lightTheme;
  const metrics = chartMetrics[size];
  const width = chartWidth[size];
  const days = rows.map(({ dayText }) => dayText);
  const left = widest([...days, options.todayLabel], metrics.tick) + metrics.gap * 2.5;
  const line = left - metrics.gap;
  const most = Math.max(0, ...rows.map(({ amount }) => amount ?? 0));
  const barRoom = most > 0 ? (width - left) * (isCompact(size) ? 0.3 : 0.35) : 0;
  const amounts = rows.map(({ amountText = '' }) => amountText);
  const tail = barRoom === 0 ? 0 : barRoom + widest(amounts, metrics.label, true) + metrics.gap * 3;
  const room = width - left - metrics.gap * 2 - (isCompact(size) ? 0 : tail);

  const shapes: SvgElement[] = [];
  const labels: Label[] = [];
  const hits: SvgElement[] = [];
  const marks: SvgElement[] = [];
  const radius = metrics.label * 0.38;
  let y = metrics.label;
  let previous: number | undefined;
  let drawnToday = false;
  const drawToday = (): void => {
    drawnToday = true;
    const rule = { x1: 0, x2: width, y1: y, y2: y, stroke: theme.ahead };
    const at = { x: 0, y: y - 2, size: metrics.tick, fill: theme.ahead, bold: true };
    labels.push({ ...at, lines: [options.todayLabel], valign: 'bottom' });
    shapes.push(el('line', { ...rule, 'stroke-width': metrics.hairline * 1.5 }));
    y += metrics.label * 1.2;
  };
  const top = y;
  let last = y;
  rows.forEach((row) => {
    const number = dayNumber(row.day);
    if (previous !== undefined) {
      const gap = ((number - previous) / 365.25) * space[size];
      y += Math.min(longest[size], gap);
    }
    if (!drawnToday && row.day > today) {
      if (previous !== undefined) y += metrics.tick * 1.4;
      else y += metrics.tick;
      drawToday();
    }
    previous = number;
    const name = wrap(row.name, metrics.label, room, 2);
    const note = row.note === '' ? [] : wrap(row.note, metrics.tick, room, 3);
    const first = y + metrics.label / 2;
    const dot = { cx: line, cy: first, r: radius };
    const stroke = { stroke: theme.main, 'stroke-width': metrics.stroke * 0.7 };
    const fill = row.planned ? theme.background : theme.main;
    marks.push(el('circle', { ...dot, ...stroke, fill }));
    const tone = row.planned ? theme.muted : theme.ink;
    const quiet = { x: 0, y: first, size: metrics.tick, fill: theme.muted };
    labels.push({ ...quiet, lines: [row.dayText] });
    const at = { x: left + metrics.gap, valign: 'top' } as const;
    labels.push({ ...at, lines: name, y, size: metrics.label, fill: tone, bold: !row.planned });
    let own = blockHeight(name.length, metrics.label) + metrics.gap * 0.5;
    if (note.length > 0) {
      labels.push({ ...at, lines: note, y: y + own, size: metrics.tick, fill: theme.muted });
      own += blockHeight(note.length, metrics.tick) + metrics.gap * 0.5;
    }
    if (row.amount !== undefined && barRoom > 0) {
      const narrow = isCompact(size);
      const x = narrow ? left + metrics.gap : width - tail + metrics.gap;
      const barTop = narrow ? y + own : y;
      const length = Math.max(1, (row.amount / most) * barRoom);
      const bar = { x, y: barTop, width: length, height: metrics.label };
      const shade = { stroke: theme.main, 'stroke-width': metrics.hairline };
      shapes.push(el('rect', { ...bar, ...shade, fill: row.planned ? theme.track : theme.main }));
      labels.push({
        lines: [row.amountText ?? ''],
        x: x + length + metrics.gap,
        y: barTop + metrics.label / 2,
        size: metrics.label,
        fill: theme.main,
        bold: true,
      });
      if (narrow) own += metrics.label * 1.4;
    }
    hits.push(el('rect', { x: 0, y: y - 2, width, height: own, ...hitArea(row.tip) }));
    last = first;
    y += own + metrics.gap;
  });
  const spine = { x1: line, x2: line, y1: top + metrics.label / 2, y2: last };
  return chartDrawing(options, { width, height: y }, [
    el('line', { ...spine, stroke: theme.context, 'stroke-width': metrics.hairline * 1.5 }),
    ...shapes,
    ...marks,
    ...labels.map(labelElement),
    ...hits,
  ]);
}
