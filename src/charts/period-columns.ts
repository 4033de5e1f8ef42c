import { scaleLinear } from 'd3-scale';
import { isQualified, sizeOf, sizesOf } from '../model/reading.ts';
import { annotationBand, type Annotated } from './annotations.ts';
import { hatch } from './bar-looks.ts';
import type { ChartStyle, EmptyableOptions } from './chart-options.ts';
import { chart } from './drawing.ts';
import { quietLabel, standApart, textLabel, thinned, type Label } from './label.ts';
import { block, hit, levelLine, partingDash, uprightLine, type Marks } from './marks.ts';
import { textWidth } from './text.ts';
import { valueAxis, valueGrid } from './value-axis.ts';

/** One period: a month, or the same months of one year. */
export interface PeriodColumn extends Annotated {
  /** E.g. 「+3.2%」, 「31.43%」, 「未公布」. */
  readonly valueText: string;
  /** Under the column, e.g. 「1—6月」, 「2025年」. */
  readonly name: string;
  /** Parts the columns: a line and the name of the group stand where a new one begins, e.g. 「2026年」. */
  readonly group?: string | undefined;
  /** Of an earlier year, or what the last column is held against: drawn grey. */
  readonly former: boolean;
  readonly tip: string;
}

/** Options of {@link drawPeriodColumns}. */
export interface PeriodColumnsOptions extends EmptyableOptions {
  readonly formatTick: (value: number) => string;
  /** Stands over the value axis. */
  readonly unit?: string | undefined;
  /** Rates: growth has the colour of what is ahead, decline hangs from the zero line hatched. */
  readonly signed?: boolean | undefined;
  /** What the last column is to come to: a dashed line with its name. */
  readonly target?: { readonly value: number; readonly label: string } | undefined;
}

/** Where the columns stand, px, and what they are drawn with. */
type Frame = ReturnType<typeof frameOf>;

/**
 * Draws columns about a zero line in the order of their periods: the rates of months, or a share or a quotient in the
 * same months of several years. What does not grow over a year is not drawn over its months: the lines would lie on
 * each other. The last column and whichever have room are labelled.
 * @returns the `empty` sentence without a single number
 */
export const drawPeriodColumns = chart<PeriodColumn, PeriodColumnsOptions>(
  (columns, options, style) => {
    if (sizesOf(columns).length === 0) return undefined;
    const frame = frameOf(columns, options, style);
    const { axis, band, bottom, foot, head, left, y } = frame;
    const { gap, hairline, label, theme, tick, width } = style;
    const { signed, target, unit = '' } = options;
    const dashed = { stroke: theme.axis, width: hairline * 1.5, dash: partingDash(style) };
    const over = label * (signed ? 1.4 : 1.5);
    const noted = band.draw(head, foot, (value) => y(Math.max(0, sizeOf(value) ?? 0)) - over);
    const names = columns.map(({ name }, index) => {
      const x = Math.min(frame.middle(index), width - textWidth(name, tick) / 2);
      return quietLabel(name, [x, bottom + gap], style, { anchor: 'middle' });
    });
    const marks = (): Marks => [
      unit !== '' && quietLabel(unit, [0, 0], style),
      ...valueGrid(axis, y, { left, right: width, textX: left - gap }, style),
      ...columns.flatMap((column, index) => columnMarks(column, index, frame)),
      signed && levelLine(y(0), [left, width], { ...dashed, dash: undefined }),
      ...valueLabels(columns, frame),
      target && levelLine(y(target.value), [left, width], dashed),
      target && quietLabel(target.label, [width, 0], style, { anchor: 'end' }),
      ...thinned(names, tick * 0.4),
      ...noted.marks,
    ];
    return { height: foot + band.below, marks };
  },
);

function frameOf(
  columns: readonly PeriodColumn[],
  { formatTick, signed = false, target, unit }: PeriodColumnsOptions,
  style: ChartStyle,
) {
  const { gap, label, progressPlot, tallest, tick, width } = style;
  const numbers = [...sizesOf(columns), ...(target ? [target.value] : [])];
  const axis = valueAxis(numbers, 4, formatTick, tick);
  const left = axis.width + gap;
  const step = (width - left) / columns.length;
  const middle = (index: number): number => left + (index + 0.5) * step;
  const plot = progressPlot * 0.8;
  const band = annotationBand(columns, (_, index) => middle(index), [left, width], plot, style);
  const head = unit === undefined ? 0 : tick * 1.5;
  const top = band.above + (signed ? label * 1.6 : head + gap + label * 1.4);
  // A screen has no more height: there the annotations take theirs from the plot.
  const bottom = top + plot - (tallest === Infinity ? 0 : band.above + band.below);
  // The texts of what fell hang under the columns.
  const y = scaleLinear(axis.domain, [bottom - (signed ? label * 1.4 : 0), top]);
  const foot = bottom + gap + tick * (signed ? 2.8 : 1.4);
  const wide = Math.min(step * 0.62, label * (signed ? 3 : 5));
  const last = columns.length - 1;
  const place = { left, step, middle, wide, last, top, bottom, foot, head };
  const groups = columns.map(({ group }) => group);
  return { ...place, axis, y, band, style, signed, groups };
}

/** A column, with a line and a name where a group begins; what is not exact is not filled. */
function columnMarks(column: PeriodColumn, index: number, frame: Frame): Marks {
  const { bottom, foot, groups, left, middle, signed, step, style, top, wide, y } = frame;
  const { gap, hairline, stroke, theme, tick } = style;
  const { former, group, tip, value } = column;
  const x = left + index * step;
  const begins = group !== undefined && group !== groups[index - 1];
  const size = sizeOf(value) ?? 0;
  const height = Math.max(hairline, Math.abs(y(size) - y(0)));
  const box = { x: middle(index) - wide / 2, y: Math.min(y(0), y(size)), width: wide, height };
  const fill = former ? theme.context : signed ? theme.ahead : theme.main;
  const drawn =
    signed && size < 0 && !former
      ? hatch(box, tick / 3, theme.behind)
      : isQualified(value)
        ? block(box, theme.background, { stroke: fill, width: stroke })
        : block(box, fill);
  const rule = { stroke: theme.context, width: hairline };
  return [
    sizeOf(value) !== undefined && drawn,
    begins && index > 0 && uprightLine(x, [top, bottom], rule),
    begins && quietLabel(group, [x + gap / 2, bottom + gap + tick * 1.5], style),
    hit({ x, y: 0, width: step, height: foot }, tip),
  ];
}

/** The values at the ends of their columns, where they have room; the last one has to have it. */
function valueLabels(columns: readonly PeriodColumn[], frame: Frame): Label[] {
  const { last, middle, signed, step, style, y } = frame;
  const { gap, label, theme, width } = style;
  const labels = columns.flatMap(({ former, value, valueText }, index): Label[] => {
    const size = sizeOf(value);
    const isLast = index === last;
    const across = textWidth(valueText, label, isLast);
    if (signed && (former || size === undefined)) return [];
    if (!isLast && across > step - gap / 2) return [];
    const falls = signed && size !== undefined && size < 0;
    const end = falls ? y(size) + gap / 2 : Math.min(y(size ?? 0), y(0)) - gap / 2;
    const at = [Math.min(middle(index), width - across / 2), end] as const;
    const fill = size === undefined ? theme.muted : isLast && !signed ? theme.main : theme.ink;
    const halo = signed ? undefined : theme.background;
    const look = { valign: falls ? 'top' : 'bottom', fill, halo } as const;
    const bold = isLast && size !== undefined;
    return [textLabel(valueText, at, style, { ...look, anchor: 'middle', bold })];
  });
  const isClear = (label: Label): boolean => standApart([label, ...labels.slice(-1)], gap / 2);
  return labels.filter((label, index) => index === labels.length - 1 || isClear(label));
}
