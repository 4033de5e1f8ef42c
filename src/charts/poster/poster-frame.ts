import type { Drawing } from '../drawing.ts';
import type { SvgElement } from '../element.ts';
import type { Label } from '../label.ts';
import type { Theme } from '../theme.ts';

/**
 * Px of a drawing on a poster: a phone is 360 wide, of which a section keeps 20 free on either side. The
 * picture is made three times as large.
 */
export const POSTER_WIDTH = 320;

/** Letters of a poster, px: what explains, what names, what counts. */
export const LETTERS = { quiet: 12, name: 14, count: 17 } as const;

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

/** A drawing of a poster, as wide as a section. */
export function posterDrawing(
  { description, id, theme }: PosterOptions,
  height: number,
  nodes: () => readonly SvgElement[],
): Drawing {
  const name = { id, variant: 'poster', title: '', description };
  return { width: POSTER_WIDTH, height: Math.ceil(height), theme, name, nodes };
}

/** A line of text hung by its top. */
export function posterText(
  text: string | readonly string[],
  [x, y]: readonly [x: number, y: number],
  look: Pick<Label, 'fill'> & Partial<Label>,
): Label {
  const lines = typeof text === 'string' ? [text] : text;
  return { lines, x, y, size: LETTERS.name, valign: 'top', ...look };
}
