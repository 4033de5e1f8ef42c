import { needsLand } from './cast/needs-land.ts';
import type { DemoProject, DemoStage } from './cast/project.ts';
import { STAGE_ORDER } from './cast/project.ts';
import { PROJECTS } from './cast/projects.ts';
import { daysBetween, shiftDay } from './days.ts';
import { randomFor, swing } from './random.ts';

/** A step of a project's life and its day. */
export type Step = readonly [stage: DemoStage, date: string];

/** The stages before the signing, and the days from each to the next, give or take a third. */
const BEFORE: readonly (readonly [stage: DemoStage, days: number])[] = [
  ['线索', 60],
  ['洽谈', 60],
  ['意向', 50],
  ['评审', 35],
  ['框架协议', 25],
];

/** Stages whose numbers of the first half of 2026 are told: none else may fall into it. */
const COUNTED_FROM = '2026-01-01';
const LAST_OF_2025 = '2025-12-19';

/** Projects in rented workshops or of known steps, and the phases of others. */
const TOLD: Readonly<Record<string, readonly Step[]>> = {
  'yingnang-base': [
    ['注册', '2026-02-12'],
    ['开工', '2026-03-05'],
    ['竣工', '2026-05-20'],
    ['试投产', '2026-06-16'],
  ],
  'sujian-board-1': [
    ['开工', '2023-11-20'],
    ['竣工', '2025-12-18'],
    ['试投产', '2026-03-12'],
  ],
  'liuliwan-glass-park-1': [
    ['开工', '2024-06-18'],
    ['竣工', '2025-04-24'],
    ['试投产', '2025-06-12'],
    ['投产', '2025-08-28'],
  ],
  'chixiao-parts-1': [
    ['开工', '2025-01-10'],
    ['竣工', '2025-12-05'],
    ['试投产', '2026-01-20'],
  ],
  'woxing-reducers': [
    ['注册', '2024-08-15'],
    ['搁置', '2025-05-28'],
  ],
};

/** Whether the project goes without the stage: who is there needs no registration, and not all need land. */
function skips(project: DemoProject, stage: DemoStage): boolean {
  const { kind, park, firm } = project;
  if (stage === '注册') return kind !== '新建' || (firm === undefined && park === 'xincheng');
  return stage === '供地' && !needsLand(project);
}

function beforeSigning(project: DemoProject, signed: string): Step[] {
  const random = randomFor(`before ${project.code}`);
  const quick = project.kind === '新建' ? 1 : 0.6;
  let day = signed;
  const steps = BEFORE.toReversed().map(([stage, days]): Step => {
    day = shiftDay(day, -Math.round(days * quick * (1 + 0.33 * swing(random))));
    return [stage, day];
  });
  steps.reverse();
  // A framework agreement is the exception.
  return random() < 0.35 ? steps : steps.filter(([stage]) => stage !== '框架协议');
}

function afterSigning(project: DemoProject, signed: string): Step[] {
  const [last, on] = project.last;
  if (last === '签约') return [];
  const end = STAGE_ORDER.indexOf(last as (typeof STAGE_ORDER)[number]);
  const until = end === -1 ? STAGE_ORDER.indexOf('注册') + 1 : end;
  const between = STAGE_ORDER.slice(STAGE_ORDER.indexOf('签约') + 1, until).filter(
    (stage) => !skips(project, stage),
  );
  const late = on >= COUNTED_FROM && end > STAGE_ORDER.indexOf('开工');
  const limit = late ? LAST_OF_2025 : shiftDay(on, -20);
  const random = randomFor(`after ${project.code}`);
  const step = daysBetween(signed, limit) / (between.length + (late ? 0 : 1) || 1);
  const steps = between.map((stage, index): Step => {
    const days = step * (index + 1 - 0.3 * random());
    return [stage, shiftDay(signed, Math.max(1, Math.round(days)))];
  });
  return [...steps, [last, on]];
}

/** A project in talks: what it went through, 45 days or so apart, back from where it is. */
function unsigned(project: DemoProject): Step[] {
  const [last, on] = project.last;
  const order = BEFORE.map(([stage]) => stage);
  const random = randomFor(`talks ${project.code}`);
  let day = on;
  const steps: Step[] = [[last, on]];
  for (const stage of order.slice(0, order.indexOf(last)).toReversed()) {
    if (stage === '评审' && last === '框架协议') continue;
    day = shiftDay(day, -Math.round(45 * (1 + 0.4 * swing(random))));
    steps.unshift([stage, day]);
  }
  return steps;
}

/** Every step of a project, in order. A phase begins with its building; its parent was signed. */
function stepsOf(project: DemoProject): readonly Step[] {
  const { code, signed } = project;
  const told = TOLD[code];
  if (signed === undefined) {
    return told ?? (project.parent === undefined ? unsigned(project) : [project.last]);
  }
  return [
    ...beforeSigning(project, signed),
    ['签约', signed],
    ...(told ?? afterSigning(project, signed)),
  ];
}

/** The day a project reached a stage; undefined when it hasn't. */
export function dayOf(project: DemoProject, stage: DemoStage): string | undefined {
  return stepsOf(project).find(([one]) => one === stage)?.[1];
}

/** Every project with its steps. */
export const LIVES: ReadonlyMap<DemoProject, readonly Step[]> = new Map(
  PROJECTS.map((project) => [project, stepsOf(project)]),
);
