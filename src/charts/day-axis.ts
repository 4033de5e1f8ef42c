import { utcInterval } from '@observablehq/plot';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { ChartStyle } from './chart-options.ts';
import { labelBox, quietLabel, standApart, type Label } from './label.ts';
import { type Marks, uprightLine } from './marks.ts';

/** Milliseconds. */
const DAY = 86_400_000;

/** Days since 1970 of a `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return Date.parse(day) / DAY;
}

/** The beginning of a year or a quarter. */
interface DayTick {
  readonly day: number;
  /** Months since the year 0. */
  readonly month: number;
  readonly text: string;
  /** With its year. */
  readonly whole: string;
  /** A year begins. */
  readonly strong: boolean;
}

/** An x scale over days, with a tick at the beginning of each year (and quarter when it is short). */
export interface DayAxis {
  readonly x: ScaleLinear<number, number>;
  readonly ticks: readonly DayTick[];
}

/**
 * Fits an axis to days.
 * @param days `YYYY-MM-DD`, at least one
 * @param room from the left to the right end, px
 * @param format year and month (1 … 12) of a tick; month 1 begins a year
 */
export function dayAxis(
  days: readonly string[],
  room: { readonly left: number; readonly right: number },
  format: (year: number, month: number) => string,
): DayAxis {
  const numbers = days.map(dayNumber);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const pad = Math.max(30, (high - low) * 0.02);
  const [from, to] = [low - pad, high + pad];
  const begins = utcInterval(to - from < 900 ? 'quarter' : 'year');
  const ticks = begins.range(new Date(from * DAY), new Date(to * DAY)).map((begin): DayTick => {
    const [year, at] = [begin.getUTCFullYear(), begin.getUTCMonth()];
    const [text, strong] = [format(year, at + 1), at === 0];
    const whole = strong ? text : format(year, 1) + text;
    return { day: begin.getTime() / DAY, month: year * 12 + at, text, whole, strong };
  });
  return { x: scaleLinear([from, to], [room.left, room.right]), ticks };
}

/** From every quarter to every tenth year, in months: the first that fits is written. */
const STEPS = [3, 6, 12, 24, 60, 120];

/**
 * The texts of ticks that stand apart, at equal steps. A month means nothing without its year, so the
 * first one says it, or is left out where a year follows.
 */
function tickTexts({ ticks, x }: DayAxis, y: number, style: ChartStyle): Label[] {
  const { gap } = style;
  const [left = 0, right = 0] = x.range();
  /** Under its line; at an edge beside it, so that no line there is without its year. */
  const labelOf = ({ day }: DayTick, text: string): Label => {
    const label = quietLabel(text, [x(day), y], style, { anchor: 'middle' });
    const box = labelBox(label);
    const anchor = box.left < left - gap ? 'start' : box.right > right + 1 ? 'end' : 'middle';
    return { ...label, anchor };
  };
  const isInside = (label: Label): boolean => {
    const box = labelBox(label);
    return box.left >= left - gap && box.right <= right + 1;
  };
  const choices = STEPS.flatMap((step) => {
    const marks = ticks.filter(
      (mark) => mark.month % step === 0 && isInside(labelOf(mark, mark.text)),
    );
    const year = marks.findIndex(({ strong }) => strong);
    const firsts = marks.slice(0, year < 0 ? marks.length : Math.min(year, 1) + 1);
    return firsts.map((first, from) => [
      labelOf(first, first.whole),
      ...marks.slice(from + 1).map((mark) => labelOf(mark, mark.text)),
    ]);
  });
  const isFree = (labels: readonly Label[]): boolean =>
    labels.slice(0, 1).every(isInside) && standApart(labels, gap);
  return choices.find(isFree) ?? [];
}

/** Hairlines at the ticks and as many texts above the plot as stand apart. */
export function dayGrid(
  axis: DayAxis,
  { bottom, textY, top }: { readonly top: number; readonly bottom: number; readonly textY: number },
  style: ChartStyle,
): Marks {
  const { theme } = style;
  const lines = axis.ticks.map(({ day, strong }) => {
    const stroke = strong ? theme.context : theme.grid;
    const width = style.hairline * (strong ? 0.7 : 1);
    return uprightLine(axis.x(day), [top, bottom], { stroke, width });
  });
  return [...lines, ...tickTexts(axis, textY, style)];
}
