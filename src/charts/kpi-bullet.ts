import { styleOf, type ChartOptions } from './chart-options.ts';
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
  const { completion, completionText, due, dueText, targetText = '', tip } = row;
  const { gap, hairline: inset, label, theme, tick, tile: width } = style;
  const hasTarget = completion !== 'not-applicable';
  const overshoot = tick * 0.35;
  const top = hasTarget ? tick * 1.35 + overshoot : overshoot;
  const middle = top + tick / 2;
  const under = top + tick + overshoot + gap / 2;
  const ends = [top - overshoot, top + tick + overshoot] as const;
  const x = bulletScale([completion], 2, [inset, width - inset]);
  const dash = { stroke: theme.context, width: inset, dash: partingDash(style) };
  const done = wrap(completionText, label, width, 2);
  const look = { ...readingLook(completion, style), bold: true, valign: 'top' } as const;
  const doneEnd = under + blockHeight(done.length, label);
  // The target stands beside it where there is room: smaller, on the same base line.
  const used = textWidth(completionText, label, true) + gap * 1.5;
  const beside = used + textWidth(targetText, tick) <= width;
  const target = targetText === '' ? [] : wrap(targetText, tick, width, 2);
  const targetTop = beside ? under + (label - tick) * 0.88 : doneEnd + tick * 0.3;
  const anchor = beside ? 'end' : 'start';
  const bottom = Math.max(doneEnd, target.length && targetTop + blockHeight(target.length, tick));
  const marks = (): Marks => [
    !hasTarget && levelLine(middle, [inset, width - inset], dash),
    ...bulletMarks(row, middle, tick, x, style),
    hasTarget && uprightLine(x(due), ends, { stroke: theme.ink, width: inset * 2 }),
    hasTarget &&
      keptWithin(quietLabel(dueText, [x(due), 0], style, { anchor: 'middle' }), [0, width]),
    textLabel(done, [0, under], style, look),
    target.length > 0 && quietLabel(target, [beside ? width : 0, targetTop], style, { anchor }),
    hit({ x: 0, y: 0, width, height: under }, tip),
  ];
  return chartDrawing(options, { height: bottom + 2, marks }, width);
}
