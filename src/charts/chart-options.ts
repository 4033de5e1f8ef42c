import { presets, type Metrics } from './preset.ts';
import { lightTheme, type ChartSize, type Theme } from './theme.ts';

/** What every draw function is told besides its rows. All texts arrive ready for reading. */
export interface ChartOptions {
  /** The figure's id: kebab-case ascii. Prefixes every id in the drawing. */
  readonly id: string;
  readonly size: ChartSize;
  /** The accessible name (`<title>`); never painted, the page has the title in HTML. */
  readonly title: string;
  /** The text alternative (`<desc>`). */
  readonly description: string;
  /** Light when left out. */
  readonly theme?: Theme | undefined;
  /** Stands under the drawing when it does not show all there is, e.g. 「另有60个项目见数据表」. */
  readonly more?: string | undefined;
  /** How many rows `more` counts. */
  readonly undrawn?: number | undefined;
  /** How far apart rows stand, as a share of the usual; see `fit-rows.ts`. */
  readonly squeeze?: number | undefined;
}

/** Options of charts with rows, which may be none. */
export interface EmptyableOptions extends ChartOptions {
  /** What stands in the place of a chart without a single number, e.g. 「暂无数据」. */
  readonly empty: string;
}

/** What everything in one drawing is drawn with. */
export interface ChartStyle extends Metrics {
  readonly theme: Theme;
}

/** The measures and colours of a drawing. */
export function styleOf({
  size,
  theme = lightTheme,
}: Pick<ChartOptions, 'size' | 'theme'>): ChartStyle {
  return { ...presets[size], theme };
}
