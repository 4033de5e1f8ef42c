/** The large projects of a member. */
import type { Park } from '../data/park.ts';
import type { Reading } from '../data/reading.ts';
import { industryName } from '../figures/signed.ts';
import { projectContext, projectHref, shortNameOf } from '../figures/project-context.ts';
import type { ProgressMode } from '../model/progress.ts';
import { livesAt, type Life } from '../model/project-life.ts';
import { amountOf } from '../model/project-units.ts';
import { sizeOf } from '../model/reading.ts';

/** More than this is a large project, 万元. */
const LARGE_PROJECT = 10_000;

/** A large project of a member. */
export interface MemberProject extends Pick<Life, 'stage' | 'state'> {
  readonly name: string;
  readonly industry: string;
  /** 万元. */
  readonly amount: Reading;
  /** Its page in the member's site. */
  readonly href: string;
}

/**
 * The projects of a park, cut to its edition, of more than 1亿元, the greatest first. Phases are not told
 * beside their whole, and what was given up is left out.
 */
export function projectFacts(park: Park, mode: ProgressMode): MemberProject[] {
  if (park.projects.length === 0) return [];
  const context = projectContext(park, mode);
  return livesAt(park, context.day)
    .filter(({ project, state }) => project.parent === undefined && state !== 'ended')
    .map(({ project, stage, state }) => ({
      name: shortNameOf(project),
      industry: industryName(context, project),
      amount: amountOf(park.projects, project),
      stage,
      state,
      href: projectHref(project).slice(1),
    }))
    .filter(({ amount }) => (sizeOf(amount) ?? 0) > LARGE_PROJECT)
    .sort((a, b) => (sizeOf(b.amount) ?? 0) - (sizeOf(a.amount) ?? 0));
}
