import type { Reading } from '../data/reading.ts';
import { isQualified, sizeOf } from '../model/reading.ts';
import type { EmptyableOptions } from './chart-options.ts';
import type { Drawing, Layout } from './drawing.ts';
import type { SvgElement } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { fitRows } from './fit-rows.ts';
import { blockHeight, type Label } from './label.ts';
import { block, levelLine, uprightLine } from './marks.ts';
import { openEnd } from './open-end.ts';
import { presets } from './preset.ts';
import { rowFrame, type NamedRow, type RowFrame } from './row-frame.ts';
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

/** Letters across of a column's head: in a large room a unit in brackets has a line of its own. */
const HEAD_LETTERS = { narrow: 3.2, wide: 9, screen: 9, room: 5.2 } as const;

/**
 * Draws one bar per row over the whole plan, with a line at the time progress through all of them;
 * rows stay in the order given.
 * @returns a drawing as high as its rows; the `empty` sentence when there is no row
 */
export function drawBulletRows(rows: readonly BulletRow[], options: BulletRowsOptions): Drawing {
  return rows.length === 0 ? drawEmpty(options) : fitRows(rows, options, planRows);
}

/** A head in lines: its unit in brackets begins one where not all fits the first. */
function wrapHead(head: string, size: number, room: number): string[] {
  const parts = textWidth(head, size) <= room ? [head] : head.split(/(?=（)/);
  return parts.flatMap((part) => wrap(part, size, room));
}

/** Where the two columns of numbers stand, and their heads. */
interface Columns {
  readonly heads: readonly (readonly string[])[];
  /** Right end of the bars, and of the shares, px. */
  readonly right: number;
  readonly shareEnd: number;
}

function columnsOf(rows: readonly BulletRow[], options: BulletRowsOptions): Columns {
  const { gap, label, tick, width } = presets[options.size];
  const heads = [options.completionHead, options.leadHead].map((head) =>
    wrapHead(head, tick, tick * HEAD_LETTERS[options.size]),
  );
  const texts = [
    rows.map(({ completionText }) => completionText),
    rows.map(({ leadText = '' }) => leadText),
  ];
  const [share = 0, lead = 0] = texts.map((column, i) =>
    Math.max(widest(column, label, true), widest(heads[i] ?? [], tick)),
  );
  const right = width - share - lead - gap * 3;
  return { heads, right, shareEnd: right + gap * 1.5 + share };
}

function planRows(rows: readonly BulletRow[], options: BulletRowsOptions): Layout {
  const { due, size } = options;
  const { planNames, planRow, gap, label, stroke, tick } = presets[size];
  const frame = rowFrame(rows, options, {
    step: planRow,
    names: ({ name, total }) => ({
      lines: wrap(name, label, planNames / (total === true ? 1.03 : 1), 2),
      bold: total,
    }),
    padding: gap * 1.2,
    bold: true,
  });
  const { left, style, width } = frame;
  const columns = columnsOf(rows, options);
  const full = Math.min(1.5, Math.max(1, ...rows.map(({ completion }) => sizeOf(completion) ?? 0)));
  const x = (share: number): number =>
    left + (Math.min(Math.max(share, 0), full) / full) * (columns.right - left);
  const foot = Math.max(...columns.heads.map(({ length }) => blockHeight(length, tick)));
  const half = textWidth(options.dueLabel, tick) / 2;
  const dueX = Math.max(half, Math.min(x(due), columns.right - half + gap));
  const quiet = { y: foot, size: tick, fill: style.theme.muted, valign: 'bottom' } as const;
  const [share = [], lead = []] = columns.heads;
  const top = foot + gap;
  return frame.layout({
    top,
    head: {
      labels: [
        { ...quiet, lines: [options.dueLabel], x: dueX, anchor: 'middle' },
        { ...quiet, lines: share, x: columns.shareEnd, anchor: 'end' },
        { ...quiet, lines: lead, x: width, anchor: 'end' },
      ],
    },
    row: (row, { index, middle, name, top: y }) => {
      const parts = row.total !== true && rows[index - 1]?.total === true;
      const rule = { stroke: parts ? style.theme.axis : style.theme.grid };
      const hairline = { ...rule, width: style.metrics.hairline };
      const rules = index > 0 ? [levelLine(y, [0, width], hairline)] : [];
      const texts = numbersOf(row, middle, columns, due, frame);
      return {
        shapes: [...rules, ...barsOf(row, middle, x, due, frame)],
        labels: [...name, ...texts],
      };
    },
    front: (bottom) => [
      uprightLine(x(due), [top - gap * 0.6, bottom], {
        stroke: style.theme.axis,
        width: stroke * 0.7,
      }),
    ],
  });
}

const isBehind = ({ completion }: BulletRow, due: number): boolean =>
  typeof completion === 'number' && completion < due;

function barsOf(
  row: BulletRow,
  middle: number,
  x: (share: number) => number,
  due: number,
  { left, step, style }: RowFrame<BulletRow>,
): SvgElement[] {
  const { metrics, theme } = style;
  const height = step * 0.46;
  const bar = { x: left, y: middle - height / 2, height };
  const track = block({ ...bar, width: x(1) - left }, theme.track);
  const done = sizeOf(row.completion);
  if (done === undefined || x(done) <= left) return [track];
  const fill = isBehind(row, due) ? theme.behind : theme.main;
  const open = isQualified(row.completion)
    ? openEnd({ from: left, to: x(done), ...bar }, metrics, theme)
    : [];
  return [track, block({ ...bar, width: x(done) - left }, fill), ...open];
}

function numbersOf(
  row: BulletRow,
  y: number,
  { shareEnd }: Columns,
  due: number,
  { style, width }: RowFrame<BulletRow>,
): Label[] {
  const { metrics, theme } = style;
  const known = sizeOf(row.completion) !== undefined;
  const text = { y, size: metrics.label, anchor: 'end' } as const;
  const fill = known ? theme.ink : theme.muted;
  const share: Label = { ...text, lines: [row.completionText], x: shareEnd, fill, bold: known };
  if (row.leadText === undefined) return [share];
  const tone = isBehind(row, due) ? theme.behind : theme.ahead;
  return [share, { ...text, lines: [row.leadText], x: width, fill: tone, bold: true }];
}
