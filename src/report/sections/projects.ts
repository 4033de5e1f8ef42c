/**
 * 项目建设. The rules, in the order of the text:
 *
 * 1. Key projects: investment completed against the annual plan and the time progress; then each
 *    category with its plain mean; then the project furthest ahead and the one furthest behind.
 * 2. What started, finished, came into trial and full production this year, against last year, with the
 *    names: all of a few, the latest three of more.
 * 3. What those in trial production have made this year, where that is known or kept back (internal edition
 *    only).
 * 4. How projects stand in the words of the office, where it says so of a few.
 * 5. Projects beyond their planned finish.
 */
import { formatNames } from '../../format/count.ts';
import { formatClauses } from '../../format/enumerate.ts';
import { withoutFinalStop } from '../../format/final-stop.ts';
import {
  groupName,
  keyProjectsFinding,
  milestonesFinding,
  timelineFinding,
} from '../../format/finding-projects.ts';
import { formatReading } from '../../format/missing.ts';
import { paceOf } from '../../format/pace.ts';
import { formatSum } from '../../format/money.ts';
import { formatPoints, formatShare } from '../../format/percent.ts';
import { formatPeriod } from '../../format/period.ts';
import { formatCounted } from '../../format/stated-count.ts';
import { amongWord } from '../../format/verdict.ts';
import type { Period } from '../../data/period.ts';
import { groupBy } from '../../model/group-by.ts';
import { addAmounts } from '../../model/amounts.ts';
import { coverageOf } from '../../model/coverage.ts';
import { extremeOf, type Extreme, type Listed } from '../../model/evidence.ts';
import {
  keyGroups,
  keyProgress,
  type KeyGroup,
  type KeyProject,
} from '../../model/key-projects.ts';
import { comparePeriods } from '../../model/period.ts';
import { milestonesUpTo, type MilestoneCount } from '../../model/project-milestones.ts';
import { timelineOf } from '../../model/project-timeline.ts';
import { isMissing } from '../../model/reading.ts';
import { trialOutput } from '../../model/trial-output.ts';
import { projectTerms } from '../../ui/project-terms.ts';
import type { ReportContext } from '../context.ts';

/** The paragraphs of the section; none when no project is known. */
export function writeProjects(context: ReportContext): string[] {
  return [
    key(context),
    milestones(context) + trial(context),
    pictures(context),
    late(context),
  ].filter((paragraph) => paragraph !== '');
}

function key({ mode, park, period }: ReportContext): string {
  const progress = keyProgress(park, period, mode);
  if (progress === undefined) return '';
  const { due, projects } = progress;
  const [all, ...groups] = keyGroups(projects, due);
  if (all === undefined || projects.length === 0) return '';
  const averages = groups.flatMap((group) =>
    isMissing(group.average)
      ? []
      : [`${groupName(group.key, '')}项目平均投资进度${formatReading(group.average, formatShare)}`],
  );
  if (isMissing(all.completion) && all.done.total === 'withheld') {
    return formatClauses([withheldKey(all, progress.period)]) + formatClauses([named(projects)]);
  }
  const lags = comparePeriods(progress.period, period) < 0;
  return [
    lags ? `项目进度数据截至${progress.period.month}月。` : '',
    formatClauses([
      keyProjectsFinding(all, progress.period, due, { year: false }),
      all.done.count > 0 ? `完成投资${formatSum(all.done)}` : undefined,
      all.plan.count > 0 ? `年度计划投资${formatSum(all.plan)}` : undefined,
      ...averages,
    ]),
    formatClauses(extremes(projects, due)),
  ].join('');
}

/** 上半年，2个重点项目计划总投资、年度计划投资和完成投资均未公布: what is kept back, said once. */
function withheldKey({ done, plan, projects }: KeyGroup, period: Period): string {
  const total = addAmounts(projects.map(({ project }) => project.investment));
  const parts = [
    ...(total.total === 'withheld' && total.count === 0 ? ['计划总投资'] : []),
    ...(plan.total === 'withheld' && plan.count === 0 ? ['年度计划投资'] : []),
    ...(done.count === 0 ? ['完成投资'] : []),
  ];
  const when = formatPeriod(period, 'cumulative', { year: false });
  const all = parts.length > 1 ? '均' : '';
  return `${when}，${projects.length}个重点项目${formatNames(parts)}${all}未公布`;
}

/** 市重点项目有甲项目和乙项目: who they are, where no number tells them apart. */
function named(projects: readonly KeyProject[]): string | undefined {
  if (projects.length > MOST_NAMED) return undefined;
  const byCategory = groupBy(projects, ({ categories: [first = 'other'] }) => first);
  return [...byCategory]
    .map(
      ([category, rows]) =>
        `${category === 'other' ? '重点' : groupName(category, '')}项目有${formatNames(rows.map(({ project }) => project.name))}`,
    )
    .join('；');
}

/** Who is furthest ahead and who furthest behind: all that share the place, or of many that do nobody. */
function extremes(projects: readonly KeyProject[], due: number): string[] {
  const listed: Listed<KeyProject> = { rows: projects, coverage: 'all' };
  const print = (lead: number): string => formatPoints(lead);
  const say = (found: Extreme<KeyProject> | undefined, word: string, sign: number): string[] => {
    if (found === undefined || found.value * sign <= 0 || found.top.length > MOST_NAMES) return [];
    const names = formatNames(found.top.map(({ project }) => project.name));
    const among = amongWord(found) === '' ? '' : `${amongWord(found)}项目中`;
    return [`${among}进度${word}的${names}${paceOf(found.value, due)}`];
  };
  const best = extremeOf(listed, ({ lead }) => lead, print);
  const worst = extremeOf(listed, ({ lead }) => lead, print, 'least');
  return [...say(best, '最快', 1), ...say(worst, '最慢', -1)];
}

const MOST_NAMES = 3;

/** Of so many all are named: what a list leaves out of few looks like a choice. */
const MOST_NAMED = 5;

function milestones({ park, period }: ReportContext): string {
  const counts = milestonesUpTo(park, period);
  const names = counts.flatMap(({ projects, stage, tally }) => {
    if (projects.length === 0) return [];
    const list = projects
      .slice(projects.length > MOST_NAMED ? -MOST_NAMES : 0)
      .toReversed()
      .map(({ project }) => project.shortName ?? project.name);
    const count = tally?.total.count ?? projects.length;
    const all = tally === undefined ? `${count}个` : formatCounted(tally.total, '个');
    const rest = count > list.length ? `等${all}项目` : '';
    return [
      `${projectTerms.stages[stage]}的有${rest === '' ? formatNames(list) : list.join('、')}${rest}`,
    ];
  });
  // Where all that is listed is named, its number is no number of anything.
  const isPartNamed = counts.every(
    ({ projects, tally }) =>
      tally === undefined ||
      (tally.total.coverage === 'some' && !tally.stated && projects.length <= MOST_NAMED),
  );
  const tally =
    isPartNamed && names.length > 0
      ? undefined
      : milestonesFinding(counts, period, { year: false });
  const only = onlyMilestone(counts);
  if (tally !== undefined && only !== undefined) return formatClauses([tally, `为${only}`]);
  // Without a count of all, the names say of when they are.
  const when =
    tally === undefined && names.length > 0
      ? `${formatPeriod(period, 'cumulative', { year: false })}，`
      : '';
  return formatClauses([tally]) + formatClauses([when + names.join('；')]);
}

/** The name of the only project of the year that reached a stage, where it is known to be the only one. */
function onlyMilestone(counts: readonly MilestoneCount[]): string | undefined {
  const reached = counts.filter(({ tally }) => (tally?.total.count ?? 0) > 0);
  const [first, ...others] = reached;
  if (first?.tally?.total.count !== 1 || others.length > 0) return undefined;
  const [project, ...rest] = counts.flatMap(({ projects }) => projects);
  return rest.length > 0 || first.projects.length === 0 ? undefined : project?.project.name;
}

function trial({ day, park, period }: ReportContext): string {
  const { output, projects } = trialOutput(park, period, day);
  if (output.count === 0) {
    return park.edition === 'internal' && output.withheld > 0
      ? `${output.withheld}个项目正在试投产，已实现产值未公布。`
      : '';
  }
  return `正在试投产的${projects.length}个项目今年已实现产值${formatSum(output)}。`;
}

/**
 * 甲项目（一期）去年年底竣工，目前正试投产: the words of the office about the works, where there are few; what the
 * stage says already, and a mere share, are not repeated.
 */
function pictures({ park, period }: ReportContext): string {
  const rows = park.projectProgress.flatMap((row) => {
    const project = park.projects.find(({ code }) => code === row.project);
    const { picture = '' } = row;
    if (project === undefined || comparePeriods(row.period, period) !== 0) return [];
    return isTelling(picture) ? [project.name + withoutFinalStop(picture)] : [];
  });
  return rows.length > MOST_NAMED ? '' : formatClauses([rows.join('；')]);
}

function isTelling(picture: string): boolean {
  const bare = picture.replace(/[正已在目前中。]/g, '');
  if (bare === '' || /^[\d.]+%$/.test(bare)) return false;
  return !Object.values(projectTerms.stages).some((stage) => stage === bare);
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
