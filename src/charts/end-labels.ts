import type { SvgElement } from './element.ts';
import { blockHeight, type Label } from './label.ts';
import { lineMark } from './line-plot.ts';
import { dodge, type Point } from './place.ts';
import type { Metrics } from './preset.ts';
import type { Theme } from './theme.ts';

/** A label in the column right of a plot, for a mark that ends at the plot's right edge. */
export interface EndLabel {
  readonly lines: readonly string[];
  /** The mark's height and right end, px. */
  readonly y: number;
  readonly end: number;
  readonly fill: string;
  readonly bold: boolean;
}

/** The column: from the plot's right edge over the room of the leaders to the texts. */
export interface EndColumn {
  readonly right: number;
  /** Px between the plot and the texts. */
  readonly leader: number;
  readonly top: number;
  readonly bottom: number;
}

/** White space between two labels, in heights of their letters. */
const SPACING = 0.3;

/** The least height, px, in which texts stand apart from each other in a column. */
export function columnHeight(texts: readonly (readonly string[])[], metrics: Metrics): number {
  const blocks = texts.map(({ length }) => blockHeight(length, metrics.label, metrics.leading));
  const spacing = metrics.label * SPACING * Math.max(0, texts.length - 1);
  return blocks.reduce((sum, height) => sum + height, spacing);
}

/**
 * Sets labels beside their line ends, apart from each other; one that had to move is tied to its
 * mark with a hairline.
 */
export function endLabels(
  ends: readonly EndLabel[],
  column: EndColumn,
  { metrics, theme }: { metrics: Metrics; theme: Theme },
): { leaders: SvgElement[]; labels: Label[] } {
  const { right, leader } = column;
  const size = metrics.label;
  const middles = dodge(
    ends.map(({ lines, y }) => ({ y, height: blockHeight(lines.length, size, metrics.leading) })),
    column.top,
    column.bottom,
    size * SPACING,
  );
  const leaders: SvgElement[] = [];
  const labels = ends.map(({ lines, y, end, fill, bold }, i): Label => {
    const middle = middles[i] ?? y;
    if (Math.abs(middle - y) > size * 0.4) {
      const points: Point[] = [
        [end + metrics.stroke, y],
        [right + metrics.gap * 0.6, y],
        [right + leader - metrics.gap * 0.4, middle],
      ];
      leaders.push(lineMark(points, { stroke: theme.context, width: metrics.hairline }));
    }
    return { lines, x: right + leader, y: middle, size, fill, bold, leading: metrics.leading };
  });
  return { leaders, labels };
}
