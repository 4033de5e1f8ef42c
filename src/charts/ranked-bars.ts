import * as Plot from '@observablehq/plot';
import type { Reading } from '../data/reading.ts';
import { isQualified, sizeOf } from '../model/reading.ts';
import type { EmptyableOptions } from './chart-options.ts';
import { divergingScale } from './diverging-scale.ts';
import { el, hitArea } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { fitRows } from './fit-rows.ts';
import { openEnd } from './open-end.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { plotElements } from './svg.ts';
import { textWidth, widest, wrap } from './text.ts';
import { chartMetrics, chartWidth, lightTheme, type ChartSize } from './theme.ts';

/** One bar: a park, a cause, a source. */
export interface RankedBarRow {
  readonly name: string;
  /** In any unit, the same for all rows. */
  readonly value: Reading;
  /** E.g. 「21.35亿元」, 「未公布」. */
  readonly valueText: string;
  /** E.g. 「占41.0%」; left out when the total is incomplete or shares mean nothing. */
  readonly shareText?: string | undefined;
  /** The part of the value that is drawn strong, the rest pale: 其中签约, 其中逾期. */
  readonly part?: number | undefined;
  readonly tip: string;
}

/** Options of {@link drawRankedBars}. */
export interface RankedBarsOptions extends EmptyableOptions {
  /** 'given' keeps the order of the rows: size classes, steps of a way. By value when left out. */
  readonly order?: 'value' | 'given' | undefined;
  /** What a strong part means: something to be glad of, or late. 'main' when left out. */
  readonly partMeans?: 'main' | 'behind' | undefined;
}

const nameRoom: Readonly<Record<ChartSize, number>> = {
  narrow: 98,
  wide: 200,
  screen: 440,
  room: 500,
};
const rowHeight: Readonly<Record<ChartSize, number>> = {
  narrow: 34,
  wide: 36,
  screen: 80,
  room: 120,
};

/**
 * Draws horizontal bars, the largest on top unless told otherwise; rows without a number follow as
 * text.
 * @returns a drawing as high as its rows; the `empty` sentence when there is no row
 */
export function drawRankedBars(rows: readonly RankedBarRow[], options: RankedBarsOptions): Drawing {
  if (rows.length === 0) return drawEmpty(options);
  const rank = ({ value }: RankedBarRow): number => sizeOf(value) ?? -Infinity;
  const sorted =
    options.order === 'given'
      ? rows
      : [...rows].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
  return fitRows(sorted, options, drawRows);
}

function drawRows(rows: readonly RankedBarRow[], options: RankedBarsOptions): Drawing {
  const { size } = options;
  const theme = options.theme ?? lightTheme;
  const metrics = chartMetrics[size];
  const width = chartWidth[size];
  const rowStep = rowHeight[size] * (options.squeeze ?? 1);
  const bars = rows.map((row, key) => ({
    key,
    tip: row.tip,
    known: sizeOf(row.value) !== undefined,
    value: sizeOf(row.value) ?? 0,
    open: isQualified(row.value),
    text: row.valueText,
    share: row.shareText ?? '',
    part: row.part,
    names: wrap(row.name, metrics.label, nameRoom[size], 3),
    valueWidth: textWidth(row.valueText, metrics.label, sizeOf(row.value) !== undefined),
  }));
  const spare = metrics.gap;
  const labelWidth = (bar: (typeof bars)[number]): number =>
    spare + bar.valueWidth + (bar.share === '' ? 0 : spare + textWidth(bar.share, metrics.tick));

  const lines = Math.max(...bars.map(({ names }) => names.length));
  const step = Math.max(rowStep, lines * metrics.label * 1.2 + metrics.gap * 1.5);
  const height = step * bars.length;
  const nameWidth = Math.max(...bars.map(({ names }) => widest(names, metrics.label)));
  const x = divergingScale(
    bars.map((bar) => ({ value: bar.value, label: labelWidth(bar) })),
    {
      left: nameWidth + metrics.gap * 1.5,
      right: width - 1,
      leastBefore: 0,
      leastAfter: 0,
      leastReach: 0,
    },
  );
  const middle = (bar: (typeof bars)[number]): number => step * (bar.key + 0.5);
  const thick = rowStep * 0.3;
  const label = { fontSize: metrics.label, lineHeight: 1.2, fill: theme.ink };
  // Values and shares stand outside the bar's end: to the right, or to the left of a negative bar.
  const outside = (anchor: 'start' | 'end'): Plot.Markish[] => {
    const side = anchor === 'end' ? -1 : 1;
    const own = bars.filter((bar) => bar.value < 0 === side < 0);
    const known = own.filter((bar) => bar.known);
    const start = (bar: (typeof bars)[number]): number => x(bar.value) + side * spare;
    const text = { y: middle, textAnchor: anchor } as const;
    return [
      Plot.text(known, { ...text, ...label, x: start, text: 'text', fontWeight: 700 }),
      Plot.text(
        own.filter((bar) => !bar.known),
        { ...text, ...label, x: start, text: 'text', fill: theme.muted },
      ),
      Plot.text(
        known.filter((bar) => bar.share !== ''),
        {
          ...text,
          x: (bar: (typeof bars)[number]) => start(bar) + side * (bar.valueWidth + spare),
          text: 'share',
          fill: theme.muted,
          fontSize: metrics.tick,
        },
      ),
    ];
  };
  const drawn = plotElements({
    width,
    height,
    margin: 0,
    axis: null,
    // Positions are px already, so both scales are the identity.
    x: { type: 'identity' },
    y: { type: 'identity' },
    marks: [
      Plot.rect(bars, {
        filter: 'known',
        x1: x(0),
        x2: (bar: (typeof bars)[number]) => x(bar.value),
        y1: (bar: (typeof bars)[number]) => middle(bar) - thick,
        y2: (bar: (typeof bars)[number]) => middle(bar) + thick,
        fill: (bar: (typeof bars)[number]) => (bar.part === undefined ? theme.main : theme.context),
      }),
      Plot.rect(bars, {
        filter: (bar: (typeof bars)[number]) => bar.part !== undefined && bar.part > 0,
        x1: x(0),
        x2: (bar: (typeof bars)[number]) => x(bar.part ?? 0),
        y1: (bar: (typeof bars)[number]) => middle(bar) - thick,
        y2: (bar: (typeof bars)[number]) => middle(bar) + thick,
        fill: options.partMeans === 'behind' ? theme.behind : theme.main,
      }),
      Plot.ruleX([x(0)], { stroke: theme.axis, strokeWidth: metrics.hairline * 1.5 }),
      Plot.text(bars, {
        ...label,
        x: () => 0,
        y: middle,
        text: (bar: (typeof bars)[number]) => bar.names.join('\n'),
        textAnchor: 'start',
      }),
      ...outside('start'),
      ...outside('end'),
    ],
  });
  return chartDrawing(options, { width, height }, [
    ...drawn,
    ...bars
      .filter((bar) => bar.open)
      .flatMap((bar) => {
        const y = middle(bar) - thick;
        const at = { from: x(0), to: x(bar.value), y, height: thick * 2 };
        return openEnd(at, metrics, theme);
      }),
    ...bars.map((bar) =>
      el('rect', { x: 0, y: step * bar.key, width, height: step, ...hitArea(bar.tip) }),
    ),
  ]);
}
