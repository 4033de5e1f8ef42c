import { sizeOf } from '../model/reading.ts';
import type { Reading } from '../data/reading.ts';
import { annotationBand, type Annotation } from './annotations.ts';
import { styleOf, type EmptyableOptions } from './chart-options.ts';
import { chartDrawing, drawEmpty, type Drawing } from './drawing.ts';
import { hatch } from './hatch.ts';
import { quietLabel, standApart, textLabel, type Label } from './label.ts';
import { block, hit, levelLine, paint, uprightLine, type Marks } from './marks.ts';
import { textWidth } from './text.ts';
import { valueAxis, valueGrid, valueScale } from './value-axis.ts';

/** The rate of one period. */
export interface GrowthColumn {
  /** Parts the columns: a line and the name of the group stand where a new one begins, e.g. 「2026年」. */
  readonly group: string;
  /** Under the column, e.g. 「1—6月」. */
  readonly name: string;
  readonly value: Reading;
  /** E.g. 「+3.2%」, 「未公布」. */
  readonly valueText: string;
  /** Of an earlier year: drawn grey. */
  readonly former: boolean;
  readonly tip: string;
  /** What happened then, and what the period is called. */
  readonly annotations?: readonly Annotation[] | undefined;
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
  const { metrics, theme } = style;
  const { gap, hairline, label, progressPlot, tallest, tick, width } = metrics;
  const axis = valueAxis(rates, 4, options.formatTick, tick);
  const left = axis.width + gap;
  const step = (width - left) / columns.length;
  const middle = (index: number): number => left + (index + 0.5) * step;
  const plotHeight = progressPlot * 0.8;
  const noted = columns.flatMap(({ annotations = [], value }, index) =>
    annotations.map((annotation) => ({ ...annotation, x: middle(index), value })),
  );
  const band = annotationBand(noted, [left, width], plotHeight, style);
  const top = label * 1.6 + band.above;
  const taken = tallest === Infinity ? 0 : band.above + band.below;
  const bottom = top + plotHeight - taken;
  const y = valueScale(axis, bottom - label * 1.4, top);
  const notedPoints = noted
    .slice(noted.length - band.count)
    .map(({ value, x }) => [x, y(Math.max(0, sizeOf(value) ?? 0)) - label * 1.4] as const);
  const wide = Math.min(step * 0.62, label * 3);
  const columnMarks = (column: GrowthColumn, index: number): Marks => {
    const size = sizeOf(column.value);
    const area = { x: left + index * step, y: 0, width: step, height: bottom };
    if (size === undefined) return [hit(area, column.tip)];
    const from = Math.min(y(0), y(size));
    const height = Math.max(hairline, Math.abs(y(size) - y(0)));
    const box = { x: middle(index) - wide / 2, y: from, width: wide, height };
    return [
      size < 0 && !column.former
        ? hatch(box, tick / 4, theme.behind)
        : block(box, column.former ? theme.context : theme.ahead),
      hit(area, column.tip),
    ];
  };
  const edges = columns.flatMap(({ group }, index) =>
    group === columns[index - 1]?.group ? [] : [{ group, x: left + index * step }],
  );
  const foot = bottom + gap + tick * 2.8;
  return chartDrawing(options, {
    height: foot + band.below,
    nodes: () =>
      paint([
        ...valueGrid(axis, y, { left, right: width, textX: left - gap }, style),
        ...columns.flatMap(columnMarks),
        levelLine(y(0), [left, width], { stroke: theme.axis, width: hairline * 1.5 }),
        ...valueLabels(columns, y, middle, step, options),
        ...monthNames(columns, middle, bottom + gap, options),
        ...edges.flatMap(({ group, x }, index): Marks => [
          index > 0 && uprightLine(x, [top, bottom], { stroke: theme.context, width: hairline }),
          quietLabel(group, [x + gap / 2, bottom + gap + tick * 1.5], style),
        ]),
        ...band.marks(0, foot, notedPoints),
      ]),
  });
}

/** The values at the ends of their columns: all of the last year, else the last one alone. */
function valueLabels(
  columns: readonly GrowthColumn[],
  y: (value: number) => number,
  middle: (index: number) => number,
  step: number,
  options: EmptyableOptions,
): Label[] {
  const style = styleOf(options);
  const { gap, label } = style.metrics;
  const labels = columns.map(({ former, value, valueText }, index): Label | undefined => {
    const size = sizeOf(value);
    if (size === undefined || former) return undefined;
    const last = index === columns.length - 1;
    const half = textWidth(valueText, label, last) / 2;
    const x = Math.min(middle(index), style.metrics.width - half);
    const at = y(size) + (size < 0 ? gap / 2 : -gap / 2);
    const valign = size < 0 ? 'top' : 'bottom';
    return textLabel(valueText, [x, at], style, { anchor: 'middle', valign, bold: last });
  });
  const every = labels.filter((text) => text !== undefined);
  return standApart(every, gap / 2) && step > 0 ? every : every.slice(-1);
}

/** The names of the periods: all, every second one …, the last among them. */
function monthNames(
  columns: readonly GrowthColumn[],
  middle: (index: number) => number,
  top: number,
  options: EmptyableOptions,
): Label[] {
  const style = styleOf(options);
  const { tick, width } = style.metrics;
  const labels = columns.map(({ name }, index) => {
    const half = textWidth(name, tick) / 2;
    const x = Math.min(middle(index), width - half);
    return quietLabel(name, [x, top], style, { anchor: 'middle' });
  });
  const last = labels.length - 1;
  for (let every = 1; every < labels.length; every += 1) {
    const chosen = labels.filter((_, index) => (last - index) % every === 0);
    if (standApart(chosen, tick * 0.4)) return chosen;
  }
  return labels.slice(-1);
}
