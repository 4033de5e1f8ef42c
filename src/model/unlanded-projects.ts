/** Projects that are signed and have not landed (签约未落地). */
import type { Blocker } from '../data/blockers.ts';
import { daysFrom, isDay } from './day.ts';
import { openBlockers, type OpenBlocker } from './open-blockers.ts';
import { hasPassed, reachedOn } from './project-life.ts';
import type { Unit } from './project-units.ts';

/** A signed project without land or a start, with what holds it up. */
export interface Unlanded {
  readonly unit: Unit;
  readonly signed: string;
  /** Days since the signing, where its day is known. */
  readonly days: number | undefined;
  readonly blockers: readonly OpenBlocker[];
  /** The longest delay among them, in days. */
  readonly late: number;
}

/**
 * Signed projects that have not reached 供地 or anything later, shelved and ended ones left out; the
 * longest overdue first, then the longest signed.
 */
export function unlandedProjects(
  units: readonly Unit[],
  blockers: readonly Blocker[],
  day: string,
): Unlanded[] {
  const open = openBlockers(blockers, day).filter(({ blocker }) => blocker.project !== undefined);
  return units
    .flatMap((unit): Unlanded[] => {
      const signed = reachedOn(unit, 'signed');
      if (signed === undefined || unit.state !== 'active' || hasPassed(unit, 'land')) return [];
      const ofProject = open.filter(({ blocker }) => blocker.project === unit.project.code);
      const late = Math.max(0, ...ofProject.map((openBlocker) => openBlocker.late ?? 0));
      return [
        {
          unit,
          signed,
          days: isDay(signed) ? daysFrom(signed, day) : undefined,
          blockers: ofProject,
          late,
        },
      ];
    })
    .sort((a, b) => b.late - a.late || (b.days ?? 0) - (a.days ?? 0));
}

/** How many of the projects each cause holds up; one with two causes counts under both. */
export function unlandedCauses(
  unlanded: readonly Unlanded[],
): { readonly cause: Blocker['cause'] | 'none'; readonly count: number }[] {
  const counts = new Map<Blocker['cause'] | 'none', number>();
  for (const { blockers } of unlanded) {
    const causes = new Set(blockers.map(({ blocker }) => blocker.cause));
    for (const cause of causes.size === 0 ? (['none'] as const) : causes) {
      counts.set(cause, (counts.get(cause) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([cause, count]) => ({ cause, count }))
    .sort((a, b) => Number(a.cause === 'none') - Number(b.cause === 'none') || b.count - a.count);
}
