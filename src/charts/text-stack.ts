import type { ChartStyle } from './chart-options.ts';
import { blockHeight, textLabel, type Label, type Point } from './label.ts';
import { widest, wrap } from './text.ts';

/** A text of a stack, wrapped in its room. */
export interface StackedText {
  readonly text: string;
  /** How many lines it may have. */
  readonly most: number;
  /** Px; that of labels when left out. */
  readonly size?: number | undefined;
  readonly fill?: string | undefined;
  readonly bold?: boolean | undefined;
  /** Line height as a multiple of the letters; 1.3 when left out. */
  readonly leading?: number | undefined;
  /** White space above it, px; none when left out. */
  readonly above?: number | undefined;
}

/**
 * Sets texts under each other; one without a letter takes no room.
 * @param room width, px
 * @returns their height and the width of the widest, px, and the labels at a left edge and a top
 */
export function textStack(texts: readonly StackedText[], room: number, style: ChartStyle) {
  let [height, width] = [0, 0];
  const set = texts
    .filter(({ text }) => text !== '')
    .map(({ above = 0, bold, leading, most, text, ...given }) => {
      const { fill = style.theme.ink, size = style.label } = given;
      // Bold letters are wider.
      const lines = wrap(text, size, bold === true ? room / 1.05 : room, most);
      const y = height + above;
      height = y + blockHeight(lines.length, size, leading);
      width = Math.max(width, widest(lines, size, bold));
      return { lines, y, look: { size, bold, fill, leading, valign: 'top' } as const };
    });
  const labels = ([left, top]: Point): Label[] =>
    set.map(({ lines, look, y }) => textLabel(lines, [left, top + y], style, look));
  return { height, width, labels };
}
