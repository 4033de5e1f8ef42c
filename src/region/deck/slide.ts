/** A slide of a region, before it is laid out. */
import type { Figure } from '../../figures/figure.ts';
import type { RegionTile } from '../overview.ts';

/** What every slide of a region has. */
interface SlideHead {
  /** ASCII, permanent: its address in the deck. */
  readonly id: string;
  /** Part of the deck it belongs to. */
  readonly part: string;
  /** What it shows, as a sentence without a stop. */
  readonly title: string;
  /** Address of the page behind it. */
  readonly page: string;
}

/** Indicators as large numbers, on as many slides as they need. */
interface TileSlide extends SlideHead {
  readonly kind: 'tiles';
  readonly tiles: readonly RegionTile[];
  /** What is said of all of them. */
  readonly note: string | undefined;
}

/** A drawing. */
interface FigureSlide extends SlideHead {
  readonly kind: 'figure';
  readonly figure: Figure;
}

/** Rows, on as many slides as they need; the first column says what a row is about. */
interface TableSlide extends SlideHead {
  readonly kind: 'table';
  readonly table: {
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
}

/** A slide of a region. */
export type RegionSlide = TileSlide | FigureSlide | TableSlide;
