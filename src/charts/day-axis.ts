import { scaleLinear, type ScaleLinear } from 'd3';
import { el, type SvgElement } from './element.ts';
import { labelElement } from './label.ts';
import { textWidth } from './text.ts';
import type { Metrics, Theme } from './theme.ts';

/** Days since 1970 of a `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return Date.parse(day) / 86_400_000;
}

/** An x scale over days, with a tick at the beginning of each year (and quarter when it is short). */
export interface DayAxis {
  readonly x: ScaleLinear<number, number>;
  readonly ticks: readonly {
    readonly day: number;
    readonly text: string;
    readonly strong: boolean;
  }[];
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
  const x = scaleLinear()
    .domain([low - pad, high + pad])
    .range([room.left, room.right]);
  const [from = low, to = high] = x.domain();
  const short = to - from < 900;
  const step = short ? 3 : 12;
  const ticks = [];
  const start = new Date(from * 86_400_000);
  let month = start.getUTCFullYear() * 12 + Math.ceil(start.getUTCMonth() / step) * step;
  for (; ; month += step) {
    const [year, index] = [Math.floor(month / 12), month % 12];
    const day = Date.UTC(year, index, 1) / 86_400_000;
    if (day > to) break;
    if (day >= from) ticks.push({ day, text: format(year, index + 1), strong: index === 0 });
  }
  return { x, ticks };
}

/** Draws hairlines at the ticks and as many texts above the plot as stand apart. */
export function dayGrid(
  axis: DayAxis,
  plot: {
    readonly top: number;
    readonly bottom: number;
    readonly textY: number;
  },
  style: { readonly metrics: Metrics; readonly theme: Theme },
): SvgElement[] {
  const { metrics, theme } = style;
  const [left = 0, right = 0] = axis.x.range();
  const taken: [number, number][] = [];
  const texts: SvgElement[] = [];
  // Years are placed first: months between them mean nothing without their year.
  for (const { day, text } of [...axis.ticks].sort((a, b) => Number(b.strong) - Number(a.strong))) {
    const x = axis.x(day);
    const half = textWidth(text, metrics.tick) / 2;
    const [from, to] = [x - half, x + half];
    const free = taken.every(
      ([start, end]) => to + metrics.gap < start || from - metrics.gap > end,
    );
    if (!free || from < left - metrics.gap || to > right + 1) continue;
    taken.push([from, to]);
    const label = { lines: [text], x, y: plot.textY, size: metrics.tick, fill: theme.muted };
    texts.push(labelElement({ ...label, anchor: 'middle', valign: 'top' }));
  }
  const lines = axis.ticks.map(({ day, strong }) => {
    const stroke = strong ? theme.context : theme.grid;
    const ends = { x1: axis.x(day), x2: axis.x(day), y1: plot.top, y2: plot.bottom };
    return el('line', { ...ends, stroke, 'stroke-width': metrics.hairline * (strong ? 0.7 : 1) });
  });
  return [...lines, ...texts];
}
