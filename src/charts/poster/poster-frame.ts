import type { ChartStyle } from '../chart-options.ts';
import { chartDrawing, type Drawing } from '../drawing.ts';
import { quietLabel, textLabel, type Label, type Point } from '../label.ts';
import type { Marks } from '../marks.ts';
import { posterMetrics } from '../preset.ts';
import type { Theme } from '../theme.ts';

/** Px of a drawing on a poster. */
export const POSTER_WIDTH = posterMetrics.width;

/** What every drawing of a poster is told besides its rows. */
export interface PosterOptions {
  /** The figure whose numbers it shows. */
  readonly id: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
  readonly theme: Theme;
  /** The main colour with so much white in it, 0 … 1. */
  readonly tint: (white: number) => string;
}

/** What a drawing of a poster is made with: letters, colours, and texts hung by their top. */
export function posterSheet(options: PosterOptions) {
  const style: ChartStyle = { ...posterMetrics, theme: options.theme };
  const top = { valign: 'top' } as const;
  const large = { ...top, size: posterMetrics.strong, bold: true };
  return {
    ...style,
    name: (text: string | readonly string[], at: Point, look: Partial<Label> = {}): Label =>
      textLabel(text, at, style, { ...top, ...look }),
    /** A number that counts. */
    count: (text: string, at: Point, look: Partial<Label> = {}): Label =>
      textLabel(text, at, style, { ...large, ...look }),
    quiet: (text: string | readonly string[], at: Point, look: Partial<Label> = {}): Label =>
      quietLabel(text, at, style, look),
    /** The drawing, as wide as a section. */
    draw: (height: number, marks: Marks): Drawing => {
      const layout = { height, marks: () => marks };
      return chartDrawing({ ...options, size: 'narrow', title: '' }, layout, POSTER_WIDTH);
    },
  };
}

/** What texts of a poster are written with. */
export type PosterSheet = ReturnType<typeof posterSheet>;
