/** Which drawing of a figure a screen shows. */
import type { Drawing } from '../../charts/drawing.ts';
import { fitsScreen } from '../../charts/fit-rows.ts';
import type { Theme } from '../../charts/theme.ts';
import type { Figure } from '../../figures/figure.ts';
import { shapeOf, type Shape } from './shape.ts';

/** The figure for an ordinary screen, and how it is fitted. */
export function screenDrawing(figure: Figure, theme?: Theme): { drawing: Drawing; shape: Shape } {
  const drawing = figure.draw('screen', theme);
  return { drawing, shape: shapeOf(drawing) };
}

/** The figure in letters for a large room; undefined when they do not fit. */
export function roomDrawing(figure: Figure, theme?: Theme): Drawing | undefined {
  const drawing = figure.draw('room', theme);
  return fitsScreen(drawing, 'room') ? drawing : undefined;
}
