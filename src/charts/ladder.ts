import type { EmptyableOptions } from './chart-options.ts';
import { chart } from './drawing.ts';
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
  const { gap, hairline, label, leastRung, strong, tallest, theme, tick } = style;
  const isStacked = size === 'narrow';
  const width = isStacked ? style.width : style.width / rungs.length;
  const most = Math.max(1, ...rungs.map(({ count }) => count));
  const inset = gap * 1.5;
  const drawn = rungs.map(({ count, name, note, text, tip }) => {
    const bold = { size: strong, fill: theme.main, bold: true, above: gap * 0.6 };
    const quiet = { size: tick, fill: theme.muted, above: strong * 0.3 };
    // In a large room numbers are read, not lists of names.
    const notes = { text: size === 'room' ? '' : note, most: 4, ...quiet };
    const texts = [{ text: name, most: 2 }, { text, most: 1, ...bold }, notes];
    const stack = textStack(texts, width - gap * 2, style);
    const height = Math.max(leastRung, stack.height + inset * 2);
    const labels = (x: number, y: number) => stack.labels([x + gap, y + inset]);
    return { count, tip, height, labels, reach: count / most };
  });
  if (isStacked) {
    let end = 0;
    const stacked = drawn.toReversed().flatMap(({ count, height, labels, reach, tip }): Marks => {
      const y = end;
      end += height + gap;
      return [
        block({ x: 0, y, width, height: gap * 0.8 }, theme.track),
        count > 0 && block({ x: 0, y, width: width * reach, height: gap * 0.8 }, theme.main),
        ...labels(0, y),
        hit({ x: 0, y, width, height }, tip),
      ];
    });
    return { height: end, marks: () => stacked };
  }
  const high = Math.max(...drawn.map((rung) => rung.height));
  // On a slide the steps take what the letters leave of the picture.
  const rise = Math.max(label * 1.6 * rungs.length, size === 'screen' ? tallest * 0.85 - high : 0);
  const height = high + rise;
  const rising = drawn.flatMap(({ labels, reach, tip }, i): Marks => {
    const [x, y] = [i * width, rise * (1 - reach)];
    return [
      block({ x, y, width: width - gap * 0.5, height: gap * 0.6 }, theme.main),
      uprightLine(x, [y, height], { stroke: theme.grid, width: hairline }),
      ...labels(x, y),
      hit({ x, y, width, height: height - y }, tip),
    ];
  });
  return { height, marks: () => rising };
});
