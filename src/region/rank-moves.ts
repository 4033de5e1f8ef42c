/** Who rose and who fell most in a ranking since the period before. */
import { formatPeriod } from '../format/period.ts';
import { measureName } from './measure-words.ts';
import type { Ranking } from './ranking.ts';
import { briefName } from './shown-member.ts';

/** Members that moved by as many places, more than any other in their direction. */
export interface MovedMost {
  readonly names: readonly string[];
  /** Greater than 0. */
  readonly places: number;
}

/** The movements of a ranking. */
export interface Moves {
  readonly measure: string;
  /** The period before, in words. */
  readonly since: string;
  /** Undefined where nobody rose. */
  readonly risen: MovedMost | undefined;
  readonly fallen: MovedMost | undefined;
}

/** The movements; undefined without a period before. */
export function movesOf({ before, measure, of, ranked }: Ranking): Moves | undefined {
  if (before === undefined) return undefined;
  const movedMost = (sign: 1 | -1): MovedMost | undefined => {
    const places = Math.max(0, ...ranked.map(({ moved = 0 }) => moved * sign));
    if (places === 0) return undefined;
    const found = ranked.filter(({ moved = 0 }) => moved * sign === places);
    return { names: found.map(({ entry }) => briefName(entry.member)), places };
  };
  return {
    measure: measureName(of, measure),
    since: formatPeriod(before, of.indicator.accumulation),
    risen: movedMost(1),
    fallen: movedMost(-1),
  };
}
