import type { Reading } from '../data/reading.ts';
import { isQualified, sizeOf } from '../model/reading.ts';
import { styleOf, type ChartOptions, type ChartStyle } from './chart-options.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { blockHeight, labelElement, quietLabel, type Label } from './label.ts';
import { block, levelLine, partingDash, uprightLine } from './marks.ts';
import { openEnd } from './open-end.ts';
import { textWidth, wrap } from './text.ts';

/** The state of one indicator against its full-year target. */
export interface KpiBulletRow {
  /** Value ÷ full-year target as a fraction; may exceed 1. 'not-applicable' when there is no target. */
  readonly completion: Reading;
  /** Share due by now as a fraction 0 … 1. */
  readonly due: number;
  /** Written under the bar, e.g. 「完成38.62%」; with a reason, e.g. 「未公布」「未设年度目标」. */
  readonly completionText: string;
  /** Written at the time-progress mark, e.g. 「时间进度50%」. */
  readonly dueText: string;
  /** Written under the bar's right end, e.g. 「全年目标135.01亿元」. */
  readonly targetText?: string | undefined;
  /** The tooltip. */
  readonly tip: string;
}

/** Options of {@link drawKpiBullet}. */
export interface KpiBulletOptions extends ChartOptions {
  /** Width of the tile's content in px; by default 296 (narrow), 208 (wide), 480 (screen). */
  readonly width?: number | undefined;
}

/** A bullet in its tile, px. */
interface Bullet {
  readonly row: KpiBulletRow;
  readonly style: ChartStyle;
  readonly width: number;
  /** Left end of the bar. */
  readonly inset: number;
  readonly x: (share: number) => number;
  /** What is done as a share; undefined without a number. */
  readonly done: number | undefined;
  readonly hasTarget: boolean;
  /** The bar, and how far the mark of the time progress reaches over it. */
  readonly bar: { readonly y: number; readonly height: number };
  readonly overshoot: number;
  /** Where the texts under it begin. */
  readonly under: number;
}

/**
 * Draws completion as a bar over the full-year target with a mark at the time progress. What is
 * lacking to the mark is hatched. Without a target there is neither bar nor mark, only the text.
 * @returns a drawing as wide as the tile, three lines of text high
 */
export function drawKpiBullet(row: KpiBulletRow, options: KpiBulletOptions): Drawing {
  const style = styleOf(options);
  const { gap, hairline, tick, tile } = style.metrics;
  const width = options.width ?? tile;
  const share = sizeOf(row.completion);
  const done = share === undefined ? undefined : Math.max(0, share);
  const hasTarget = row.completion !== 'not-applicable';
  // Beyond the target the scale grows with the bar, up to twice the target: further would tell less.
  const full = Math.min(Math.max(1, done ?? 0), 2);
  const inset = hairline;
  const x = (at: number): number => inset + (Math.min(at, full) / full) * (width - 2 * inset);
  const overshoot = tick * 0.35;
  const bar = { y: hasTarget ? tick * 1.35 + overshoot : overshoot, height: tick };
  const under = bar.y + bar.height + overshoot + gap / 2;
  const place = { width, inset, x, bar, overshoot, under };
  const bullet: Bullet = { row, style, ...place, done, hasTarget };
  const { height, labels } = textsOf(bullet);
  return chartDrawing(
    options,
    {
      height: height + 2,
      nodes: () => [
        ...(hasTarget ? [] : [noTarget(bullet)]),
        ...barNodes(bullet),
        ...(hasTarget ? markNodes(bullet) : []),
        ...[...dueLabels(bullet), ...labels].map(labelElement),
        el('rect', { x: 0, y: 0, width, height: under, ...hitArea(row.tip) }),
      ],
    },
    width,
  );
}

/** A dashed line in the place of the bar. */
function noTarget({ bar, inset, style, width }: Bullet): SvgElement {
  const { metrics, theme } = style;
  const stroke = { stroke: theme.context, width: metrics.hairline, dash: partingDash(metrics) };
  return levelLine(bar.y + bar.height / 2, [inset, width - inset], stroke);
}

function barNodes({ bar, done, hasTarget, inset, row, style, x }: Bullet): SvgElement[] {
  const { metrics, theme } = style;
  const part = (from: number, to: number) => ({ x: from, width: to - from, ...bar });
  const track = hasTarget ? [block(part(inset, x(1)), theme.track)] : [];
  if (done === undefined) return track;
  const isOpen = isQualified(row.completion);
  const target = [bar.y, bar.y + bar.height] as const;
  return [
    ...track,
    // What is lacking is a verdict, and a number that is not exact bears none.
    ...(done < row.due && !isOpen
      ? [lackingHatch(style), block(part(x(done), x(row.due)), `url(#${LACKING})`)]
      : []),
    block(part(inset, x(done)), theme.main),
    ...(isOpen ? openEnd({ from: inset, to: x(done), ...bar }, metrics, theme) : []),
    ...(done > 1
      ? [uprightLine(x(1), target, { stroke: theme.background, width: metrics.hairline * 2 })]
      : []),
  ];
}

/** Id of the hatching of what is lacking. */
const LACKING = 'lacking';

function lackingHatch({ metrics, theme }: ChartStyle): SvgElement {
  const step = metrics.tick / 3;
  const tile = { id: LACKING, patternUnits: 'userSpaceOnUse', width: step, height: step };
  const stripe = uprightLine(0, [0, step], { stroke: theme.behind, width: step });
  const pattern = el('pattern', { ...tile, patternTransform: 'rotate(45)' }, stripe);
  return el('defs', {}, pattern);
}

/** The mark of the time progress. */
function markNodes({ bar, overshoot, row, style, x }: Bullet): SvgElement[] {
  const { metrics, theme } = style;
  const ends = [bar.y - overshoot, bar.y + bar.height + overshoot] as const;
  return [
    uprightLine(x(row.due), ends, { stroke: theme.background, width: metrics.hairline * 6 }),
    uprightLine(x(row.due), ends, { stroke: theme.ink, width: metrics.hairline * 2 }),
  ];
}

function dueLabels({ hasTarget, row, style, width, x }: Bullet): Label[] {
  if (!hasTarget) return [];
  const half = textWidth(row.dueText, style.metrics.tick) / 2;
  const centre = Math.max(half, Math.min(x(row.due), width - half));
  return [{ ...quietLabel(row.dueText, [centre, 0], style), anchor: 'middle' }];
}

/** Completion and target under the bar, beside each other where there is room. */
function textsOf({ done, row, style, under, width }: Bullet): {
  readonly labels: readonly Label[];
  readonly height: number;
} {
  const { metrics, theme } = style;
  const { gap, label, tick } = metrics;
  const lines = wrap(row.completionText, label, width, 2);
  const fill = done === undefined ? theme.muted : theme.ink;
  const at = { x: 0, y: under, valign: 'top' } as const;
  const completion: Label = { ...at, lines, size: label, fill, bold: true };
  const bottom = under + blockHeight(lines.length, label);
  if (row.targetText === undefined) return { labels: [completion], height: bottom };
  const used = textWidth(row.completionText, label, true) + gap * 1.5;
  const beside = used + textWidth(row.targetText, tick) <= width;
  const target = wrap(row.targetText, tick, width, 2);
  // The smaller text stands on the same base line as the stronger one beside it.
  const y = beside ? under + (label - tick) * 0.88 : bottom + tick * 0.3;
  const text = quietLabel(target, [beside ? width : 0, y], style);
  return {
    labels: [completion, beside ? { ...text, anchor: 'end' } : text],
    height: Math.max(bottom, y + blockHeight(target.length, tick)),
  };
}
