import type { Reading } from '../data/reading.ts';
import { sizeOf } from '../model/reading.ts';
import type { ChartStyle, EmptyableOptions } from './chart-options.ts';
import { bulletMarks } from './bullet.ts';
import { blockHeight, quietLabel, textLabel } from './label.ts';
import { type Marks, uprightLine } from './marks.ts';
import { rowChart, type NamedRow, type RowFrame } from './row-frame.ts';
import { textWidth, widest, wrap } from './text.ts';

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
  const heads = [completionHead, leadHead].map((head) => wrap(head, tick, headRoom));
  const texts = [
    rows.map(({ completionText }) => completionText),
    rows.map(({ leadText = '' }) => leadText),
  ];
  const [share = 0, lead = 0] = heads.map((head, i) =>
    Math.max(widest(texts[i] ?? [], label, true), widest(head, tick)),
  );
  const right = width - share - lead - gap * 3;
  return { heads, right, shareEnd: right + gap * 1.5 + share };
}

/**
 * Draws one bar per row over the whole plan, with a line at the time progress through all of them: what is
 * lacking to it is hatched, what is beyond it has the colour of a lead. Rows stay in the order given.
 * @returns a drawing as high as its rows; the `empty` sentence when there is no row
 */
export const drawBulletRows = rowChart<BulletRow, BulletRowsOptions>((rows, options, style) => {
  const { gap, hairline, planNames, planRow, stroke, theme, tick, width } = style;
  const { due, dueLabel } = options;
  const columns = columnsOf(rows, options, style);
  const full = Math.min(1.5, Math.max(1, ...rows.map(({ completion }) => sizeOf(completion) ?? 0)));
  const foot = Math.max(...columns.heads.map(({ length }) => blockHeight(length, tick)));
  const half = textWidth(dueLabel, tick) / 2;
  return {
    rows,
    step: planRow,
    names: planNames,
    look: ({ total }) => ({ bold: total }),
    padding: gap * 1.2,
    parts: (frame) => {
      const x = (share: number): number =>
        frame.left + (Math.min(Math.max(share, 0), full) / full) * (columns.right - frame.left);
      const dueX = Math.max(half, Math.min(x(due), columns.right - half + gap));
      const head = (text: string | readonly string[], at: number, anchor: 'middle' | 'end') =>
        quietLabel(text, [at, foot], frame, { valign: 'bottom', anchor });
      const [share = [], lead = []] = columns.heads;
      const top = foot + gap;
      const apart = { stroke: theme.background, width: stroke * 0.7 + hairline * 4 };
      return {
        top,
        head: [
          head(dueLabel, dueX, 'middle'),
          head(share, columns.shareEnd, 'end'),
          head(lead, width, 'end'),
        ],
        rule: (row, before) => {
          const parts = row.total !== true && before?.total === true;
          return before && { stroke: parts ? theme.axis : theme.grid, width: hairline };
        },
        row: (row, { middle }) => {
          const height = frame.step * 0.46;
          const ends = [middle - height / 2, middle + height / 2] as const;
          return [
            ...bulletMarks({ ...row, due }, middle, height, x, frame),
            // Parts what is beyond the mark from what was due: their colours may look alike.
            (sizeOf(row.completion) ?? 0) > due && uprightLine(x(due), ends, apart),
            ...numberMarks(row, middle, columns.shareEnd, due, frame),
          ];
        },
        front: (bottom) => {
          const line = { stroke: theme.axis, width: stroke * 0.7 };
          return [uprightLine(x(due), [top - gap * 0.6, bottom], line)];
        },
      };
    },
  };
});

function numberMarks(row: BulletRow, y: number, end: number, due: number, frame: RowFrame): Marks {
  const { theme, width } = frame;
  const bold = sizeOf(row.completion) !== undefined;
  const isBehind = typeof row.completion === 'number' && row.completion < due;
  const share = { anchor: 'end', bold, fill: bold ? theme.ink : theme.muted } as const;
  const lead = { ...share, bold: true, fill: isBehind ? theme.behind : theme.ahead };
  return [
    textLabel(row.completionText, [end, y], frame, share),
    row.leadText !== undefined && textLabel(row.leadText, [width, y], frame, lead),
  ];
}
