import { scaleLinear } from 'd3-scale';
import type { EmptyableOptions } from './chart-options.ts';
import type { Drawing, Layout } from './drawing.ts';
import { drawEmpty } from './empty-chart.ts';
import { fitRows, fitsScreen } from './fit-rows.ts';
import type { Label } from './label.ts';
import { block, levelLine, uprightLine } from './marks.ts';
import { presets } from './preset.ts';
import { rowFrame, type NamedRow } from './row-frame.ts';
import { textWidth, wrap } from './text.ts';

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
  const { size } = options;
  for (const rows of choices.slice(0, -1)) {
    // Without one of its steps it would not reach the total.
    const drawing = fitRows(rows, options, planRows, rows.length);
    if (fitsScreen(drawing, size)) return drawing;
  }
  const last = choices.at(-1) ?? [];
  return last.length === 0 ? drawEmpty(options) : fitRows(last, options, planRows, last.length);
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

function planRows(rows: readonly WaterfallRow[], options: WaterfallOptions): Layout {
  const { gap, hairline, label, names, stepRow } = presets[options.size];
  const steps = stepsOf(rows, options);
  const frame = rowFrame(steps, options, {
    step: stepRow,
    names: ({ name, note, total }) => ({
      lines: wrap(name, label, names, 2),
      note: note === '' ? undefined : note,
      bold: total,
    }),
  });
  const { step: usual, style, width } = frame;
  const { theme } = style;
  const room = Math.max(...steps.map(({ text }) => textWidth(text, label, true)));
  const ends = steps.flatMap(({ from, to }) => [from, to]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  // Texts stand right of upward steps and left of downward ones, so both sides keep their room.
  const before = steps.some(({ change }) => change < 0) ? room + gap : gap;
  const x = scaleLinear()
    .domain([low, high === low ? low + 1 : high])
    .range([frame.left + before, width - 1 - room - gap]);
  const height = usual * 0.56;
  const toneOf = ({ change, total }: Step): string =>
    total ? theme.main : change < 0 ? theme.behind : theme.ahead;
  /** Where the bar before ends: a row with a note is higher than its bar. */
  let foot = 0;
  return frame.layout({
    top: 0,
    row: (step, { index, middle, name, top: y }) => {
      const { change, from, rest, text, to, total } = step;
      const rule = levelLine(y, [0, width], { stroke: theme.axis, width: hairline });
      const tie = uprightLine(x(from), [foot, middle], { stroke: theme.context, width: hairline });
      foot = middle + height / 2;
      const left = x(Math.min(from, to));
      const bar = { x: left, y: middle - height / 2, height };
      const length = Math.abs(x(to) - x(from));
      const down = change < 0;
      const at = { lines: [text], y: middle, size: label, bold: true };
      const written: Label = {
        ...at,
        x: down ? left - gap : left + length + gap,
        fill: rest === true ? theme.ink : toneOf(step),
        anchor: down ? 'end' : 'start',
      };
      const fill = rest === true ? theme.context : toneOf(step);
      return {
        shapes: [
          ...(total ? [rule] : index > 0 ? [tie] : []),
          block({ ...bar, width: Math.max(1, length) }, fill),
        ],
        labels: [...name, written],
      };
    },
    front: (bottom) => [
      uprightLine(x(0), [0, bottom], { stroke: theme.axis, width: hairline * 1.5 }),
    ],
  });
}
