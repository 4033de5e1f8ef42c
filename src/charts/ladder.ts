import { styleOf, type ChartStyle, type EmptyableOptions } from './chart-options.ts';
import { chartDrawing, drawEmpty, type Drawing } from './drawing.ts';
import { block, hit, type Marks, uprightLine } from './marks.ts';
import { textStack } from './text-stack.ts';

/** One rung: a title or a step, with how many stand on it. */
export interface Rung {
  readonly name: string;
  /** How many stand on it. */
  readonly count: number;
  /** E.g. 「20家」. */
  readonly text: string;
  /** Quiet lines under it: new ones, names. */
  readonly note: string;
  readonly tip: string;
}

/** A few rungs leave a screen empty: there they have larger letters than other charts. */
function ladderStyle(options: EmptyableOptions): ChartStyle {
  const large = options.size === 'screen' && { tick: 36, label: 42, strong: 60, gap: 24 };
  return { ...styleOf(options), ...large };
}

/** How far a count reaches towards the largest one, a fraction. */
function reachOf(rungs: readonly Rung[]): (rung: Rung) => number {
  const most = Math.max(1, ...rungs.map(({ count }) => count));
  return ({ count }) => count / most;
}

/**
 * Draws rungs in the order given, the lowest first, each as high as its number. On a phone they stand
 * under each other, the highest on top, with bars as long as their numbers.
 * @returns the `empty` sentence when there is no rung
 */
export function drawLadder(rungs: readonly Rung[], options: EmptyableOptions): Drawing {
  if (rungs.length === 0) return drawEmpty(options);
  return options.size === 'narrow' ? stacked(rungs, options) : rising(rungs, options);
}

/** The texts of a rung and their height with white space around them, px. */
function textsOf({ name, note, text }: Rung, width: number, options: EmptyableOptions) {
  const style = ladderStyle(options);
  const { gap, leastRung, strong, tick } = style;
  // In a large room numbers are read, not lists of names.
  const names = options.size === 'room' ? '' : note;
  const { labels, height } = textStack(
    [
      { text: name, most: 2 },
      { text, most: 1, size: strong, fill: style.theme.main, bold: true, above: gap * 0.6 },
      { text: names, most: 4, size: tick, fill: style.theme.muted, above: strong * 0.3 },
    ],
    width - gap * 2,
    style,
  );
  const inset = gap * 1.5;
  return {
    height: Math.max(leastRung, height + inset * 2),
    labels: (x: number, y: number) => labels([x + gap, y + inset]),
  };
}

function rising(rungs: readonly Rung[], options: EmptyableOptions): Drawing {
  const style = ladderStyle(options);
  const { gap, hairline, label, tallest, width } = style;
  const step = width / rungs.length;
  const texts = rungs.map((rung) => textsOf(rung, step, options));
  const reach = reachOf(rungs);
  const high = Math.max(...texts.map((text) => text.height));
  // On a slide the steps take what the letters leave of the picture.
  const left = options.size === 'screen' ? tallest * 0.85 - high : 0;
  const rise = Math.max(label * 1.6 * rungs.length, left);
  const height = high + rise;
  const marks = (rung: Rung, i: number): Marks => {
    const { tip } = rung;
    const [x, y] = [i * step, rise * (1 - reach(rung))];
    return [
      block({ x, y, width: step - gap * 0.5, height: gap * 0.6 }, style.theme.main),
      uprightLine(x, [y, height], { stroke: style.theme.grid, width: hairline }),
      ...(texts[i]?.labels(x, y) ?? []),
      hit({ x, y, width: step, height: height - y }, tip),
    ];
  };
  return chartDrawing(options, { height, marks: () => rungs.flatMap(marks) });
}

function stacked(rungs: readonly Rung[], options: EmptyableOptions): Drawing {
  const style = ladderStyle(options);
  const { gap, width } = style;
  const { main, track } = style.theme;
  const reach = reachOf(rungs);
  let height = 0;
  const marks = rungs.toReversed().flatMap((rung): Marks => {
    const y = height;
    const text = textsOf(rung, width, options);
    height += text.height + gap;
    return [
      block({ x: 0, y, width, height: gap * 0.8 }, track),
      rung.count > 0 && block({ x: 0, y, width: width * reach(rung), height: gap * 0.8 }, main),
      ...text.labels(0, y),
      hit({ x: 0, y, width, height: text.height }, rung.tip),
    ];
  });
  return chartDrawing(options, { height, marks: () => marks });
}
