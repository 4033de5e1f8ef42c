import type { Reading } from '../data/reading.ts';
import { isQualified, sizeOf } from '../model/reading.ts';
import type { ChartOptions } from './chart-options.ts';
import { el, hitArea, type SvgElement } from './element.ts';
import { blockHeight, labelElement, type Label } from './label.ts';
import { openEnd } from './open-end.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { textWidth, wrap } from './text.ts';
import { chartMetrics, lightTheme, type ChartSize } from './theme.ts';

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

const tileWidth: Readonly<Record<ChartSize, number>> = {
  narrow: 296,
  wide: 208,
  screen: 480,
  room: 1000,
};

/**
 * Draws completion as a bar over the full-year target with a mark at the time progress. What is
 * lacking to the mark is hatched. Without a target there is neither bar nor mark, only the text.
 * @returns a drawing as wide as the tile, three lines of text high
 */
export function drawKpiBullet(row: KpiBulletRow, options: KpiBulletOptions): Drawing {
  const { completion, due } = row;
  const theme = options.theme ?? lightTheme;
  const metrics = chartMetrics[options.size];
  const width = options.width ?? tileWidth[options.size];
  const share = sizeOf(completion);
  const done = share === undefined ? undefined : Math.max(0, share);
  const hasTarget = completion !== 'not-applicable';
  const inset = metrics.hairline;
  // Beyond the target the scale grows with the bar, up to twice the target: further would tell less.
  const full = Math.min(Math.max(1, done ?? 0), 2);
  const x = (share: number): number => inset + (Math.min(share, full) / full) * (width - 2 * inset);

  const thick = metrics.tick;
  const overshoot = metrics.tick * 0.35;
  const top = hasTarget ? metrics.tick * 1.35 + overshoot : overshoot;
  const middle = top + thick / 2;
  const bar = { y: top, height: thick };
  const shapes: SvgElement[] = [];
  if (hasTarget)
    shapes.push(el('rect', { x: inset, width: x(1) - inset, ...bar, fill: theme.track }));
  else {
    const { hairline } = metrics;
    const dashes = { 'stroke-dasharray': `${3 * hairline} ${3 * hairline}` };
    const line = { stroke: theme.context, 'stroke-width': hairline, ...dashes };
    shapes.push(el('line', { x1: inset, x2: width - inset, y1: middle, y2: middle, ...line }));
  }
  if (done !== undefined) {
    // What is lacking is a verdict, and a number that is not exact bears none.
    if (done < due && !isQualified(completion)) {
      const step = metrics.tick / 3;
      const stripe = { x1: 0, y1: 0, x2: 0, y2: step, stroke: theme.behind, 'stroke-width': step };
      const pattern = {
        id: 'lacking',
        patternUnits: 'userSpaceOnUse',
        width: step,
        height: step,
        patternTransform: 'rotate(45)',
      };
      shapes.push(el('defs', {}, el('pattern', pattern, el('line', stripe))));
      shapes.push(
        el('rect', { x: x(done), width: x(due) - x(done), ...bar, fill: 'url(#lacking)' }),
      );
    }
    shapes.push(el('rect', { x: inset, width: x(done) - inset, ...bar, fill: theme.main }));
    if (isQualified(completion)) {
      shapes.push(...openEnd({ from: inset, to: x(done), ...bar }, metrics, theme));
    }
    if (done > 1) {
      const end = { x1: x(1), x2: x(1), y1: top, y2: top + thick };
      shapes.push(
        el('line', { ...end, stroke: theme.background, 'stroke-width': metrics.hairline * 2 }),
      );
    }
  }

  const labels: Label[] = [];
  const size = metrics.tick;
  if (hasTarget) {
    const mark = { x1: x(due), x2: x(due), y1: top - overshoot, y2: top + thick + overshoot };
    const { hairline } = metrics;
    shapes.push(
      el('line', { ...mark, stroke: theme.background, 'stroke-width': hairline * 6 }),
      el('line', { ...mark, stroke: theme.ink, 'stroke-width': hairline * 2 }),
    );
    const half = textWidth(row.dueText, size) / 2;
    const centre = Math.max(half, Math.min(x(due), width - half));
    const text = { lines: [row.dueText], size, fill: theme.muted, anchor: 'middle' } as const;
    labels.push({ ...text, x: centre, y: 0, valign: 'top' });
  }
  const under = top + thick + overshoot + metrics.gap / 2;
  const done_ = wrap(row.completionText, metrics.label, width, 2);
  const below = { y: under, valign: 'top' } as const;
  const fill = done === undefined ? theme.muted : theme.ink;
  labels.push({ ...below, x: 0, lines: done_, size: metrics.label, fill, bold: true });
  let height = under + blockHeight(done_.length, metrics.label);
  if (row.targetText !== undefined) {
    const used = textWidth(row.completionText, metrics.label, true) + metrics.gap * 1.5;
    const beside = used + textWidth(row.targetText, size) <= width;
    const lines = wrap(row.targetText, size, width, 2);
    // The smaller text stands on the same base line as the stronger one beside it.
    const y = beside ? under + (metrics.label - size) * 0.88 : height + size * 0.3;
    const side = beside ? ({ x: width, anchor: 'end' } as const) : { x: 0 };
    labels.push({ ...below, ...side, y, lines, size, fill: theme.muted });
    height = Math.max(height, y + blockHeight(lines.length, size));
  }
  return chartDrawing(options, { width, height: height + 2 }, [
    ...shapes,
    ...labels.map(labelElement),
    el('rect', { x: 0, y: 0, width, height: under, ...hitArea(row.tip) }),
  ]);
}
