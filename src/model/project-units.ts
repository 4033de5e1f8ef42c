/**
 * What counts as one project. A phase is a project with a parent, and its money is part of the
 * parent's, so adding up rows would count it twice.
 *
 * - A parent with stage events of its own is one unit; its phases are not units.
 * - A parent without events is only a heading: its phases are units, each by itself.
 * - 增资扩产 is a unit whatever its parent: a new contract, of which only the added amount counts.
 */
import type { Project } from '../data/projects.ts';
import type { Reading } from '../data/reading.ts';
import { addAmounts } from './amounts.ts';
import { livesAt, type Life, type LifeTables } from './project-life.ts';
import { sizeOf } from './reading.ts';

/** A project that counts as one, on a given day. */
export interface Unit extends Life {
  /** 万元: the planned investment, or of 增资扩产 the added amount. */
  readonly amount: Reading;
}

/** The projects that count, on a day: those with at least one event by then. */
export function unitsAt(tables: LifeTables, day: string): Unit[] {
  const lives = livesAt(tables, day);
  const byCode = new Map(lives.map((life) => [life.project.code, life]));
  return lives
    .filter((life) => life.events.length > 0)
    .filter(({ project }) => project.kind === 'expansion' || !livingAncestor(byCode, project))
    .map((life) => ({ ...life, amount: amountOf(tables.projects, life.project) }));
}

function livingAncestor(lives: ReadonlyMap<string, Life>, project: Project): boolean {
  let parent = project.parent;
  for (let steps = 0; parent !== undefined && steps <= lives.size; steps++) {
    const life = lives.get(parent);
    if (life === undefined) return false;
    if (life.events.length > 0) return true;
    parent = life.project.parent;
  }
  return false;
}

/**
 * The amount a project counts with, 万元. 增资扩产 counts with the added amount; while that is not
 * reported, with the planned investment. A parent without an amount of its own has its phases' sum.
 */
export function amountOf(projects: readonly Project[], project: Project): Reading {
  const { addedInvestment, investment, kind } = project;
  if (
    kind === 'expansion' &&
    (sizeOf(addedInvestment) !== undefined || addedInvestment === 'withheld')
  ) {
    return addedInvestment;
  }
  if (investment !== 'not-reported') return investment;
  const phases = projects.filter(
    (phase) => phase.parent === project.code && phase.kind !== 'expansion',
  );
  return phases.length === 0
    ? investment
    : addAmounts(phases.map((phase) => phase.investment)).total;
}
