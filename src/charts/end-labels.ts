import type { ChartStyle } from './chart-options.ts';
import { blockHeight, textLabel, type Label } from './label.ts';
import { lineMark } from './line-plot.ts';
import type { Marks } from './marks.ts';
import { dodge } from './place.ts';
import type { Metrics } from './preset.ts';

/** A label in the column right of a plot, for a mark at the plot's right edge. */
export interface EndLabel extends Pick<Label, 'lines' | 'fill' | 'bold'> {
  readonly value: number;
  /** How far its mark reaches over the edge, px; 0 when left out. */
  readonly reach?: number | undefined;
}

/** The column: from the plot's right edge over the room of the leaders to the texts. */
export interface EndColumn {
  readonly right: number;
  /** Px between the plot and the texts. */
  readonly leader: number;
  readonly top: number;
  readonly bottom: number;
  readonly y: (value: number) => number;
}

/** White space between two labels, in heights of their letters. */
const SPACING = 0.3;

/** The least height, px, in which texts stand apart from each other in a column. */
export function columnHeight(ends: readonly EndLabel[], { label, leading }: Metrics): number {
  const blocks = ends.map(({ lines }) => blockHeight(lines.length, label, leading));
  const spacing = label * SPACING * Math.max(0, ends.length - 1);
  return blocks.reduce((sum, height) => sum + height, spacing);
}

/**
 * Sets labels beside their line ends, apart from each other; one that had to move is tied to its
 * mark with a hairline.
 */
export function endLabels(
  ends: readonly EndLabel[],
  { bottom, leader, right, top, y: yOf }: EndColumn,
  style: ChartStyle,
): { readonly leaders: Marks; readonly labels: readonly Label[] } {
  const { gap, hairline, label: size, leading, stroke } = style;
  const wanted = ends.map(({ lines, value }) => {
    return { y: yOf(value), height: blockHeight(lines.length, size, leading) };
  });
  const middles = dodge(wanted, top, bottom, size * SPACING);
  const thin = { stroke: style.theme.context, width: hairline };
  return {
    leaders: ends.map(({ reach = 0, value }, i) => {
      const [y, middle = y] = [yOf(value), middles[i]];
      if (Math.abs(middle - y) <= size * 0.4) return false;
      const start = [right + reach + stroke, y] as const;
      const text = [right + leader - gap * 0.4, middle] as const;
      return lineMark([start, [right + gap * 0.6, y], text], thin);
    }),
    labels: ends.map(({ bold, fill, lines }, i) =>
      textLabel(lines, [right + leader, middles[i] ?? 0], style, { fill, bold, leading }),
    ),
  };
}
