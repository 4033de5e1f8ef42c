import { scaleLinear } from 'd3-scale';
import type { ChartStyle } from './chart-options.ts';
import { quietLabel } from './label.ts';
import { levelLine, type Marks } from './marks.ts';
import { widest } from './text.ts';

/** A value axis before its place is known: a domain that begins at or below 0, and its ticks. */
export interface ValueAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly texts: readonly string[];
  /** Width of the longest tick text, px. */
  readonly width: number;
}

/** From where to where numbers reach: 0 is always among them, and they always reach somewhere. */
export function reachOf(values: readonly number[]): [low: number, high: number] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return [low, low === high ? 1 : high];
}

/**
 * Fits a value axis to numbers: 0 is always on it, the ends are ticks.
 * @param count about how many steps
 * @param size font size of the ticks, px
 */
export function valueAxis(
  values: readonly number[],
  count: number,
  formatTick: (value: number) => string,
  size: number,
): ValueAxis {
  const scale = scaleLinear().domain(reachOf(values)).nice(count);
  // Of nothing but zeros any other tick would invent a magnitude.
  const ticks = values.some((value) => value !== 0) ? scale.ticks(count) : [0];
  const texts = ticks.map(formatTick);
  const [from = 0, to = 1] = scale.domain();
  return { domain: [from, to], ticks, texts, width: widest(texts, size) };
}

/** Tick texts stand at least so many times their size apart. */
const APART = 1.15;

/**
 * Light grid lines, a stronger zero line, and (unless `textX` is left out) the tick texts: all, or
 * every second or third that has room, 0 among them.
 * @param textX the right end of the tick texts, px
 */
export function valueGrid(
  axis: ValueAxis,
  y: (value: number) => number,
  plot: { readonly left: number; readonly right: number; readonly textX?: number | undefined },
  style: ChartStyle,
): Marks {
  const { theme } = style;
  const [first = 0, second = first] = axis.ticks;
  const every = Math.max(1, Math.ceil((style.tick * APART) / Math.abs(y(second) - y(first))));
  const zero = axis.ticks.indexOf(0);
  const look = { anchor: 'end', valign: 'middle' } as const;
  return axis.ticks.flatMap((tick, i): Marks => {
    const stroke = tick === 0 ? theme.axis : theme.grid;
    const written = plot.textX !== undefined && (i - zero) % every === 0;
    return [
      levelLine(y(tick), [plot.left, plot.right], { stroke, width: style.hairline }),
      written && quietLabel(axis.texts[i] ?? '', [plot.textX ?? 0, y(tick)], style, look),
    ];
  });
}
