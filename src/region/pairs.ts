/** Which members have a page that compares them. */
import type { MemberPair } from '../data/region-pairs.ts';
import { once } from '../model/once.ts';
import type { RegionInput } from './region-input.ts';
import { regionalFigures } from './regional-figures.ts';

/**
 * The pairs of region.yaml; without any, each member with its neighbour in the rank of the first indicator
 * that ranks members. Each pair once.
 */
export const comparedPairs = once((input: RegionInput): readonly MemberPair[] => {
  const { pairs } = input.region;
  if (pairs.length > 0) return pairs;
  const [first] = regionalFigures(input).flatMap(({ rankings }) => rankings);
  const codes = (first?.ranked ?? []).map(({ entry }) => entry.member.code);
  return codes.slice(1).map((code, index) => [codes[index] ?? code, code] as const);
});

/** The file of a pair's page; `_` is in no code. */
export function pairFile([first, second]: MemberPair): string {
  return `compare/${first}_${second}.html`;
}
