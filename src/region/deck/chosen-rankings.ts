/** Which rankings a deck has: all of them in a list, some of them drawn. */
import type { Ranking } from '../ranking.ts';
import type { RegionInput } from '../region-input.ts';
import { regionalFigures } from '../regional-figures.ts';

/** More rankings are listed, not drawn. */
const MOST_RANKINGS = 4;

/** All rankings, in the order of region.yaml. */
export function allRankings(input: RegionInput): Ranking[] {
  return regionalFigures(input).flatMap(({ rankings }) => rankings);
}

/**
 * The rankings that are drawn: the first of each way to compare, since a growth, a share of a target and what comes
 * on each 亩 say different things; then what says most of each further indicator.
 */
export function drawnRankings(input: RegionInput): Ranking[] {
  const all = allRankings(input);
  const kinds = [...new Set(all.map(({ measure }) => measure.kind))];
  const firsts = kinds.flatMap((kind) => all.find(({ measure }) => measure.kind === kind) ?? []);
  const others = regionalFigures(input).flatMap(({ rankings: [first] }) => first ?? []);
  const chosen = new Set([...new Set([...firsts, ...others])].slice(0, MOST_RANKINGS));
  return all.filter((ranking) => chosen.has(ranking));
}
