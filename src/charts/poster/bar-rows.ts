import type { ChartStyle } from '../chart-options.ts';
import type { Drawing } from '../drawing.ts';
import { el } from '../element.ts';
import { block, uprightLine, type Marks } from '../marks.ts';
import { wrappedLegend } from '../swatch-legend.ts';
import { textWidth, truncate, wrap } from '../text.ts';
import { POSTER_WIDTH, posterSheet, type PosterOptions, type PosterSheet } from './poster-frame.ts';

/** A bar under its name. */
export interface PosterBar {
  readonly name: string;
  /** At the right end of the name's line. */
  readonly text: string;
  /** What is said of it in small letters, where it has room. */
  readonly note?: string | undefined;
  /** In any unit, the same for all rows. */
  readonly parts: readonly { readonly size: number; readonly fill: string }[];
  /** What they are parts of: drawn pale under them. */
  readonly whole?: number | undefined;
  /** Where the bar should be by now. */
  readonly mark?: number | undefined;
  /** The colour of its text where that is a verdict; its name is strong then. */
  readonly verdict?: string | undefined;
}

/** Options of {@link drawBarRows}. */
export interface BarRowsOptions extends PosterOptions {
  /** What the parts are called, and their colours. */
  readonly heads?: readonly { readonly text: string; readonly fill: string }[] | undefined;
  /** What the mark means. */
  readonly markLabel?: string | undefined;
  /** What is said of those that have no bar, below. */
  readonly rest?: string | undefined;
}

/** Px of a bar, of one of several parts, and under either. */
const [BAR, PARTED, UNDER] = [12, 20, 12];

const sumOf = ({ parts }: PosterBar): number =>
  parts.reduce((sum, { size }) => sum + Math.max(0, size), 0);

/** Draws bars under their names, in the order given: amounts, shares of a target, wholes of parts. */
export function drawBarRows(rows: readonly PosterBar[], options: BarRowsOptions): Drawing {
  const { heads = [], markLabel = '', rest = '' } = options;
  const sheet = posterSheet(options);
  const { label, tick } = sheet;
  const most = Math.max(...rows.flatMap((row) => [sumOf(row), row.whole ?? 0])) || 1;
  const x = (size: number): number => (Math.max(0, size) / most) * POSTER_WIDTH;
  const swatches = heads.map((head) => ({ ...head, stroke: head.fill }));
  const legend = wrappedLegend(swatches, sheet, { right: POSTER_WIDTH, top: 0 });
  const isMarked = rows.some(({ mark }) => mark !== undefined);
  const top = heads.length > 0 ? legend.height + 6 : isMarked ? tick + 10 : 0;
  const markLeft = POSTER_WIDTH - textWidth(markLabel, tick);
  const barTop = isMarked ? 28 : 24;
  const step = barTop + (heads.length > 0 ? PARTED : BAR) + UNDER;
  const bottom = top + rows.length * step - UNDER + 2;
  const restLines = rest === '' ? [] : wrap(rest, label, POSTER_WIDTH);
  return sheet.draw(bottom + (restLines.length && UNDER) + restLines.length * 19, [
    ...legend.marks,
    isMarked && triangle(markLeft - 10, 10, sheet.theme.ink),
    isMarked && sheet.quiet(markLabel, [markLeft, 0]),
    ...rows.flatMap((row, index) => {
      const y = top + index * step;
      return [...textMarks(row, y, sheet), ...barMarks(row, y + barTop, x, sheet)];
    }),
    sheet.name(restLines, [0, bottom + UNDER], { fill: sheet.theme.muted }),
  ]);
}

/** A triangle that stands on a bar. */
const triangle = (x: number, y: number, fill: string) =>
  el('path', { d: `M${x - 5},${y - 7}H${x + 5}L${x},${y}Z`, fill });

function textMarks({ name, note, text, verdict }: PosterBar, y: number, sheet: PosterSheet): Marks {
  const { label, strong, tick } = sheet;
  const bold = verdict !== undefined;
  const room = POSTER_WIDTH - textWidth(text, strong, true) - 14;
  const shown = truncate(name, label, room, bold);
  const left = textWidth(shown, label, bold) + 8;
  const count = { anchor: 'end', fill: verdict ?? sheet.theme.ink } as const;
  return [
    sheet.name(shown, [0, y + 2], { bold }),
    note !== undefined && left + textWidth(note, tick) < room && sheet.quiet(note, [left, y + 4]),
    sheet.count(text, [POSTER_WIDTH, y], count),
  ];
}

function barMarks(
  { mark, parts, whole }: PosterBar,
  y: number,
  x: (size: number) => number,
  { theme }: ChartStyle,
): Marks {
  const rounded = (to: number, fill: string) =>
    el('rect', { x: 0, y, width: Math.max(BAR, to), height: BAR, rx: BAR / 2, fill });
  let left = 0;
  return [
    whole !== undefined && rounded(x(whole), theme.track),
    ...parts.map(({ fill, size }) => {
      if (parts.length === 1) return rounded(x(size), fill);
      const at = left;
      left += x(size);
      return x(size) > 1 && block({ x: at, y, width: x(size) - 1, height: PARTED }, fill);
    }),
    mark !== undefined && triangle(x(mark), y - 1, theme.ink),
    mark !== undefined && uprightLine(x(mark), [y - 1, y + BAR], { stroke: theme.ink, width: 1.5 }),
  ];
}
