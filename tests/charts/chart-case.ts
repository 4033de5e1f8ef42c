import type { Drawing } from '../../src/charts/drawing.ts';
import type { ChartSize, Theme } from '../../src/charts/theme.ts';

/** A chart of every kind and every edge, drawn at any size; the snapshots and the checks share them. */
export interface ChartCase {
  readonly name: string;
  readonly sizes: readonly ChartSize[];
  readonly draw: (size: ChartSize, theme?: Theme) => Drawing;
}
