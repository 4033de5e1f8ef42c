/** Small tables for tests: projects with their stages, progress, problems and what is around them. */
import type { Blocker } from '../../src/data/blockers.ts';
import type { Bond } from '../../src/data/bonds.ts';
import type { ChainRow } from '../../src/data/chains.ts';
import type { Facility } from '../../src/data/facilities.ts';
import type { OutreachRow } from '../../src/data/outreach.ts';
import type { Period } from '../../src/data/period.ts';
import type { ProjectProgress } from '../../src/data/project-progress.ts';
import type { Project } from '../../src/data/projects.ts';
import type { Stage, StageEvent } from '../../src/data/stage-events.ts';
import { tables } from './tables.ts';

let row = 1;
const at = (file: string) => ({ file: `data/${file}.csv`, row: (row += 1) });

/** The end of the first half of 2026. */
export const JUNE = '2026-06-30';

export function project(code: string, more: Partial<Project> = {}): Project {
  return {
    code,
    name: `${code}项目`,
    park: 'xincheng',
    categories: [],
    kind: 'new',
    investment: 'not-reported',
    addedInvestment: 'not-reported',
    fixedInvestment: 'not-reported',
    expectedOutput: 'not-reported',
    expectedTax: 'not-reported',
    expectedJobs: 'not-reported',
    landMu: 'not-reported',
    floorArea: 'not-reported',
    disclosure: 'public',
    at: at('projects'),
    ...more,
  };
}

/** Events of one project: `events('a', { lead: '2025-01-01', signed: '2026-03-01' })`. */
export function events(code: string, dates: Partial<Record<Stage, string>>): StageEvent[] {
  return Object.entries(dates).map(([stage, date]) => ({
    project: code,
    stage: stage as Stage,
    date,
    disclosure: 'public',
    at: at('stage-events'),
  }));
}

export function progress(
  code: string,
  period: Period,
  more: Partial<ProjectProgress> = {},
): ProjectProgress {
  return {
    project: code,
    period,
    annualPlan: 'not-reported',
    doneThisYear: 'not-reported',
    doneTotal: 'not-reported',
    funds: 'not-reported',
    percentDone: 'not-reported',
    disclosure: 'public',
    at: at('project-progress'),
    ...more,
  };
}

export function blocker(code: string, more: Partial<Blocker> = {}): Blocker {
  return {
    code,
    kind: 'obstacle',
    cause: 'funding',
    raised: '2026-01-10',
    state: 'open',
    disclosure: 'public',
    at: at('blockers'),
    ...more,
  };
}

export function chain(code: string, name: string, more: Partial<ChainRow> = {}): ChainRow {
  return {
    code,
    name,
    leading: false,
    gap: false,
    products: [],
    order: 1,
    disclosure: 'public',
    at: at('chains'),
    ...more,
  };
}

export function trip(date: string, more: Partial<OutreachRow> = {}): OutreachRow {
  return {
    date,
    kind: 'trip',
    team: '市领导',
    cities: [],
    trips: 'not-reported',
    days: 'not-reported',
    visits: 'not-reported',
    visitors: 'not-reported',
    leads: 'not-reported',
    disclosure: 'public',
    at: at('outreach'),
    ...more,
  };
}

export function bond(code: string, more: Partial<Bond> = {}): Bond {
  return {
    code,
    name: `${code}专项债`,
    kind: 'special',
    year: 2026,
    currency: 'CNY',
    applied: 'not-reported',
    granted: 'not-reported',
    disbursed: 'not-reported',
    disclosure: 'public',
    at: at('bonds'),
    ...more,
  };
}

export function facility(code: string, more: Partial<Facility> = {}): Facility {
  return {
    code,
    name: `${code}工程`,
    park: 'xincheng',
    kind: 'road',
    state: 'building',
    totalArea: 'not-reported',
    usedArea: 'not-reported',
    landMu: 'not-reported',
    quantity: 'not-reported',
    done: 'not-reported',
    investment: 'not-reported',
    invested: 'not-reported',
    percentDone: 'not-reported',
    disclosure: 'public',
    at: at('facilities'),
    ...more,
  };
}

/** Tables with the given projects and events only. */
export function lifeTables(projects: Project[], stageEvents: StageEvent[]) {
  return { ...tables([], []), projects, stageEvents };
}
