/** Why figures of members are not added up, in words of the pages. */
import { regionPages as words } from '../ui/region-pages.ts';
import type { Obstacle } from './addable.ts';

/**
 * One clause for each reason.
 * @param most more members than this are counted after the first of them
 */
export function obstacleClauses(obstacles: readonly Obstacle[], most = Infinity): string[] {
  return obstacles.map(({ kind, members }) => {
    const named =
      members.length > most ? words.andMore(members.slice(0, most), members.length) : members;
    return words.obstacles[kind](named);
  });
}
