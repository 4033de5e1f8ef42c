import { scaleLinear } from 'd3-scale';
import type { Reading } from '../data/reading.ts';
import { isQualified, sizeOf } from '../model/reading.ts';
import { hatchedBar, openEnd } from './bar-looks.ts';
import type { ChartStyle } from './chart-options.ts';
import { bar, type Marks, type Span, uprightLine } from './marks.ts';

/** How much of a plan or of a full-year target is done. */
export interface Completion {
  /** Done ÷ plan as a fraction; may exceed 1. 'not-applicable' when there is no plan. */
  readonly completion: Reading;
  /** Share due by now as a fraction 0 … 1. */
  readonly due: number;
  /** The target is not to be exceeded: nothing is lacking under it, and what is beyond it is no lead. */
  readonly ceiling?: boolean | undefined;
}

/**
 * A scale of shares, which grows with what exceeds the whole.
 * @param most how many times the whole it holds: further would tell less
 */
export function bulletScale(completions: readonly Reading[], most: number, span: Span) {
  const full = Math.max(1, ...completions.map((completion) => sizeOf(completion) ?? 0));
  return scaleLinear([0, Math.min(most, full)], span).clamp(true);
}

/**
 * What is done as a bar over the whole plan: what is lacking to the share due is hatched, what is beyond it has the
 * colour of a lead, apart from what was due. Either is a verdict, and a number that is not exact bears none.
 * @param x from a share to px
 */
export function bulletMarks(
  { ceiling = false, completion, due }: Completion,
  middle: number,
  height: number,
  x: (share: number) => number,
  style: ChartStyle,
): Marks {
  const { hairline, theme } = style;
  const part = (from: number, to: number, fill: string) =>
    bar([x(from), x(to)], middle, height, fill);
  const behind = (from: number, to: number) => hatchedBar([x(from), x(to)], middle, height, style);
  const size = sizeOf(completion);
  const done = Math.max(0, size ?? 0);
  const isOpen = isQualified(completion);
  const isJudged = size !== undefined && !isOpen;
  const ends = [middle - height / 2, middle + height / 2] as const;
  const apart = (share: number, width: number) =>
    uprightLine(x(share), ends, { stroke: theme.background, width });
  return [
    completion !== 'not-applicable' && part(0, 1, theme.track),
    isJudged && !ceiling && done < due && behind(done, due),
    done > 0 && part(0, done, theme.main),
    isJudged && done > due && (ceiling ? behind(due, done) : part(due, done, theme.ahead)),
    ...(isOpen ? openEnd([x(0), x(done)], middle, height, style) : []),
    done > 1 && apart(1, hairline * 2),
    done > due && apart(due, hairline * 6),
  ];
}
