/**
 * 项目建设. The rules, in the order of the text:
 *
 * 1. Key projects: investment completed against the annual plan and the time progress; then each
 *    category with its plain mean; then the project furthest ahead and the one furthest behind.
 * 2. What started, finished, came into trial and full production this year, against last year, with the
 *    latest three names each.
 * 3. What those in trial production have made this year, where that is known (internal edition only).
 * 4. Projects beyond their planned finish.
 */
import { formatNames } from '../../format/count.ts';
import { formatClauses } from '../../format/enumerate.ts';
import {
  groupName,
  keyProjectsFinding,
  milestonesFinding,
  timelineFinding,
} from '../../format/finding-projects.ts';
import { paceOf } from '../../format/pace.ts';
import { formatSum } from '../../format/money.ts';
import { formatShare } from '../../format/percent.ts';
import { coverageOf } from '../../model/coverage.ts';
import { keyGroups, keyProjects, type KeyProject } from '../../model/key-projects.ts';
import { milestonesUpTo } from '../../model/project-milestones.ts';
import { timelineOf } from '../../model/project-timeline.ts';
import { trialOutput } from '../../model/trial-output.ts';
import { projectTerms } from '../../ui/project-terms.ts';
import type { ReportContext } from '../context.ts';

/** The paragraphs of the section; none when no project is known. */
export function writeProjects(context: ReportContext): string[] {
  return [key(context), milestones(context) + trial(context) + late(context)].filter(
    (paragraph) => paragraph !== '',
  );
}

function key({ due, park, period }: ReportContext): string {
  const projects = keyProjects(park, period, due);
  const [all, ...groups] = keyGroups(projects, due);
  if (all === undefined || projects.length === 0) return '';
  const averages = groups.flatMap((group) =>
    typeof group.average === 'number'
      ? [`${groupName(group.key, '')}项目平均投资进度${formatShare(group.average)}`]
      : [],
  );
  return [
    formatClauses([
      keyProjectsFinding(all, period),
      all.done.count > 0 ? `完成投资${formatSum(all.done)}` : undefined,
      all.plan.count > 0 ? `年度计划投资${formatSum(all.plan)}` : undefined,
      ...averages,
    ]),
    formatClauses(extremes(projects)),
  ].join('');
}

function extremes(projects: readonly KeyProject[]): string[] {
  const known = projects.filter(({ lead }) => typeof lead === 'number');
  const [worst] = known;
  const best = known.at(-1);
  if (worst === undefined || best === undefined || known.length < 2) return [];
  const say = (one: KeyProject): string =>
    `${one.project.name}${typeof one.lead === 'number' ? paceOf(one.lead) : ''}`;
  const lead = (one: KeyProject): number => (typeof one.lead === 'number' ? one.lead : 0);
  return [
    ...(lead(best) > 0 ? [`进度最快的${say(best)}`] : []),
    ...(lead(worst) < 0 ? [`进度最慢的${say(worst)}`] : []),
  ];
}

const MOST_NAMES = 3;

function milestones({ park, period }: ReportContext): string {
  const counts = milestonesUpTo(park, period);
  const names = counts.flatMap(({ projects, stage, tally }) => {
    if (projects.length === 0) return [];
    const list = projects
      .slice(-MOST_NAMES)
      .toReversed()
      .map(({ project }) => project.shortName ?? project.name);
    const count = tally?.total.count ?? projects.length;
    const rest = count > list.length ? `等${count}个项目` : '';
    return [
      `${projectTerms.stages[stage]}的有${rest === '' ? formatNames(list) : list.join('、')}${rest}`,
    ];
  });
  return formatClauses([milestonesFinding(counts, period)]) + formatClauses([names.join('；')]);
}

function trial({ day, park, period }: ReportContext): string {
  const { output, projects } = trialOutput(park, period, day);
  if (output.count === 0) return '';
  return `正在试投产的${projects.length}个项目今年已实现产值${formatSum(output)}。`;
}

function late({ day, park }: ReportContext): string {
  const entries = timelineOf(park, day);
  const isLate = entries.some(({ late: days, parent, status }) =>
    parent === true ? false : days > 0 && (status === 'building' || status === 'waiting'),
  );
  if (!isLate) return '';
  return formatClauses([
    timelineFinding({ rows: entries, coverage: coverageOf(park, 'projects') }),
  ]);
}
