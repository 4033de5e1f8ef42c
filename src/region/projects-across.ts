/** The large public projects of all members. */
import { formatSum } from '../format/money.ts';
import { addAmounts } from '../model/amounts.ts';
import { regionPages as words } from '../ui/region-pages.ts';
import type { RegionInput } from './region-input.ts';

/** How many there are, in how many members, and what they come to; undefined of none. */
export function projectsFinding({ members }: RegionInput): string | undefined {
  const withProjects = members.filter(({ facts }) => (facts?.projects.length ?? 0) > 0);
  const amounts = withProjects.flatMap(({ facts }) => facts?.projects ?? []);
  if (amounts.length === 0) return undefined;
  const sum = addAmounts(amounts.map(({ amount }) => amount));
  return words.projects.finding(amounts.length, withProjects.length, formatSum(sum));
}
