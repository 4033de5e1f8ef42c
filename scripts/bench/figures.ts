/** Drawing alone, without Astro: the part of a build that grows with the data. */
import { join } from 'node:path';
import { loadSite } from '../../src/data/site.ts';
import { loadEdition } from '../../src/edition/load-edition.ts';
import { figuresOf } from '../../src/figures/all.ts';
import { PROJECT_ROOT } from '../setup/project-root.mjs';

/**
 * Draws every figure of a park at its three sizes; the first one, which warms up, is not timed.
 * @param data its data folder, below the project
 */
export function measureFigures(data: string): { figures: number; milliseconds: number } {
  const park = loadEdition({ dataDir: join(PROJECT_ROOT, data), edition: 'public' });
  const { timeProgress } = loadSite(join(PROJECT_ROOT, 'content'));
  const [first, ...figures] = figuresOf(park, timeProgress).values();
  first?.draw('wide');
  const begin = performance.now();
  for (const figure of figures) {
    for (const size of ['narrow', 'wide', 'screen'] as const) figure.draw(size);
  }
  return { figures: figures.length, milliseconds: performance.now() - begin };
}
