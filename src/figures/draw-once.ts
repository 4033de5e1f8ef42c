import type { Figure } from './figure.ts';

/** The figure, drawing each size and theme once: it stands on its own page, in its section and on slides. */
export function drawOnce(figure: Figure): Figure {
  const drawn = new Map<string, string>();
  return {
    ...figure,
    draw(size, theme) {
      const key = `${size} ${theme?.name ?? 'light'}`;
      let svg = drawn.get(key);
      if (svg === undefined) drawn.set(key, (svg = figure.draw(size, theme)));
      return svg;
    },
  };
}
