import { sizeOf } from '../model/reading.ts';
import { styleOf, type ChartOptions, type ChartStyle } from './chart-options.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { bulletMarks, type Completion } from './bullet.ts';
import { blockHeight, keptWithin, quietLabel, textLabel } from './label.ts';
import { hit, levelLine, type Marks, partingDash, type Span, uprightLine } from './marks.ts';
import { textWidth, wrap } from './text.ts';

/** The state of one indicator against its full-year target. */
export interface KpiBulletRow extends Completion {
  /** Written under the bar, e.g. 「完成38.62%」; with a reason, e.g. 「未公布」「未设年度目标」. */
  readonly completionText: string;
  /** Written at the time-progress mark, e.g. 「时间进度50%」. */
  readonly dueText: string;
  /** Written under the bar's right end, e.g. 「全年目标135.01亿元」. */
  readonly targetText?: string | undefined;
  /** The tooltip. */
  readonly tip: string;
}

/**
 * Draws completion as a bar over the full-year target with a mark at the time progress. What is
 * lacking to the mark is hatched, what is beyond it has the colour of a lead. Without a target there is neither bar nor mark, only the text.
 * @returns a drawing as wide as the tile, three lines of text high
 */
export function drawKpiBullet(row: KpiBulletRow, options: ChartOptions): Drawing {
  const style = styleOf(options);
  const { gap, hairline: inset, theme, tick, tile: width } = style;
  const hasTarget = row.completion !== 'not-applicable';
  const overshoot = tick * 0.35;
  const top = hasTarget ? tick * 1.35 + overshoot : overshoot;
  const middle = top + tick / 2;
  const under = top + tick + overshoot + gap / 2;
  const texts = textsOf(row, under, style);
  const ends = [top - overshoot, top + tick + overshoot] as const;
  // Beyond the target the scale grows with the bar, up to twice the target: further would tell less.
  const full = Math.min(Math.max(1, sizeOf(row.completion) ?? 0), 2);
  const x = (at: number): number => inset + (Math.min(at, full) / full) * (width - 2 * inset);
  const dash = { stroke: theme.context, width: inset, dash: partingDash(style) };
  const marks = (): Marks => [
    !hasTarget && levelLine(middle, [inset, width - inset], dash),
    ...bulletMarks(row, middle, tick, x, style),
    ...(hasTarget ? dueMarks(row.dueText, x(row.due), ends, style) : []),
    ...texts.labels,
    hit({ x: 0, y: 0, width, height: under }, row.tip),
  ];
  return chartDrawing(options, { height: texts.bottom + 2, marks }, width);
}

/** The mark of the time progress with its text, kept inside the tile. */
function dueMarks(text: string, x: number, ends: Span, style: ChartStyle): Marks {
  const { hairline, theme, tile } = style;
  return [
    uprightLine(x, ends, { stroke: theme.background, width: hairline * 6 }),
    uprightLine(x, ends, { stroke: theme.ink, width: hairline * 2 }),
    keptWithin(quietLabel(text, [x, 0], style, { anchor: 'middle' }), [0, tile]),
  ];
}

/** Completion and target under the bar, beside each other where there is room. */
function textsOf(
  { completion, completionText, targetText }: KpiBulletRow,
  top: number,
  style: ChartStyle,
) {
  const { gap, label, theme, tick, tile: width } = style;
  const lines = wrap(completionText, label, width, 2);
  const fill = sizeOf(completion) === undefined ? theme.muted : theme.ink;
  const done = textLabel(lines, [0, top], style, { fill, bold: true, valign: 'top' });
  const bottom = top + blockHeight(lines.length, label);
  if (targetText === undefined) return { labels: [done], bottom };
  const used = textWidth(completionText, label, true) + gap * 1.5;
  const beside = used + textWidth(targetText, tick) <= width;
  const target = wrap(targetText, tick, width, 2);
  // The smaller text stands on the same base line as the stronger one beside it.
  const y = beside ? top + (label - tick) * 0.88 : bottom + tick * 0.3;
  const at = [beside ? width : 0, y] as const;
  return {
    labels: [done, quietLabel(target, at, style, { anchor: beside ? 'end' : 'start' })],
    bottom: Math.max(bottom, y + blockHeight(target.length, tick)),
  };
}
