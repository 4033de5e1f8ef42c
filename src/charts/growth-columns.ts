import { sizeOf } from '../model/reading.ts';
import { styleOf, type ChartStyle, type EmptyableOptions } from './chart-options.ts';
import { type AnnotatedColumn, columnFrame } from './column-frame.ts';
import { chartDrawing, drawEmpty, type Drawing } from './drawing.ts';
import { hatch } from './hatch.ts';
import { quietLabel, standApart, textLabel, type Label } from './label.ts';
import { block, hit, levelLine, uprightLine, type Marks } from './marks.ts';
import { textWidth } from './text.ts';
import { valueAxis, valueGrid, valueScale } from './value-axis.ts';

/** The rate of one period. */
export interface GrowthColumn extends AnnotatedColumn {
  /** Parts the columns: a line and the name of the group stand where a new one begins, e.g. 「2026年」. */
  readonly group: string;
  /** Under the column, e.g. 「1—6月」. */
  readonly name: string;
  /** E.g. 「+3.2%」, 「未公布」. */
  readonly valueText: string;
  /** Of an earlier year: drawn grey. */
  readonly former: boolean;
  readonly tip: string;
}

/** Options of {@link drawGrowthColumns}. */
export interface GrowthColumnsOptions extends EmptyableOptions {
  readonly formatTick: (value: number) => string;
}

/**
 * Draws rates in the order of their periods as columns about a zero line: growth stands on it, decline
 * hangs from it hatched. The last one and whichever have room are labelled.
 * @returns the `empty` sentence without a single rate
 */
export function drawGrowthColumns(
  columns: readonly GrowthColumn[],
  options: GrowthColumnsOptions,
): Drawing {
  const rates = columns.flatMap(({ value }) => sizeOf(value) ?? []);
  if (rates.length === 0) return drawEmpty(options);
  const style = styleOf(options);
  const { gap, hairline, label, theme, tick, width } = style;
  const axis = valueAxis(rates, 4, options.formatTick, tick);
  const frame = columnFrame(columns, axis.width, label * 1.6, style);
  const { band, bottom, left, middle, step, top } = frame;
  const y = valueScale(axis, bottom - label * 1.4, top);
  const wide = Math.min(step * 0.62, label * 3);
  const columnMarks = ({ former, tip, value }: GrowthColumn, index: number): Marks => {
    const size = sizeOf(value);
    const area = hit({ x: left + index * step, y: 0, width: step, height: bottom }, tip);
    if (size === undefined) return [area];
    const [upper, lower] = [Math.min(y(0), y(size)), Math.max(y(0), y(size))];
    const height = Math.max(hairline, lower - upper);
    const box = { x: middle(index) - wide / 2, y: upper, width: wide, height };
    if (size < 0 && !former) return [hatch(box, tick / 3, theme.behind), area];
    return [block(box, former ? theme.context : theme.ahead), area];
  };
  const foot = bottom + gap + tick * 2.8;
  const marks = (): Marks => [
    ...valueGrid(axis, y, { left, right: width, textX: left - gap }, style),
    ...columns.flatMap(columnMarks),
    levelLine(y(0), [left, width], { stroke: theme.axis, width: hairline * 1.5 }),
    ...valueLabels(columns, y, middle, style),
    ...monthNames(columns, middle, bottom + gap, style),
    ...groupMarks(columns, { left, step, top, bottom }, style),
    ...band.marks(0, foot, frame.notedPoints(y, label * 1.4)),
  ];
  return chartDrawing(options, { height: foot + band.below, marks });
}

/** A line and its name where a group begins. */
function groupMarks(
  columns: readonly GrowthColumn[],
  { bottom, left, step, top }: Readonly<Record<'bottom' | 'left' | 'step' | 'top', number>>,
  style: ChartStyle,
): Marks {
  const { gap, hairline, tick } = style;
  return columns.flatMap(({ group }, index): Marks => {
    if (group === columns[index - 1]?.group) return [];
    const x = left + index * step;
    return [
      index > 0 && uprightLine(x, [top, bottom], { stroke: style.theme.context, width: hairline }),
      quietLabel(group, [x + gap / 2, bottom + gap + tick * 1.5], style),
    ];
  });
}

/** The values at the ends of their columns: all of the last year, else the last one alone. */
function valueLabels(
  columns: readonly GrowthColumn[],
  y: (value: number) => number,
  middle: (index: number) => number,
  style: ChartStyle,
): Label[] {
  const { gap, label, width } = style;
  const labels = columns.flatMap(({ former, value, valueText }, index): Label[] => {
    const size = sizeOf(value);
    if (size === undefined || former) return [];
    const bold = index === columns.length - 1;
    const x = Math.min(middle(index), width - textWidth(valueText, label, bold) / 2);
    const [sign, valign] = size < 0 ? ([1, 'top'] as const) : ([-1, 'bottom'] as const);
    const look = { anchor: 'middle', valign, bold } as const;
    return [textLabel(valueText, [x, y(size) + (sign * gap) / 2], style, look)];
  });
  return standApart(labels, gap / 2) ? labels : labels.slice(-1);
}

/** The names of the periods: all, every second one …, the last among them. */
function monthNames(
  columns: readonly GrowthColumn[],
  middle: (index: number) => number,
  top: number,
  style: ChartStyle,
): Label[] {
  const { tick, width } = style;
  const labels = columns.map(({ name }, index) => {
    const x = Math.min(middle(index), width - textWidth(name, tick) / 2);
    return quietLabel(name, [x, top], style, { anchor: 'middle' });
  });
  const every = (step: number): Label[] =>
    labels.filter((_, index) => (labels.length - 1 - index) % step === 0);
  const step = labels.findIndex((_, index) => standApart(every(index + 1), tick * 0.4)) + 1;
  return every(step);
}
