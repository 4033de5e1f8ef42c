import { styleOf, type ChartOptions, type ChartStyle } from './chart-options.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { bulletMarks, bulletScale, type Completion } from './bullet.ts';
import { blockHeight, keptWithin, quietLabel, readingLook, textLabel } from './label.ts';
import { hit, levelLine, type Marks, partingDash, uprightLine } from './marks.ts';
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
  const x = bulletScale([row.completion], 2, [inset, width - inset]);
  const dueText = quietLabel(row.dueText, [x(row.due), 0], style, { anchor: 'middle' });
  const dash = { stroke: theme.context, width: inset, dash: partingDash(style) };
  const marks = (): Marks => [
    !hasTarget && levelLine(middle, [inset, width - inset], dash),
    ...bulletMarks(row, middle, tick, x, style),
    hasTarget && uprightLine(x(row.due), ends, { stroke: theme.ink, width: inset * 2 }),
    hasTarget && keptWithin(dueText, [0, width]),
    ...texts.labels,
    hit({ x: 0, y: 0, width, height: under }, row.tip),
  ];
  return chartDrawing(options, { height: texts.bottom + 2, marks }, width);
}

/** Completion and target under the bar, beside each other where there is room. */
function textsOf(
  { completion, completionText, targetText }: KpiBulletRow,
  top: number,
  style: ChartStyle,
) {
  const { gap, label, tick, tile: width } = style;
  const lines = wrap(completionText, label, width, 2);
  const look = { ...readingLook(completion, style), bold: true, valign: 'top' } as const;
  const done = textLabel(lines, [0, top], style, look);
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
