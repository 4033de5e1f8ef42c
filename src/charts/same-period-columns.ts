import { isQualified, sizeOf } from '../model/reading.ts';
import { styleOf, type ChartStyle, type EmptyableOptions } from './chart-options.ts';
import { type AnnotatedColumn, columnFrame } from './column-frame.ts';
import { chartDrawing, drawEmpty, type Drawing } from './drawing.ts';
import { quietLabel, textLabel } from './label.ts';
import { block, hit, levelLine, partingDash, type Marks } from './marks.ts';
import { textWidth, widest } from './text.ts';
import { valueAxis, valueGrid, valueScale } from './value-axis.ts';

/** The same months of one year. */
export interface YearColumn extends AnnotatedColumn {
  /** Under the column, e.g. 「2025年」. */
  readonly name: string;
  /** E.g. 「31.43%」, 「未公布」. */
  readonly valueText: string;
  readonly tip: string;
}

/** Options of {@link drawSamePeriodColumns}. */
export interface SamePeriodOptions extends EmptyableOptions {
  readonly formatTick: (value: number) => string;
  /** Stands over the value axis. */
  readonly unit: string;
  /** What the last year is to come to: a dashed line with its name. */
  readonly target?: { readonly value: number; readonly label: string } | undefined;
}

/** Columns of at most so many letters: few years do not fill the width. */
const MOST_LETTERS = 5;

/** Where columns stand, px. */
interface ColumnPlace {
  readonly step: number;
  readonly middle: (index: number) => number;
  readonly y: (value: number) => number;
  /** The width of a column. */
  readonly wide: number;
}

/**
 * Draws a share or a quotient in the same months of several years as columns from zero, the last one
 * strong. What does not grow over a year is not drawn over its months: the lines would lie on each other.
 * @returns the `empty` sentence without a single number
 */
export function drawSamePeriodColumns(
  columns: readonly YearColumn[],
  options: SamePeriodOptions,
): Drawing {
  const numbers = columns.flatMap(({ value }) => sizeOf(value) ?? []);
  if (numbers.length === 0) return drawEmpty(options);
  const style = styleOf(options);
  const { gap, label, tick, width } = style;
  const { formatTick, target, unit } = options;
  const axis = valueAxis([...numbers, ...(target ? [target.value] : [])], 4, formatTick, tick);
  const frame = columnFrame(columns, axis.width, tick * 1.5 + gap + label * 1.4, style);
  const { band, bottom, left, middle, step, top } = frame;
  const y = valueScale(axis, bottom, top);
  const foot = bottom + gap + tick * 1.4;
  const place = { step, middle, y, wide: Math.min(step * 0.62, label * MOST_LETTERS) };
  const marks = (): Marks => [
    quietLabel(unit, [0, 0], style),
    ...valueGrid(axis, y, { left, right: width, textX: left - gap }, style),
    ...columns.flatMap((column, index): Marks => [
      ...columnMarks(column, index, index === columns.length - 1, place, style),
      hit({ x: left + index * step, y: top, width: step, height: foot - top }, column.tip),
    ]),
    ...targetMarks(target, y, left, style),
    ...yearNames(columns, place, bottom + gap, style),
    ...band.marks(tick * 1.5, foot, frame.notedPoints(y, label * 1.5)),
  ];
  return chartDrawing(options, { height: foot + band.below, marks });
}

/** A column and its value over it; what is not exact is not filled. */
function columnMarks(
  { value, valueText }: YearColumn,
  index: number,
  isLast: boolean,
  { middle, step, wide, y }: ColumnPlace,
  style: ChartStyle,
): Marks {
  const { gap, hairline, label, stroke, theme, width } = style;
  const size = sizeOf(value);
  const x = middle(index);
  const end = y(size ?? 0);
  const box = {
    x: x - wide / 2,
    y: Math.min(end, y(0)),
    width: wide,
    height: Math.max(hairline, Math.abs(end - y(0))),
  };
  const edge = { stroke: isLast ? theme.main : theme.context, width: stroke };
  const fill = isQualified(value) ? theme.background : edge.stroke;
  const fits = textWidth(valueText, label, isLast) <= step - gap / 2;
  const text = fits || isLast ? valueText : '';
  const half = textWidth(text, label, isLast) / 2;
  return [
    size !== undefined && block(box, fill, isQualified(value) ? edge : undefined),
    textLabel(text, [Math.min(x, width - half), box.y - gap / 2], style, {
      anchor: 'middle',
      valign: 'bottom',
      bold: isLast && size !== undefined,
      fill: size === undefined ? theme.muted : isLast ? theme.main : theme.ink,
      halo: theme.background,
    }),
  ];
}

/** The target as a dashed line across all columns, with its name at the upper right corner. */
function targetMarks(
  target: SamePeriodOptions['target'],
  y: (value: number) => number,
  left: number,
  style: ChartStyle,
): Marks {
  const { theme } = style;
  if (target === undefined) return [];
  const line = { stroke: theme.axis, width: style.hairline * 1.5, dash: partingDash(style) };
  return [
    levelLine(y(target.value), [left, style.width], line),
    quietLabel(target.label, [style.width, 0], style, { anchor: 'end' }),
  ];
}

/** The names of the years: where not all stand apart, the last one and every second before it. */
function yearNames(
  columns: readonly YearColumn[],
  { middle, step }: ColumnPlace,
  top: number,
  style: ChartStyle,
): Marks {
  const { tick, width } = style;
  const names = columns.map(({ name }) => name);
  const every = Math.max(1, Math.ceil((widest(names, tick) + tick * 0.4) / step));
  const last = columns.length - 1;
  return names.map((name, index) => {
    const x = Math.min(middle(index), width - textWidth(name, tick) / 2);
    return (last - index) % every === 0 && quietLabel(name, [x, top], style, { anchor: 'middle' });
  });
}
