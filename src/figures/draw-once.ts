import type { Drawing } from '../charts/drawing.ts';
import type { Figure } from './figure.ts';
import type { Palette } from './palette.ts';

/**
 * The figure in the colours of its site, drawing each size and theme once: it stands on its own page, in its section and on slides.
 * @param palette the colours of the site, on light and on dark ground
 */
export function drawOnce(figure: Figure, palette: Pick<Palette, 'dark' | 'light'>): Figure {
  const drawn = new Map<string, Drawing>();
  return {
    ...figure,
    draw(size, theme) {
      const { name } = theme ?? palette.light;
      const key = `${size} ${name}`;
      let drawing = drawn.get(key);
      if (drawing === undefined) drawn.set(key, (drawing = figure.draw(size, palette[name])));
      return drawing;
    },
  };
}
