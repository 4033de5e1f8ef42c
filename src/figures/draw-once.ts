import type { Drawing } from '../charts/drawing.ts';
import type { Figure } from './figure.ts';

/** The figure, drawing each size and theme once: it stands on its own page, in its section and on slides. */
export function drawOnce(figure: Figure): Figure {
  const drawn = new Map<string, Drawing>();
  return {
    ...figure,
    draw(size, theme) {
      const key = `${size} ${theme?.name ?? 'light'}`;
      let drawing = drawn.get(key);
      if (drawing === undefined) drawn.set(key, (drawing = figure.draw(size, theme)));
      return drawing;
    },
  };
}
