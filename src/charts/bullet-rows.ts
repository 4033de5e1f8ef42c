import type { Reading } from '../data/reading.ts';
import type { ChartStyle, EmptyableOptions } from './chart-options.ts';
import { bulletMarks, bulletScale } from './bullet.ts';
import { blockHeight, keptWithin, quietLabel, readingLook, textLabel } from './label.ts';
import { uprightLine } from './marks.ts';
import { rowChart, type NamedRow } from './row-frame.ts';
import { widest, wrap } from './text.ts';

/** One project against its annual plan. */
export interface BulletRow extends NamedRow {
  /** Done ÷ plan, a fraction; may exceed 1. */
  readonly completion: Reading;
  /** E.g. 「53.76%」, 「未公布」. */
  readonly completionText: string;
  /** E.g. 「+3.76」; left out when there is none. */
  readonly leadText?: string | undefined;
  /** A row that sums others up: drawn bold, parted from the rows after it. */
  readonly total?: boolean | undefined;
}

/** Options of {@link drawBulletRows}. */
export interface BulletRowsOptions extends EmptyableOptions {
  /** Share due by now, 0 … 1, drawn as one line through all rows. */
  readonly due: number;
  /** Names that line, e.g. 「时间进度50%」. */
  readonly dueLabel: string;
  /** Heads the column of completions, e.g. 「完成率」. */
  readonly completionHead: string;
  /** Heads the column of leads, e.g. 「快慢（百分点）」. */
  readonly leadHead: string;
}

/** The heads of the two columns of numbers, the right end of the bars and that of the completions, px. */
function columnsOf(
  rows: readonly BulletRow[],
  { completionHead, leadHead }: BulletRowsOptions,
  { gap, headRoom, label, tick, width }: ChartStyle,
) {
  const share = wrap(completionHead, tick, headRoom);
  const lead = wrap(leadHead, tick, headRoom);
  const room = (head: readonly string[], texts: readonly string[]): number =>
    Math.max(widest(texts, label, true), widest(head, tick)) + gap * 1.5;
  const leads = rows.map(({ leadText = '' }) => leadText);
  const shareEnd = width - room(lead, leads);
  const shares = rows.map(({ completionText }) => completionText);
  return { share, lead, shareEnd, right: shareEnd - room(share, shares) };
}

/**
 * Draws one bar per row over the whole plan, with a line at the time progress through all of them: what is
 * lacking to it is hatched, what is beyond it has the colour of a lead. Rows stay in the order given.
 * @returns a drawing as high as its rows; the `empty` sentence when there is no row
 */
export const drawBulletRows = rowChart<BulletRow, BulletRowsOptions>(
  ({ gap, planNames: names, planRow: step }) => ({
    step,
    names,
    look: ({ total }) => ({ bold: total }),
    padding: gap * 1.2,
  }),
  (frame, rows, options) => {
    const { gap, hairline, left, step, stroke, theme, tick, width } = frame;
    const { due, dueLabel } = options;
    const { lead, right, share, shareEnd } = columnsOf(rows, options, frame);
    const completions = rows.map(({ completion }) => completion);
    const x = bulletScale(completions, 1.5, [left, right]);
    const foot = blockHeight(Math.max(share.length, lead.length), tick);
    const head = (text: string | readonly string[], at: number, anchor: 'middle' | 'end') =>
      quietLabel(text, [at, foot], frame, { valign: 'bottom', anchor });
    const top = foot + gap;
    return {
      top,
      head: [
        keptWithin(head(dueLabel, x(due), 'middle'), [0, right + gap]),
        head(share, shareEnd, 'end'),
        head(lead, width, 'end'),
      ],
      rule: (row, before) => {
        const parts = row.total !== true && before?.total === true;
        return before && { stroke: parts ? theme.axis : theme.grid, width: hairline };
      },
      row: (row, { middle }) => {
        const { completion, completionText, leadText } = row;
        const isBehind = typeof completion === 'number' && completion < due;
        const reading = { anchor: 'end', ...readingLook(completion, frame) } as const;
        const ahead = { ...reading, bold: true, fill: isBehind ? theme.behind : theme.ahead };
        return [
          ...bulletMarks({ ...row, due }, middle, step * 0.46, x, frame),
          textLabel(completionText, [shareEnd, middle], frame, reading),
          leadText !== undefined && textLabel(leadText, [width, middle], frame, ahead),
        ];
      },
      front: (bottom) => {
        const line = { stroke: theme.axis, width: stroke * 0.7 };
        return [uprightLine(x(due), [top - gap * 0.6, bottom], line)];
      },
    };
  },
);
