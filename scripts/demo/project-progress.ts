import { periodKey } from '../../src/data/period.ts';
import { projectProgress } from '../../src/data/project-progress.ts';
import { monthsOf, writePeriod } from './calendar.ts';
import type { DemoProject } from './cast/project.ts';
import { PROJECTS } from './cast/projects.ts';
import type { Table } from './csv-write.ts';
import { tableFrom } from './dataset-table.ts';
import { makeKeyPlans } from './key-plans.ts';
import type { KeyPlan } from './key-plans.ts';
import { pictureOf } from './pictures.ts';
import { dayOf } from './project-life.ts';
import { randomFor, swing } from './random.ts';

const MONTHS = monthsOf(2026);

/** What was invested before the year, in 万元: most of it where the project is nearly done. */
function earlier({ project, plan }: KeyPlan): number {
  const investment = project.investment ?? 0;
  const started = dayOf(project, '开工');
  if (started === undefined || started >= '2026-01-01') return 0;
  const share = dayOf(project, '竣工') === undefined ? 0.22 : 0.72;
  return Math.max(0, Math.min(Math.round(investment * share), investment - plan));
}

function keyRows(key: KeyPlan) {
  const { project, plan, done } = key;
  const random = randomFor(`funds ${project.code}`);
  const paid = 0.92 + 0.1 * swing(random);
  return MONTHS.map((month) => {
    const now = done.get(periodKey({ year: 2026, month })) ?? 0;
    const finished =
      (dayOf(project, '竣工') ?? '9999') <= `2026-${String(month).padStart(2, '0')}-31`;
    const [picture, nextStep, percentDone] = pictureOf(project, month);
    return {
      project: project.name,
      period: writePeriod({ year: 2026, month }, '累计'),
      annualPlan: String(plan),
      doneThisYear: String(now),
      doneTotal: String(earlier(key) + now),
      funds: String(Math.round(now * paid)),
      output: project.code === 'yingnang-base' && month === 6 ? '*' : '—',
      percentDone: finished ? '100' : percentDone,
      picture,
      nextStep,
      disclosure: '公开',
    };
  });
}

/** Others under construction or on trial report at the end of the half-year. */
function otherRows(project: DemoProject) {
  const investment = project.investment ?? 0;
  const random = randomFor(`progress ${project.code}`);
  const finished = dayOf(project, '竣工') !== undefined;
  const total = Math.round(investment * (finished ? 0.94 + 0.05 * random() : 0.3 + 0.3 * random()));
  const trial = dayOf(project, '试投产') !== undefined;
  const made = Math.round(investment * (0.03 + 0.05 * random()));
  const [picture, nextStep, percentDone] = pictureOf(project, 6);
  const thisYear = Math.round(total * (finished ? 0.18 : 0.45));
  return [
    {
      project: project.name,
      period: writePeriod({ year: 2026, month: 6 }, '累计'),
      annualPlan: String(Math.round(thisYear / (48 + 22 * random())) * 100),
      doneThisYear: String(thisYear),
      doneTotal: String(total),
      funds: String(Math.round(thisYear * 0.9)),
      output: !trial ? '—' : project.code === 'sujian-board-1' ? '*' : String(made),
      percentDone: finished ? '100' : percentDone,
      picture,
      nextStep,
      disclosure: '公开',
    },
  ];
}

/** project-progress.csv: key projects every month of 2026, the others under way at mid-year. */
export function makeProjectProgress(): Table {
  const keys = makeKeyPlans();
  const told = new Set(keys.map(({ project }) => project.code));
  const parents = new Set(PROJECTS.map(({ parent }) => parent));
  const others = PROJECTS.filter(
    ({ code, last: [stage] }) =>
      !told.has(code) && !parents.has(code) && ['开工', '竣工', '试投产'].includes(stage),
  );
  return tableFrom(projectProgress, [...keys.flatMap(keyRows), ...others.flatMap(otherRows)]);
}
