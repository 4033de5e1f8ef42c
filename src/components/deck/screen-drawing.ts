/** Which drawing of a figure a screen shows. */
import { fitsScreen } from '../../charts/fit-rows.ts';
import type { ChartSize, Theme } from '../../charts/theme.ts';
import type { Figure } from '../../figures/figure.ts';
import { shapeOf, type Shape } from './shape.ts';

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

/** Letters for a large room are larger than the title of an ordinary slide: so much wider a frame makes them smaller. */
const WIDER = 1.28;

/** The figure for an ordinary screen, and how it is fitted. */
export function screenDrawing(figure: Figure, theme?: Theme): { svg: string; shape: Shape } {
  const size = screenSize(figure);
  const svg = figure.draw(size, theme);
  // What stands in a wider frame may stand in the middle of the slide, or above a text.
  if (size !== 'room') return { svg, shape: shapeOf(svg) };
  // The same drawing for a large room stands on the same slide, and an id only once on a page.
  const apart = svg.replaceAll(`${figure.id}-room`, `${figure.id}-large`);
  return { svg: widened(apart), shape: 'full' };
}

/** The drawing in the middle of a wider frame. */
function widened(svg: string): string {
  return svg.replace(
    /viewBox="0 0 ([\d.]+) ([\d.]+)" width="[\d.]+"/,
    (_, width: string, height: string) => {
      const frame = Math.round(Number(width) * WIDER);
      return `viewBox="${(Number(width) - frame) / 2} 0 ${frame} ${height}" width="${frame}"`;
    },
  );
}

/** The figure in letters for a large room; undefined when they do not fit. */
export function roomDrawing(figure: Figure, theme: Theme): string | undefined {
  const drawn = figure.draw('room', theme);
  return fitsScreen(drawn, 'room') ? drawn : undefined;
}
