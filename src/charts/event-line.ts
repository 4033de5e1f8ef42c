import type { ChartStyle, EmptyableOptions } from './chart-options.ts';
import { dayNumber } from './day-axis.ts';
import { chart } from './drawing.ts';
import { quietLabel, textLabel } from './label.ts';
import { bar, dot, hit, levelLine, type Marks, uprightLine } from './marks.ts';
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
  readonly amount?: { readonly size: number; readonly text: string } | undefined;
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
export const drawEventLine = chart<EventLineRow, EventLineOptions>((rows, options, style) => {
  const { compact, eventYear, gap, hairline, label, longestYear, stroke, theme, tick, width } =
    style;
  const { barLeft, left, line, room, unit } = columnsOf(rows, options, style);
  const next = rows.findIndex(({ day }) => day > options.today);
  let [y, top] = [label, label];
  const drawn = rows.flatMap(({ amount, day, dayText, name, note, planned, tip }, i): Marks => {
    const before = rows[i - 1];
    const years = before ? (dayNumber(day) - dayNumber(before.day)) / 365.25 : 0;
    y += Math.min(longestYear, years * eventYear);
    const now = y + (before ? tick * 1.4 : tick);
    top = i === next ? now + label * 1.2 : y;
    const over = { text: name, most: 2, fill: planned ? theme.muted : theme.ink, bold: !planned };
    const under = { text: note, most: 3, size: tick, fill: theme.muted, above: gap * 0.5 };
    const words = textStack([over, under], room, style);
    const end = words.height + gap * 0.5;
    const height = end + (amount && compact ? label * 1.4 : 0);
    const middle = top + label / 2;
    const level = compact ? middle + end : middle;
    const barEnd = barLeft + Math.max(1, (amount?.size ?? 0) * unit);
    const [fill, bold] = [planned ? theme.track : theme.main, true];
    const edge = { stroke: theme.main, width: hairline };
    const ring = { stroke: theme.main, width: stroke * 0.7 };
    const look = { fill: theme.ahead, bold, valign: 'bottom' } as const;
    y = top + height + gap;
    return [
      i === next && levelLine(now, [0, width], { stroke: theme.ahead, width: hairline * 1.5 }),
      i === next && quietLabel(options.todayLabel, [0, now - 2], style, look),
      amount && bar([barLeft, barEnd], level, label, fill, edge),
      dot([line, middle], label * 0.38, planned ? theme.background : theme.main, ring),
      quietLabel(dayText, [0, middle], style, { valign: 'middle' }),
      ...words.labels([left + gap, top]),
      amount && textLabel(amount.text, [barEnd + gap, level], style, { fill: theme.main, bold }),
      hit({ x: 0, y: top - 2, width, height }, tip),
    ];
  });
  const thread = { stroke: theme.context, width: hairline * 1.5 };
  const ends = [label * 1.5, top + label / 2] as const;
  return { height: y, marks: () => [uprightLine(line, ends, thread), ...drawn] };
});

/**
 * Where the columns stand, px: days, line, words and bars, which stand under the words where letters are
 * large.
 */
function columnsOf(
  rows: readonly EventLineRow[],
  { todayLabel }: EventLineOptions,
  { compact, gap, label, tick, width }: ChartStyle,
) {
  const left = widest([...rows.map(({ dayText }) => dayText), todayLabel], tick) + gap * 2.5;
  const amounts = rows.flatMap(({ amount }) => amount ?? []);
  const most = Math.max(1, ...amounts.map(({ size }) => size));
  const barRoom = amounts.length > 0 ? (width - left) * (compact ? 0.3 : 0.35) : 0;
  const texts = amounts.map(({ text }) => text);
  const tail = barRoom === 0 ? 0 : barRoom + widest(texts, label, true) + gap * 3;
  const room = width - left - gap * 2 - (compact ? 0 : tail);
  const barLeft = compact ? left + gap : width - tail + gap;
  return { left, line: left - gap, room, barLeft, unit: barRoom / most };
}
