import { styleOf, type ChartStyle, type EmptyableOptions } from './chart-options.ts';
import { chartDrawing, type Drawing } from './drawing.ts';
import { el, hitArea } from './element.ts';
import { drawEmpty } from './empty-chart.ts';
import { blockHeight, labelElement, type Label } from './label.ts';
import { block, uprightLine } from './marks.ts';
import { wrap } from './text.ts';

/** One rung: a title or a step, with how many stand on it. */
export interface Rung {
  readonly name: string;
  /** E.g. 「20家」. */
  readonly text: string;
  /** Quiet lines under it: new ones, names. */
  readonly note: string;
  readonly tip: string;
}

/** A few rungs leave a screen empty: there they have larger letters than other charts. */
function ladderStyle(options: EmptyableOptions): ChartStyle {
  const { metrics, theme } = styleOf(options);
  const large = { ...metrics, tick: 36, label: 42, strong: 60, gap: 24 };
  return { metrics: options.size === 'screen' ? large : metrics, theme };
}

/**
 * Draws rungs in the order given. On a page and on screens they rise from left to right; on a phone they
 * stand under each other, the highest on top, each moved in a little further.
 * @returns the `empty` sentence when there is no rung
 */
export function drawLadder(rungs: readonly Rung[], options: EmptyableOptions): Drawing {
  if (rungs.length === 0) return drawEmpty(options);
  return options.size === 'narrow' ? stacked(rungs, options) : rising(rungs, options);
}

/** The lines of a rung and their height, px. */
interface Block {
  readonly name: readonly string[];
  readonly note: readonly string[];
  readonly height: number;
}

function blockOf(rung: Rung, room: number, options: EmptyableOptions): Block {
  const { gap, label, leastRung, strong, tick } = ladderStyle(options).metrics;
  const name = wrap(rung.name, label, room, 2);
  // In a large room numbers are read, not lists of names.
  const silent = rung.note === '' || options.size === 'room';
  const note = silent ? [] : wrap(rung.note, tick, room, 4);
  const notes = note.length === 0 ? 0 : blockHeight(note.length, tick) + gap;
  const height = blockHeight(name.length, label) + strong * 1.4 + notes + gap * 2;
  return { name, note, height: Math.max(leastRung, height) };
}

function rungLabels(
  rung: Rung,
  { name, note }: Block,
  [x, y]: readonly [x: number, y: number],
  { metrics, theme }: ChartStyle,
): Label[] {
  const { gap, label, strong, tick } = metrics;
  const at = { x: x + gap, valign: 'top' } as const;
  const top = y + gap * 1.5;
  const second = top + blockHeight(name.length, label) + gap * 0.6;
  const number = { lines: [rung.text], size: strong, fill: theme.main, bold: true };
  return [
    { ...at, lines: name, y: top, size: label, fill: theme.ink },
    { ...at, ...number, y: second },
    ...(note.length === 0
      ? []
      : [{ ...at, lines: note, y: second + strong * 1.3, size: tick, fill: theme.muted }]),
  ];
}

function rising(rungs: readonly Rung[], options: EmptyableOptions): Drawing {
  const style = ladderStyle(options);
  const { gap, hairline, label, width } = style.metrics;
  const step = width / rungs.length;
  const blocks = rungs.map((rung) => blockOf(rung, step - gap * 2, options));
  const rise = label * 1.6;
  const height = Math.max(...blocks.map((block) => block.height)) + rise * rungs.length;
  const places = rungs.map((rung, i) => {
    const at = { x: i * step, y: rise * (rungs.length - 1 - i) };
    return { ...at, rung, lines: blocks[i] ?? { name: [], note: [], height: 0 } };
  });
  return chartDrawing(options, {
    height,
    nodes: () => [
      ...places.flatMap(({ x, y }) => [
        block({ x, y, width: step - gap * 0.5, height: gap * 0.6 }, style.theme.main),
        uprightLine(x, [y, height], { stroke: style.theme.grid, width: hairline }),
      ]),
      ...places.flatMap(({ lines, rung, x, y }) =>
        rungLabels(rung, lines, [x, y], style).map(labelElement),
      ),
      ...places.map(({ rung, x, y }) =>
        el('rect', { x, y, width: step, height: height - y, ...hitArea(rung.tip) }),
      ),
    ],
  });
}

function stacked(rungs: readonly Rung[], options: EmptyableOptions): Drawing {
  const style = ladderStyle(options);
  const { gap, label, width } = style.metrics;
  const shift = Math.min((label * 5) / 3, (label * 25) / 3 / rungs.length);
  let height = 0;
  const places = [...rungs].reverse().map((rung, i) => {
    const x = shift * (rungs.length - 1 - i);
    const lines = blockOf(rung, width - x - gap * 2, options);
    const y = height;
    height += lines.height + gap;
    return { rung, lines, x, y };
  });
  return chartDrawing(options, {
    height,
    nodes: () => [
      ...places.map(({ x, y }) =>
        block({ x, y, width: width - x, height: gap * 0.5 }, style.theme.main),
      ),
      ...places.flatMap(({ lines, rung, x, y }) =>
        rungLabels(rung, lines, [x, y], style).map(labelElement),
      ),
      ...places.map(({ lines, rung, x, y }) =>
        el('rect', { x, y, width: width - x, height: lines.height, ...hitArea(rung.tip) }),
      ),
    ],
  });
}
