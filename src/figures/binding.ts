import { currentPark, currentSite } from '../data/current.ts';
import type { Standing } from '../model/standing.ts';
import { standingNamed, type Binding } from './standing-binding.ts';

/**
 * The standing that a binding in prose names, with the data of the site being built.
 *
 * @throws BindingFault with everything in it that is unknown, each with the nearest known name
 */
export function resolveStanding(binding: Binding): Standing {
  return standingNamed(currentPark(), currentSite().timeProgress, binding);
}
