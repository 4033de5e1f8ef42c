/** Which drawing of a figure a screen shows. */
import { fitsScreen } from '../../charts/fit-rows.ts';
import type { ChartSize, Theme } from '../../charts/theme.ts';
import type { Figure } from '../../figures/figure.ts';
import { shapeOf } from './shape.ts';

/** The texts of a drawing, lines of one text joined. */
function textsOf(svg: string): Set<string> {
  const texts = svg.match(/<text[ >].*?<\/text>/gs) ?? [];
  return new Set(texts.map((text) => text.replace(/<[^>]*>|\s/g, '')));
}

/**
 * The size a figure is drawn in for an ordinary screen: letters for a large room where the screen
 * would stay half empty and the large letters say the same.
 */
export function screenSize(figure: Figure): ChartSize {
  const usual = figure.draw('screen');
  if (shapeOf(usual) !== 'flat') return 'screen';
  const large = figure.draw('room');
  if (!fitsScreen(large, 'room')) return 'screen';
  const said = textsOf(large);
  return [...textsOf(usual)].every((text) => said.has(text)) ? 'room' : 'screen';
}

/** The figure in letters for a large room; undefined when they do not fit. */
export function roomDrawing(figure: Figure, theme: Theme): string | undefined {
  const drawn = figure.draw('room', theme);
  return fitsScreen(drawn, 'room') ? drawn : undefined;
}
