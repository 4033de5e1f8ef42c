import type { Period } from '../../src/data/period.ts';
import { periodKey } from '../../src/data/period.ts';
import { makeAllSeries } from './all-series.ts';
import { monthsOf } from './calendar.ts';
import type { DemoProject } from './cast/project.ts';
import { PROJECTS } from './cast/projects.ts';
import { dayOf } from './project-life.ts';
import { randomFor, swing } from './random.ts';
import { splitWhole } from './shares.ts';
import { TARGETS_2026 } from './targets-2026.ts';
import { ZONE_CODE } from './zone.ts';

/** A key project of 2026: its plan and what is done by the end of each month, in 万元. */
export interface KeyPlan {
  readonly project: DemoProject;
  readonly plan: number;
  readonly done: ReadonlyMap<string, number>;
}

const KEY = PROJECTS.filter(({ category }) => category === '省重点' || category === '市重点');

/** Part of its investment that is planned for 2026, by where the project stands. */
function planShare(project: DemoProject): number {
  const finished = dayOf(project, '竣工');
  const started = dayOf(project, '开工');
  if (finished !== undefined) return (started ?? '') < '2026-01-01' ? 0.2 : 0.9;
  if (started === undefined) return 0.05;
  return started < '2026-01-01' ? 0.36 : 0.27;
}

/** Part of its plan a project has done by mid-year. */
function halfDone(project: DemoProject): number {
  const spread = 0.06 * swing(randomFor(`pace ${project.code}`));
  if (dayOf(project, '竣工') !== undefined) return 0.9 + spread / 2;
  const started = dayOf(project, '开工');
  if (started === undefined) return 0.2 + spread;
  if (started < '2026-01-01') return 0.6 + spread;
  return (started < '2026-04-01' ? 0.52 : 0.4) + spread;
}

/** Part of its half-year that is done by the end of a month: nothing before the start. */
function upTo(project: DemoProject, month: number): number {
  const started = dayOf(project, '开工') ?? '2026-04-01';
  const first = started < '2026-01-01' ? 1 : Number(started.slice(5, 7));
  return Math.max(0, (month - first + 1) / (6 - first + 1));
}

/** Every key project with its plan; plans and what is done add up to the zone's figures exactly. */
export function makeKeyPlans(): readonly KeyPlan[] {
  const target = (TARGETS_2026['key-project-investment']?.value ?? 0) * 10000;
  const weights = KEY.map((project) => (project.investment ?? 0) * planShare(project));
  const plans = splitWhole(Math.round(target / 100), weights).map((part) => part * 100);
  const series = makeAllSeries().get('key-project-investment')?.get(ZONE_CODE);
  const total = (period: Period): number => (series?.get(periodKey(period))?.steps ?? 0) * 100;
  const half = splitWhole(
    total({ year: 2026, month: 6 }),
    KEY.map((project, index) => (plans[index] ?? 0) * halfDone(project)),
  );
  const done = KEY.map(() => new Map<string, number>());
  let before = KEY.map(() => 0);
  for (const month of monthsOf(2026)) {
    const period = { year: 2026, month };
    const wanted = KEY.map((project, index) => (half[index] ?? 0) * upTo(project, month));
    const scale = total(period) / wanted.reduce((sum, part) => sum + part, 0);
    const missing = wanted.map((part, index) => {
      const most = Math.min(part * scale, half[index] ?? 0);
      return Math.max(0, most - (before[index] ?? 0));
    });
    const added = splitWhole(total(period) - before.reduce((sum, part) => sum + part, 0), missing);
    before = before.map((part, index) => part + (added[index] ?? 0));
    before.forEach((part, index) => done[index]?.set(periodKey(period), part));
  }
  return KEY.map((project, index) => ({
    project,
    plan: plans[index] ?? 0,
    done: done[index] ?? new Map<string, number>(),
  }));
}
