import { styleOf, type ChartStyle, type EmptyableOptions } from './chart-options.ts';
import { dayNumber } from './day-axis.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { blockHeight, labelElement, type Label } from './label.ts';
import { block, dot, levelLine, uprightLine } from './marks.ts';
import { widest, wrap } from './text.ts';

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

/**
 * Draws events under each other on one line of time: the space between two grows with the time between
 * them, within limits. What happened is a full dot, what is planned a ring; amounts are bars on a
 * common scale.
 * @returns the `empty` sentence when there is no event
 */
export function drawEventLine(rows: readonly EventLineRow[], options: EventLineOptions): Drawing {
  if (rows.length === 0) return drawEmpty(options);
  const columns = columnsOf(rows, options);
  const plan = planEvents(rows, columns, options);
  return chartDrawing(options, {
    height: plan.height,
    nodes: () => eventNodes(plan, columns, options),
  });
}

/** Where the columns stand: days, line, words, bars; px. */
interface Columns {
  readonly style: ChartStyle;
  readonly left: number;
  readonly line: number;
  /** Room of the words. */
  readonly room: number;
  /** Left edge and room of the bars; they stand under the words where letters are large. */
  readonly barLeft: number;
  readonly barRoom: number;
  readonly most: number;
}

function columnsOf(rows: readonly EventLineRow[], options: EventLineOptions): Columns {
  const style = styleOf(options);
  const { compact, gap, label, tick, width } = style.metrics;
  const days = [...rows.map(({ dayText }) => dayText), options.todayLabel];
  const left = widest(days, tick) + gap * 2.5;
  const most = Math.max(0, ...rows.map(({ amount }) => amount ?? 0));
  const barRoom = most > 0 ? (width - left) * (compact ? 0.3 : 0.35) : 0;
  const amounts = rows.map(({ amountText = '' }) => amountText);
  const tail = barRoom === 0 ? 0 : barRoom + widest(amounts, label, true) + gap * 3;
  const room = width - left - gap * 2 - (compact ? 0 : tail);
  const barLeft = compact ? left + gap : width - tail + gap;
  return { style, left, line: left - gap, room, barLeft, barRoom, most };
}

/** An event with its lines, px. */
interface Event {
  readonly row: EventLineRow;
  readonly name: readonly string[];
  readonly note: readonly string[];
  readonly top: number;
  readonly height: number;
  /** Where the words end, and a bar under them begins. */
  readonly textEnd: number;
}

/** Events in their places, and where today's line lies, px. */
interface Plan {
  readonly events: readonly Event[];
  readonly today: number | undefined;
  readonly height: number;
}

function planEvents(
  rows: readonly EventLineRow[],
  { barRoom, room, style }: Columns,
  { today }: EventLineOptions,
): Plan {
  const { compact, eventYear, gap, label, longestYear, tick } = style.metrics;
  let y = label;
  let todayY: number | undefined;
  const events = rows.map((row, i): Event => {
    const before = rows[i - 1];
    if (before !== undefined) {
      const years = (dayNumber(row.day) - dayNumber(before.day)) / 365.25;
      y += Math.min(longestYear, years * eventYear);
    }
    if (todayY === undefined && row.day > today) {
      y += before === undefined ? tick : tick * 1.4;
      todayY = y;
      y += label * 1.2;
    }
    const name = wrap(row.name, label, room, 2);
    const note = row.note === '' ? [] : wrap(row.note, tick, room, 3);
    const noteHeight = note.length > 0 ? blockHeight(note.length, tick) + gap * 0.5 : 0;
    const words = blockHeight(name.length, label) + gap * 0.5 + noteHeight;
    const bar = compact === 1 && row.amount !== undefined && barRoom > 0 ? label * 1.4 : 0;
    const event = { row, name, note, top: y, height: words + bar, textEnd: y + words };
    y += event.height + gap;
    return event;
  });
  return { events, today: todayY, height: y };
}

function eventNodes(
  { events, today }: Plan,
  columns: Columns,
  { todayLabel }: EventLineOptions,
): SvgElement[] {
  const { line, style } = columns;
  const { metrics, theme } = style;
  const { hairline, label, stroke, tick, width } = metrics;
  const middles = events.map(({ top }) => top + label / 2);
  const ring = { stroke: theme.main, width: stroke * 0.7 };
  const bars = events.map((event) => barOf(event, columns));
  const head = { lines: [todayLabel], x: 0, size: tick, fill: theme.ahead, bold: true };
  const labels: Label[] = [
    ...(today === undefined ? [] : [{ ...head, y: today - 2, valign: 'bottom' as const }]),
    ...events.flatMap((event, i) => [
      ...eventLabels(event, columns),
      ...(bars[i] === undefined ? [] : [bars[i].label]),
    ]),
  ];
  return [
    uprightLine(line, [label * 1.5, middles.at(-1) ?? 0], {
      stroke: theme.context,
      width: hairline * 1.5,
    }),
    ...(today === undefined
      ? []
      : [levelLine(today, [0, width], { stroke: theme.ahead, width: hairline * 1.5 })]),
    ...bars.flatMap((bar) => (bar === undefined ? [] : [bar.shape])),
    ...events.map(({ row }, i) => {
      const fill = row.planned ? theme.background : theme.main;
      return dot([line, middles[i] ?? 0], label * 0.38, fill, ring);
    }),
    ...labels.map(labelElement),
    ...events.map(({ height, row, top }) =>
      el('rect', { x: 0, y: top - 2, width, height, ...hitArea(row.tip) }),
    ),
  ];
}

function eventLabels({ name, note, row, top }: Event, { left, style }: Columns): Label[] {
  const { metrics, theme } = style;
  const { gap, label, tick } = metrics;
  const at = { x: left + gap, valign: 'top' } as const;
  const tone = row.planned ? theme.muted : theme.ink;
  const second = top + blockHeight(name.length, label) + gap * 0.5;
  return [
    { lines: [row.dayText], x: 0, y: top + label / 2, size: tick, fill: theme.muted },
    { ...at, lines: name, y: top, size: label, fill: tone, bold: !row.planned },
    ...(note.length === 0
      ? []
      : [{ ...at, lines: note, y: second, size: tick, fill: theme.muted }]),
  ];
}

/** The amount of an event as a bar with its text. */
function barOf(
  { row, textEnd, top }: Event,
  { barLeft, barRoom, most, style }: Columns,
): { readonly shape: SvgElement; readonly label: Label } | undefined {
  const { metrics, theme } = style;
  const { compact, gap, hairline, label } = metrics;
  if (row.amount === undefined || barRoom === 0) return undefined;
  const y = compact ? textEnd : top;
  const width = Math.max(1, (row.amount / most) * barRoom);
  const edge = { stroke: theme.main, width: hairline };
  const fill = row.planned ? theme.track : theme.main;
  const text = { lines: [row.amountText ?? ''], size: label, fill: theme.main, bold: true };
  return {
    shape: block({ x: barLeft, y, width, height: label }, fill, edge),
    label: { ...text, x: barLeft + width + gap, y: y + label / 2 },
  };
}
