import type { ChartStyle, EmptyableOptions } from './chart-options.ts';
import { divergingScale, divergingBar } from './diverging-scale.ts';
import type { Drawing, Layout } from './drawing.ts';
import { drawEmpty } from './empty-chart.ts';
import { el, type SvgElement } from './element.ts';
import { fitRows } from './fit-rows.ts';
import { blockHeight, quietLabel } from './label.ts';
import { levelLine, partingDash, uprightLine, type Span } from './marks.ts';
import { presets } from './preset.ts';
import { rowFrame, type Marks, type NamedRow } from './row-frame.ts';
import { textWidth, wrap } from './text.ts';

/** One firm's rate. */
export interface GrowthBarRow extends NamedRow {
  /** In %. */
  readonly growth: number;
  /** E.g. 「+532.24%」. */
  readonly text: string;
}

/** Options of {@link drawGrowthBars}. */
export interface GrowthBarsOptions extends EmptyableOptions {
  /** Explains a broken bar, e.g. 「断开的条：超出刻度，长度不成比例」; shown when one is broken. */
  readonly brokenLabel: string;
  /** Parts rising from falling rows, e.g. 「另有30家」. */
  readonly skippedLabel?: string | undefined;
  /** How many rows stand above `skippedLabel`. */
  readonly skippedAfter?: number | undefined;
}

/** A bar is cut once it is longer than so many times the largest of the usual ones. */
const EXTREME = 2.5;

/**
 * The length at which bars are cut: the largest of the sizes that is not much larger than the one
 * below it, so that 532 % beside −9 % does not make everything else invisible.
 * @returns Infinity when nothing has to be cut
 */
function cutOff(values: readonly number[]): number {
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  sizes.sort((a, b) => a - b);
  const usual = sizes[Math.floor((sizes.length - 1) * 0.6)] ?? 0;
  for (let i = sizes.length - 1; i > 0; i--) {
    const [size = 0, below = 0] = [sizes[i], sizes[i - 1]];
    if (size <= Math.max(usual * EXTREME, below * 1.5))
      return i === sizes.length - 1 ? Infinity : size;
  }
  return Infinity;
}

/**
 * Draws rates as diverging bars in the order given. Extreme ones are cut, marked by two slashes
 * and a note; their text says the whole rate.
 * @returns a drawing as high as its rows; the `empty` sentence when there is no row
 */
export function drawGrowthBars(rows: readonly GrowthBarRow[], options: GrowthBarsOptions): Drawing {
  if (rows.length === 0) return drawEmpty(options);
  // Falling rows come last: none may be cut.
  return fitRows(rows, options, planRows, rows.length);
}

function planRows(rows: readonly GrowthBarRow[], options: GrowthBarsOptions): Layout {
  const { brokenLabel, skippedAfter, skippedLabel } = options;
  const { gap, growthRow, hairline, label, names, tick, width } = presets[options.size];
  const skips = (index: number): boolean => index === skippedAfter && skippedLabel !== undefined;
  const frame = rowFrame(rows, options, {
    step: growthRow,
    names,
    before: (index) => (skips(index) ? tick * 1.8 : 0),
  });
  const { style, step } = frame;
  const { theme } = style;
  const cut = cutOff(rows.map(({ growth }) => growth));
  const isCut = (growth: number): boolean => Math.abs(growth) > cut;
  const drawn = (growth: number): number =>
    isCut(growth) ? Math.sign(growth) * cut * 1.25 : growth;
  const bars = rows.map(({ growth, text }) => ({
    value: drawn(growth),
    label: gap + textWidth(text, label, true),
  }));
  const room = { left: frame.left, right: width - 1, leastBefore: 0, leastAfter: 0 };
  const x = divergingScale(bars, { ...room, leastReach: 5 });
  const broken = bars.some((_, at) => isCut(rows[at]?.growth ?? 0));
  const lines = broken ? wrap(brokenLabel, tick, width) : [];
  const top = broken ? blockHeight(lines.length, tick) + gap : 0;
  const skipped = (y: number): Marks => {
    const text = skippedLabel ?? '';
    const line = { stroke: theme.context, width: hairline, dash: partingDash(style.metrics) };
    return {
      shapes: [levelLine(y, [textWidth(text, tick) + gap, width], line)],
      labels: [{ lines: [text], x: 0, y, size: tick, fill: theme.muted }],
    };
  };
  return frame.layout({
    top,
    head: { labels: broken ? [quietLabel(lines, [0, 0], style)] : [] },
    row: ({ growth, text }, { index, middle, name, top: y }) => {
      const note = skips(index) ? skipped(y - tick * 0.9) : {};
      const thick = step * 0.56;
      const bar = divergingBar(
        { value: drawn(growth), text, known: true },
        middle,
        thick,
        x,
        style,
      );
      const slashes = isCut(growth) ? [slash([x(0), x(drawn(growth))], middle, thick, style)] : [];
      return {
        shapes: [...(note.shapes ?? []), ...bar.shapes, ...slashes],
        labels: [...(note.labels ?? []), ...name, bar.label],
      };
    },
    front: (bottom) => [
      uprightLine(x(0), [top, bottom], { stroke: theme.axis, width: hairline * 1.5 }),
    ],
  });
}

/** The gap near the end of a bar that is cut. */
function slash(
  [from, to]: Span,
  middle: number,
  thick: number,
  { metrics, theme }: ChartStyle,
): SvgElement {
  const at = from + (to - from) * 0.86;
  const ends = { y1: middle + thick * 0.7, y2: middle - thick * 0.7 };
  const lean = { x1: at - thick * 0.25, x2: at + thick * 0.25 };
  const stroke = { stroke: theme.background, 'stroke-width': metrics.stroke * 1.6 };
  return el('line', { ...ends, ...lean, ...stroke });
}
