/** Drawing alone, without Astro: the part of a build that grows with the data. */
import { currentPark, currentSite } from '../../src/site/current.ts';
import { figuresOf } from '../../src/figures/all.ts';

/** Draws every figure of the demo at its three sizes; the first one, which warms up, is not timed. */
export function measureFigures(): { figures: number; milliseconds: number } {
  const [first, ...figures] = figuresOf(currentPark(), currentSite().timeProgress).values();
  first?.draw('wide');
  const begin = performance.now();
  for (const figure of figures) {
    for (const size of ['narrow', 'wide', 'screen'] as const) figure.draw(size);
  }
  return { figures: figures.length, milliseconds: performance.now() - begin };
}
