/** The large public projects of all members. */
import { formatSum } from '../format/money.ts';
import { addAmounts } from '../model/amounts.ts';
import { sizeOf } from '../model/reading.ts';
import { projectTerms } from '../ui/project-terms.ts';
import { regionPages as words } from '../ui/region-pages.ts';
import type { MemberProject } from './member-projects.ts';
import type { RegionInput, RegionMemberInput } from './region-input.ts';

/** A large project with the member it is of. */
export interface PlacedProject {
  readonly entry: RegionMemberInput;
  readonly project: MemberProject;
}

/** Every large project of all members, the greatest first. */
export function largestProjects({ members }: RegionInput): PlacedProject[] {
  return members
    .flatMap((entry) => (entry.facts?.projects ?? []).map((project) => ({ entry, project })))
    .sort((a, b) => (sizeOf(b.project.amount) ?? 0) - (sizeOf(a.project.amount) ?? 0));
}

/** How far a project is. */
export function stageText({ stage, state }: MemberProject): string {
  if (state !== 'active') return projectTerms.outcomes[state];
  return stage === undefined ? words.projects.noStage : projectTerms.stages[stage];
}

/** How many there are, in how many members, and what they come to; undefined of none. */
export function projectsFinding({ members }: RegionInput): string | undefined {
  const withProjects = members.filter(({ facts }) => (facts?.projects.length ?? 0) > 0);
  const amounts = withProjects.flatMap(({ facts }) => facts?.projects ?? []);
  if (amounts.length === 0) return undefined;
  const sum = addAmounts(amounts.map(({ amount }) => amount));
  return words.projects.finding(amounts.length, withProjects.length, formatSum(sum));
}
