import type { Reading } from '../data/reading.ts';
import { sizeOf } from '../model/reading.ts';
import type { EmptyableOptions } from './chart-options.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { fitRows } from './fit-rows.ts';
import { blockHeight, labelElement, type Label } from './label.ts';
import { divergingScale } from './diverging-scale.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { textWidth, widest, wrap } from './text.ts';
import { chartMetrics, chartWidth, lightTheme, type ChartSize } from './theme.ts';

/** One indicator's distance from the time progress. */
export interface LeadLagRow {
  readonly name: string;
  /** 百分点 ahead (+) or behind (−) the time progress. */
  readonly lead: Reading;
  /** E.g. 「−11.38」, 「+16.35」, 「未公布」. */
  readonly leadText: string;
  readonly tip: string;
}

/** Options of {@link drawLeadLagBars}. */
export interface LeadLagBarsOptions extends EmptyableOptions {
  /** Names the zero line, e.g. 「时间进度50%」. */
  readonly zeroLabel: string;
  /** Heads the left side, e.g. 「差欠」. */
  readonly behindLabel: string;
  /** Heads the right side, e.g. 「快于」. */
  readonly aheadLabel: string;
}

const nameRoom: Readonly<Record<ChartSize, number>> = {
  narrow: 98,
  wide: 200,
  screen: 440,
  room: 500,
};
const rowHeight: Readonly<Record<ChartSize, number>> = {
  narrow: 28,
  wide: 30,
  screen: 64,
  room: 104,
};
/** A shorter reach than this many 百分点 does not fill the width: 0.1 must not look like a gulf. */
const leastReach = 10;

/**
 * Draws diverging bars, the furthest ahead on top; rows without a number follow as text. Where a
 * screen has no room for all, it shows the furthest behind.
 * @returns a drawing as high as its rows; the `empty` sentence when there is no row
 */
export function drawLeadLagBars(rows: readonly LeadLagRow[], options: LeadLagBarsOptions): Drawing {
  if (rows.length === 0) return drawEmpty(options);
  const known = rows.filter(({ lead }) => sizeOf(lead) !== undefined);
  const furthestBehind = [...known].sort((a, b) => Number(a.lead) - Number(b.lead));
  const silent = rows.filter(({ lead }) => sizeOf(lead) === undefined);
  return fitRows([...furthestBehind, ...silent], options, drawRows);
}

function drawRows(rows: readonly LeadLagRow[], options: LeadLagBarsOptions): Drawing {
  const { size } = options;
  const theme = options.theme ?? lightTheme;
  const metrics = chartMetrics[size];
  const width = chartWidth[size];
  const rowStep = rowHeight[size] * (options.squeeze ?? 1);
  const rank = ({ lead }: LeadLagRow): number => sizeOf(lead) ?? -Infinity;
  const sorted = [...rows].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
  const names = sorted.map(({ name }) => wrap(name, metrics.label, nameRoom[size], 3));

  const left = Math.max(...names.map((lines) => widest(lines, metrics.label))) + metrics.gap * 1.5;
  const behindHead = `← ${options.behindLabel}`;
  const aheadHead = `${options.aheadLabel} →`;
  const scale = divergingScale(
    sorted.map(({ lead, leadText }) => ({
      value: sizeOf(lead) ?? 0,
      label: metrics.gap + textWidth(leadText, metrics.label, true),
    })),
    {
      left,
      right: width - 1,
      leastBefore: metrics.gap + textWidth(behindHead, metrics.tick),
      leastAfter: metrics.gap + textWidth(aheadHead, metrics.tick),
      leastReach,
    },
  );
  const zero = scale(0);

  const half = textWidth(options.zeroLabel, metrics.tick) / 2;
  const head = { size: metrics.tick, valign: 'top' } as const;
  const second = metrics.tick * 1.4;
  const heads: Label[] = [
    {
      ...head,
      lines: [options.zeroLabel],
      x: Math.max(half, Math.min(zero, width - half)),
      y: 0,
      fill: theme.muted,
      anchor: 'middle',
    },
    {
      ...head,
      lines: [behindHead],
      x: zero - metrics.gap,
      y: second,
      fill: theme.behind,
      anchor: 'end',
    },
    { ...head, lines: [aheadHead], x: zero + metrics.gap, y: second, fill: theme.ahead },
  ];

  const labels: Label[] = [];
  const shapes: SvgElement[] = [];
  const hits: SvgElement[] = [];
  const top = second + metrics.tick + metrics.gap;
  let y = top;
  sorted.forEach(({ lead, leadText, tip }, i) => {
    const lines = names[i] ?? [];
    const own = Math.max(
      rowStep,
      blockHeight(lines.length, metrics.label, 1.2) + metrics.gap * 1.25,
    );
    const middle = y + own / 2;
    const thick = rowStep * 0.56;
    const value = sizeOf(lead);
    const side = value !== undefined && value < 0 ? -1 : 1;
    const fill = side < 0 ? theme.behind : theme.ahead;
    labels.push({ lines, x: 0, y: middle, size: metrics.label, fill: theme.ink, leading: 1.2 });
    if (i > 0) {
      const rule = { x1: 0, x2: width, y1: y, y2: y, 'stroke-width': metrics.hairline };
      shapes.push(el('line', { ...rule, stroke: theme.grid }));
    }
    if (value !== undefined && value !== 0) {
      const x = Math.min(zero, scale(value));
      const bar = { x, y: middle - thick / 2, width: Math.abs(scale(value) - zero), height: thick };
      shapes.push(el('rect', { ...bar, fill }));
    }
    labels.push({
      lines: [leadText],
      x: scale(value ?? 0) + side * metrics.gap,
      y: middle,
      size: metrics.label,
      fill: value === undefined ? theme.muted : value === 0 ? theme.ink : fill,
      anchor: side < 0 ? 'end' : 'start',
      bold: value !== undefined,
    });
    hits.push(el('rect', { x: 0, y, width, height: own, ...hitArea(tip) }));
    y += own;
  });
  const line = { x1: zero, x2: zero, y1: top - metrics.gap / 2, y2: y };
  return chartDrawing(options, { width, height: y + 1 }, [
    ...shapes,
    el('line', { ...line, stroke: theme.axis, 'stroke-width': metrics.hairline * 1.5 }),
    ...[...heads, ...labels].map(labelElement),
    ...hits,
  ]);
}
