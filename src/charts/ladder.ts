import { styleOf, type ChartStyle, type EmptyableOptions } from './chart-options.ts';
import { chartDrawing, drawEmpty, type Drawing, type Layout } from './drawing.ts';
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
export function drawLadder(rungs: readonly Rung[], options: EmptyableOptions): Drawing {
  if (rungs.length === 0) return drawEmpty(options);
  // A few rungs leave a screen empty: there they have larger letters than other charts.
  const large = options.size === 'screen' && { tick: 36, label: 42, strong: 60, gap: 24 };
  const style = { ...styleOf(options), ...large };
  // On a slide the steps take what the letters leave of the picture.
  const least = options.size === 'screen' ? style.tallest * 0.85 : 0;
  const isStacked = options.size === 'narrow';
  const across = isStacked ? style.width : style.width / rungs.length;
  // In a large room numbers are read, not lists of names.
  const texts = rungs.map((rung) => textsOf(rung, across, options.size !== 'room', style));
  const most = Math.max(1, ...rungs.map(({ count }) => count));
  const drawn = rungs.map((rung, i): DrawnRung => {
    return { ...rung, ...(texts[i] as RungTexts), reach: rung.count / most };
  });
  return chartDrawing(options, isStacked ? stacked(drawn, style) : rising(drawn, least, style));
}

/** The texts of a rung and their height with white space around them, px. */
type RungTexts = ReturnType<typeof textsOf>;

/** A rung with its texts and how far its count reaches towards the largest one, a fraction. */
interface DrawnRung extends Rung, RungTexts {
  readonly reach: number;
}

function textsOf({ name, note, text }: Rung, width: number, hasNote: boolean, style: ChartStyle) {
  const { gap, leastRung, strong: size, theme, tick } = style;
  const count = { text, most: 1, size, fill: theme.main, bold: true, above: gap * 0.6 };
  const notes = { text: hasNote ? note : '', most: 4, fill: theme.muted, above: size * 0.3 };
  const texts = [{ text: name, most: 2 }, count, { ...notes, size: tick }];
  const { labels, height } = textStack(texts, width - gap * 2, style);
  const inset = gap * 1.5;
  return {
    height: Math.max(leastRung, height + inset * 2),
    labels: (x: number, y: number) => labels([x + gap, y + inset]),
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
