import type { ChartStyle } from '../chart-options.ts';
import type { Drawing } from '../drawing.ts';
import { textLabel, type Label } from '../label.ts';
import { paint, type Marks } from '../marks.ts';
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

/** The letters and colours of a poster. */
export function posterStyle({ theme }: PosterOptions): ChartStyle {
  return { metrics: posterMetrics, theme };
}

/** A drawing of a poster, as wide as a section. */
export function posterDrawing(
  { description, id, theme }: PosterOptions,
  height: number,
  marks: Marks,
): Drawing {
  const name = { id, variant: 'poster', title: '', description };
  const nodes = () => paint(marks);
  return { width: POSTER_WIDTH, height: Math.ceil(height), theme, name, nodes };
}

/** A name, hung by its top. */
export function nameLabel(
  text: string | readonly string[],
  at: readonly [x: number, y: number],
  style: ChartStyle,
  look: Partial<Label> = {},
): Label {
  return textLabel(text, at, style, { valign: 'top', ...look });
}

/** A number that counts, hung by its top. */
export function countLabel(
  text: string,
  at: readonly [x: number, y: number],
  style: ChartStyle,
  look: Partial<Label> = {},
): Label {
  return nameLabel(text, at, style, { size: style.metrics.strong, bold: true, ...look });
}
