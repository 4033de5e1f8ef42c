import { currentPark, currentSite } from '../data/current.ts';
import type { Standing } from '../model/standing.ts';
import { currentFigures, STANDING_FIGURES } from './all.ts';
import type { Figure } from './figure.ts';
import { BindingFault, nearestHint, standingNamed, type Binding } from './standing-binding.ts';

/**
 * The standing that a binding in prose names.
 *
 * @throws BindingFault naming the nearest known indicator, park or period
 */
export function resolveStanding(binding: Binding): Standing {
  return standingNamed(currentPark(), currentSite().timeProgress, binding);
}

/**
 * The figure that `<Figure id="…" />` in prose names.
 *
 * @throws BindingFault naming the nearest known id
 */
export function resolveFigure(id: string, at?: string): Figure {
  const figures = currentFigures();
  const figure = figures.get(id);
  if (figure) return figure;
  const known = new Set([...figures.keys(), ...STANDING_FIGURES]);
  const where = '全部编号见网站的“图表”页 figures/index.html。';
  throw new BindingFault(at, `没有编号为“${id}”的图表。${nearestHint(id, known, where)}`);
}
