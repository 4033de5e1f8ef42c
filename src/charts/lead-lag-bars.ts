import type { Reading } from '../data/reading.ts';
import { sizeOf } from '../model/reading.ts';
import type { EmptyableOptions } from './chart-options.ts';
import { divergingScale, divergingBar } from './diverging-scale.ts';
import type { Drawing, Layout } from './drawing.ts';
import { drawEmpty } from './empty-chart.ts';
import { fitRows } from './fit-rows.ts';
import { quietLabel } from './label.ts';
import { levelLine, uprightLine } from './marks.ts';
import { presets } from './preset.ts';
import { rowFrame, type NamedRow } from './row-frame.ts';
import { textWidth, wrap } from './text.ts';

/** One indicator's distance from the time progress. */
export interface LeadLagRow extends NamedRow {
  /** 百分点 ahead (+) or behind (−) the time progress. */
  readonly lead: Reading;
  /** E.g. 「−11.38」, 「+16.35」, 「未公布」. */
  readonly leadText: string;
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
  return fitRows([...furthestBehind, ...silent], options, planRows);
}

function planRows(rows: readonly LeadLagRow[], options: LeadLagBarsOptions): Layout {
  const { gap, hairline, label, leadRow, names, tick, width } = presets[options.size];
  const rank = ({ lead }: LeadLagRow): number => sizeOf(lead) ?? -Infinity;
  const sorted = [...rows].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
  const frame = rowFrame(sorted, options, {
    step: leadRow,
    names: ({ name }) => ({ lines: wrap(name, label, names, 3) }),
    padding: gap * 1.25,
  });
  const { style, step } = frame;
  const { theme } = style;
  const behind = `← ${options.behindLabel}`;
  const ahead = `${options.aheadLabel} →`;
  const bars = sorted.map(({ lead, leadText }) => ({
    value: sizeOf(lead) ?? 0,
    label: gap + textWidth(leadText, label, true),
  }));
  const x = divergingScale(bars, {
    left: frame.left,
    right: width - 1,
    leastBefore: gap + textWidth(behind, tick),
    leastAfter: gap + textWidth(ahead, tick),
    leastReach,
  });
  const zero = x(0);
  const half = textWidth(options.zeroLabel, tick) / 2;
  const middleX = Math.max(half, Math.min(zero, width - half));
  const second = tick * 1.4;
  const top = second + tick + gap;
  const sideHead = (text: string, side: number, fill: string) =>
    ({ ...quietLabel(text, [zero + side * gap, second], style), fill }) as const;
  return frame.layout({
    top,
    head: {
      labels: [
        { ...quietLabel(options.zeroLabel, [middleX, 0], style), anchor: 'middle' },
        { ...sideHead(behind, -1, theme.behind), anchor: 'end' },
        sideHead(ahead, 1, theme.ahead),
      ],
    },
    row: ({ lead, leadText: text }, { index, middle, name, top: y }) => {
      const known = sizeOf(lead) !== undefined;
      const bar = divergingBar(
        { value: sizeOf(lead) ?? 0, text, known },
        middle,
        step * 0.56,
        x,
        style,
      );
      const rule = levelLine(y, [0, width], { stroke: theme.grid, width: hairline });
      return {
        shapes: [...(index > 0 ? [rule] : []), ...bar.shapes],
        labels: [...name, bar.label],
      };
    },
    front: (bottom) => [
      uprightLine(zero, [top - gap / 2, bottom], { stroke: theme.axis, width: hairline * 1.5 }),
    ],
  });
}
