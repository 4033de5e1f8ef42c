import { styleOf, type EmptyableOptions } from './chart-options.ts';
import { dayNumber } from './day-axis.ts';
import { chartDrawing, drawEmpty, type Drawing } from './drawing.ts';
import { quietLabel, textLabel } from './label.ts';
import { block, dot, hit, levelLine, type Marks, uprightLine } from './marks.ts';
import type { NamedRow } from './row-frame.ts';
import { widest } from './text.ts';
import { textStack } from './text-stack.ts';

/** One event. */
export interface EventLineRow extends NamedRow {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** As it is read, e.g. 「2024年6月」. */
  readonly dayText: string;
  readonly note: string;
  readonly planned: boolean;
  /** A figure that runs through the story, e.g. a valuation; drawn as a bar. */
  readonly amount?: number | undefined;
  readonly amountText?: string | undefined;
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
  const { line, style } = columns;
  const { eventYear, gap, hairline, label, longestYear, theme, tick, width } = style;
  const drawn: Marks[number][] = [];
  let [y, last] = [label, label];
  let isPast = true;
  rows.forEach((row, i) => {
    const before = rows[i - 1];
    if (before !== undefined) {
      const years = (dayNumber(row.day) - dayNumber(before.day)) / 365.25;
      y += Math.min(longestYear, years * eventYear);
    }
    if (isPast && row.day > options.today) {
      isPast = false;
      y += before === undefined ? tick : tick * 1.4;
      const look = { fill: theme.ahead, bold: true, valign: 'bottom' } as const;
      drawn.push(
        levelLine(y, [0, width], { stroke: theme.ahead, width: hairline * 1.5 }),
        quietLabel(options.todayLabel, [0, y - 2], style, look),
      );
      y += label * 1.2;
    }
    last = y;
    const event = eventMarks(row, y, columns);
    drawn.push(...event.marks);
    y += event.height + gap;
  });
  const thread = { stroke: theme.context, width: hairline * 1.5 };
  const marks = (): Marks => [uprightLine(line, [label * 1.5, last + label / 2], thread), ...drawn];
  return chartDrawing(options, { height: y, marks });
}

/**
 * Where the columns stand, px: days, line, words and bars, which stand under the words where letters are
 * large.
 */
function columnsOf(rows: readonly EventLineRow[], options: EventLineOptions) {
  const style = styleOf(options);
  const { compact, gap, label, tick, width } = style;
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

/** An event with its amount as a bar, and how high it is, px. */
function eventMarks(
  { amount, amountText = '', dayText, name, note, planned, tip }: EventLineRow,
  top: number,
  { barLeft, barRoom, left, line, most, room, style }: ReturnType<typeof columnsOf>,
) {
  const { compact, gap, hairline, label, stroke, theme, tick, width } = style;
  const tone = planned ? theme.muted : theme.ink;
  const under = { text: note, most: 3, size: tick, fill: theme.muted, above: gap * 0.5 };
  const over = { text: name, most: 2, fill: tone, bold: !planned };
  const words = textStack([over, under], room, style);
  const end = words.height + gap * 0.5;
  const hasBar = amount !== undefined && barRoom > 0;
  const height = end + (hasBar && compact ? label * 1.4 : 0);
  const length = Math.max(1, ((amount ?? 0) / most) * barRoom);
  const y = compact ? top + end : top;
  const bar = { x: barLeft, y, width: length, height: label };
  const edge = { stroke: theme.main, width: hairline };
  const ring = { stroke: theme.main, width: stroke * 0.7 };
  const look = { fill: theme.main, bold: true };
  const middle = top + label / 2;
  const marks: Marks = [
    hasBar && block(bar, planned ? theme.track : theme.main, edge),
    dot([line, middle], label * 0.38, planned ? theme.background : theme.main, ring),
    quietLabel(dayText, [0, middle], style, { valign: 'middle' }),
    ...words.labels([left + gap, top]),
    hasBar && textLabel(amountText, [barLeft + length + gap, y + label / 2], style, look),
    hit({ x: 0, y: top - 2, width, height }, tip),
  ];
  return { height, marks };
}
