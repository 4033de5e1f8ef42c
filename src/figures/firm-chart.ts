import type { ChartOptions } from '../charts/chart-options.ts';
import type { Drawing } from '../charts/drawing.ts';
import type { ChartSize, Theme } from '../charts/theme.ts';
import { zh } from '../ui/zh.ts';
import type { FigureTable } from './figure.ts';

/**
 * A chart about one firm. It stands on the firm's page only: without an address of its own, a park of a
 * thousand firms has a thousand pages and not four thousand.
 */
export interface FirmChart {
  readonly id: string;
  readonly title: string;
  readonly table: FigureTable;
  readonly draw: (size: ChartSize, theme?: Theme) => Drawing;
}

/** What a chart about one firm is drawn with; its title is its text alternative. */
export function firmChartOptions(
  id: string,
  size: ChartSize,
  title: string,
  theme: Theme | undefined,
): ChartOptions & { empty: string } {
  return { id, size, title, theme, description: title, empty: zh.charts.empty };
}
