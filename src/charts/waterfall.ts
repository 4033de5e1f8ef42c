import { scaleLinear } from 'd3-scale';
import { hatchedBar } from './bar-looks.ts';
import type { ChartStyle, EmptyableOptions } from './chart-options.ts';
import type { Drawing } from './drawing.ts';
import { fitsScreen } from './fit-rows.ts';
import { textLabel } from './label.ts';
import { bar, uprightLine } from './marks.ts';
import { drawRows, type NamedRow, type RowChart } from './row-frame.ts';
import { textWidth } from './text.ts';
import { reachOf } from './value-axis.ts';

/** One step of the way from 0 to the total. */
export interface WaterfallRow extends NamedRow {
  /** Signed, in the unit of the total. */
  readonly change: number;
  /** E.g. 「+3.21」, 「−0.85」. */
  readonly text: string;
  /** Quiet word under the name, e.g. 「停产」. */
  readonly note?: string | undefined;
  /** Others taken together: drawn pale. */
  readonly rest?: boolean | undefined;
}

/** Options of {@link drawWaterfall}. */
export interface WaterfallOptions extends EmptyableOptions {
  /** The bar under the steps, from 0 to where they end. */
  readonly total: { readonly name: string; readonly text: string; readonly tip: string };
}

/**
 * Draws steps that begin where the one before ended, in the order given, and the total they add up to
 * as a last bar from 0.
 * @param choices rows to draw; of several the first that the screen has room for, else the last
 * @returns a drawing as high as its rows; the `empty` sentence when there is no row
 */
export function drawWaterfall(
  choices: readonly (readonly WaterfallRow[])[],
  options: WaterfallOptions,
): Drawing {
  const [rows = [], ...fewer] = choices;
  // Without one of its steps it would not reach the total.
  const drawing = drawRows(rows, options, planRows, rows.length);
  const isLast = fewer.length === 0 || fitsScreen(drawing, options.size);
  return isLast ? drawing : drawWaterfall(fewer, options);
}

/** A step or the total, from where to where it goes. */
interface Step extends WaterfallRow {
  readonly from: number;
  readonly to: number;
  readonly total: boolean;
}

function stepsOf(rows: readonly WaterfallRow[], { total }: WaterfallOptions): Step[] {
  let reached = 0;
  const steps = rows.map((row): Step => {
    const from = reached;
    reached += row.change;
    return { ...row, from, to: reached, total: false };
  });
  return [...steps, { ...total, change: reached, from: 0, to: reached, total: true }];
}

function planRows(
  rows: readonly WaterfallRow[],
  options: WaterfallOptions,
  { gap, hairline, label, names, stepRow, theme, width }: ChartStyle,
): RowChart<Step> {
  const steps = stepsOf(rows, options);
  const room = Math.max(...steps.map(({ text }) => textWidth(text, label, true)));
  const ends = steps.flatMap(({ from, to }) => [from, to]);
  // Texts stand right of upward steps and left of downward ones, so both sides keep their room.
  const before = steps.some(({ change }) => change < 0) ? room + gap : gap;
  return {
    rows: steps,
    step: stepRow,
    names,
    look: ({ note, total }) => ({ note, bold: total }),
    parts: (frame) => {
      const x = scaleLinear(reachOf(ends), [frame.left + before, width - 1 - room - gap]);
      const height = frame.step * 0.56;
      const tie = { stroke: theme.context, width: hairline };
      /** Where the bar before ends: a row with a note is higher than its bar. */
      let foot = 0;
      return {
        rule: ({ total }) => total && { stroke: theme.axis, width: hairline },
        row: ({ change, from, rest, text, to, total }, { index, middle }) => {
          const start = foot;
          foot = middle + height / 2;
          const down = change < 0;
          const tone = total ? theme.main : down ? theme.behind : theme.ahead;
          const left = x(Math.min(from, to));
          const length = Math.abs(x(to) - x(from));
          const span = [left, left + Math.max(1, length)] as const;
          const end = down ? left - gap : left + length + gap;
          const fill = rest === true ? theme.ink : tone;
          const look = { bold: true, anchor: down ? 'end' : 'start', fill } as const;
          return [
            !total && index > 0 && uprightLine(x(from), [start, middle], tie),
            rest !== true && down && !total
              ? hatchedBar(span, middle, height, frame)
              : bar(span, middle, height, rest === true ? theme.context : tone),
            textLabel(text, [end, middle], frame, look),
          ];
        },
        zero: [x(0)],
      };
    },
  };
}
