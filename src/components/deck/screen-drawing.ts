/** Which drawing of a figure a screen shows. */
import { textsOf, widened, type Drawing } from '../../charts/drawing.ts';
import { fitsScreen } from '../../charts/fit-rows.ts';
import type { ChartSize, Theme } from '../../charts/theme.ts';
import type { Figure } from '../../figures/figure.ts';
import { once } from '../../model/once.ts';
import { shapeOf, type Shape } from './shape.ts';

/**
 * The size a figure is drawn in for an ordinary screen: letters for a large room where the screen
 * would stay half empty and the large letters say the same.
 */
export const screenSize = once((figure: Figure): ChartSize => {
  const usual = figure.draw('screen');
  if (shapeOf(usual) !== 'flat') return 'screen';
  const large = figure.draw('room');
  if (!fitsScreen(large, 'room')) return 'screen';
  const inLarge = textsOf(large);
  return [...textsOf(usual)].every((text) => inLarge.has(text)) ? 'room' : 'screen';
});

/** Letters for a large room are larger than the title of an ordinary slide: so much wider a frame makes them smaller. */
const WIDER = 1.28;

/** The figure for an ordinary screen, and how it is fitted. */
export function screenDrawing(figure: Figure, theme?: Theme): { drawing: Drawing; shape: Shape } {
  const size = screenSize(figure);
  const drawing = figure.draw(size, theme);
  // What stands in a wider frame may stand in the middle of the slide, or above a text.
  if (size !== 'room') return { drawing, shape: shapeOf(drawing) };
  // The same drawing for a large room stands on the same slide, and an id only once on a page.
  return {
    drawing: widened(drawing, Math.round(drawing.width * WIDER), 'large'),
    shape: 'full',
  };
}

/** The figure in letters for a large room; undefined when they do not fit. */
export function roomDrawing(figure: Figure, theme: Theme): Drawing | undefined {
  const drawing = figure.draw('room', theme);
  return fitsScreen(drawing, 'room') ? drawing : undefined;
}
