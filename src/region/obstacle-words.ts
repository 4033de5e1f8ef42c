/** Why figures of members are not added up, in words of the pages. */
import { regionPages as words } from '../ui/region-pages.ts';
import type { Obstacle } from './addable.ts';

/** One clause for each reason. */
export function obstacleClauses(obstacles: readonly Obstacle[]): string[] {
  return obstacles.map(({ kind, members }) => words.obstacles[kind](members));
}
