import type { ChartStyle, EmptyableOptions } from './chart-options.ts';
import { chart, type Layout } from './drawing.ts';
import { block, hit, type Marks, uprightLine } from './marks.ts';
import type { NamedRow } from './row-frame.ts';
import { textStack } from './text-stack.ts';

/** One rung: a title or a step, with how many stand on it. */
export interface Rung extends NamedRow {
  /** How many stand on it. */
  readonly count: number;
  /** E.g. 「20家」. */
  readonly text: string;
  /** Quiet lines under it: new ones, names. */
  readonly note: string;
}

/**
 * Draws rungs in the order given, the lowest first, each as high as its number. On a phone they stand
 * under each other, the highest on top, with bars as long as their numbers.
 * @returns the `empty` sentence when there is no rung
 */
export const drawLadder = chart<Rung, EmptyableOptions>((rungs, { size }, usual) => {
  // A few rungs leave a screen empty: there they have larger letters than other charts.
  const large = size === 'screen' && { tick: 36, label: 42, strong: 60, gap: 24 };
  const style = { ...usual, ...large };
  const isStacked = size === 'narrow';
  const width = isStacked ? style.width : style.width / rungs.length;
  const most = Math.max(1, ...rungs.map(({ count }) => count));
  const drawn = rungs.map((rung) => {
    // In a large room numbers are read, not lists of names.
    const note = size === 'room' ? '' : rung.note;
    return measured({ ...rung, note }, width, most, style);
  });
  // On a slide the steps take what the letters leave of the picture.
  return isStacked
    ? stacked(drawn, style)
    : rising(drawn, size === 'screen' ? style.tallest * 0.85 : 0, style);
});

/** A rung with its texts, their height with white space around them, px, and how far it reaches towards the largest. */
type DrawnRung = ReturnType<typeof measured>;

function measured(rung: Rung, width: number, most: number, style: ChartStyle) {
  const { gap, leastRung, strong: size, theme, tick } = style;
  const { count, name, note, text } = rung;
  const number = { text, most: 1, size, fill: theme.main, bold: true, above: gap * 0.6 };
  const notes = { text: note, most: 4, size: tick, fill: theme.muted, above: size * 0.3 };
  const stack = textStack([{ text: name, most: 2 }, number, notes], width - gap * 2, style);
  const inset = gap * 1.5;
  return {
    ...rung,
    reach: count / most,
    height: Math.max(leastRung, stack.height + inset * 2),
    labels: (x: number, y: number) => stack.labels([x + gap, y + inset]),
  };
}

function rising(rungs: readonly DrawnRung[], least: number, style: ChartStyle): Layout {
  const { gap, hairline, label, theme, width: whole } = style;
  const width = whole / rungs.length;
  const high = Math.max(...rungs.map((rung) => rung.height));
  const rise = Math.max(label * 1.6 * rungs.length, least - high);
  const height = high + rise;
  const marks = ({ labels, reach, tip }: DrawnRung, i: number): Marks => {
    const [x, y] = [i * width, rise * (1 - reach)];
    return [
      block({ x, y, width: width - gap * 0.5, height: gap * 0.6 }, theme.main),
      uprightLine(x, [y, height], { stroke: theme.grid, width: hairline }),
      ...labels(x, y),
      hit({ x, y, width, height: height - y }, tip),
    ];
  };
  return { height, marks: () => rungs.flatMap(marks) };
}

function stacked(rungs: readonly DrawnRung[], { gap, theme, width }: ChartStyle): Layout {
  let end = 0;
  const marks = rungs.toReversed().flatMap(({ count, height, labels, reach, tip }): Marks => {
    const y = end;
    end += height + gap;
    return [
      block({ x: 0, y, width, height: gap * 0.8 }, theme.track),
      count > 0 && block({ x: 0, y, width: width * reach, height: gap * 0.8 }, theme.main),
      ...labels(0, y),
      hit({ x: 0, y, width, height }, tip),
    ];
  });
  return { height: end, marks: () => marks };
}
