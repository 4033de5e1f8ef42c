/** Titles about key projects and building. */
import type { Period } from '../data/period.ts';
import type { KeyGroup } from '../model/key-projects.ts';
import type { MilestoneCount } from '../model/project-milestones.ts';
import type { ProjectCurve } from '../model/project-curves.ts';
import { countOver, isNone, type Listed } from '../model/evidence.ts';
import { isOpen, type TimelineEntry } from '../model/project-timeline.ts';
import { isMissing, sizeOf } from '../model/reading.ts';
import { projectTerms } from '../ui/project-terms.ts';
import { formatNames } from './count.ts';
import { formatMissing, formatReading } from './missing.ts';
import { paceOf } from './pace.ts';
import { formatShare } from './percent.ts';
import { formatPeriod, type PeriodStyle } from './period.ts';
import { formatAll, formatCompared, listedWord, type AllWords } from './verdict.ts';
import { formatCounted } from './stated-count.ts';

/**
 * 2026年上半年，22个重点项目完成年度计划的53.76%，快于序时进度3.76个百分点. Says when projects have
 * no number.
 *
 * @param due share of the year gone
 */
export function keyProjectsFinding(
  group: KeyGroup,
  period: Period,
  due = 0,
  style: PeriodStyle = {},
): string {
  const when = formatPeriod(period, 'cumulative', style);
  const known = group.projects.length - group.unknown;
  if (isMissing(group.completion)) {
    const reason = group.projects.length === 0 ? 'not-applicable' : group.done.total;
    return !isMissing(reason) || group.projects.length === 0
      ? `${when}重点项目没有年度计划`
      : `${when}，${group.projects.length}个重点项目完成投资${formatMissing(reason)}`;
  }
  const scope =
    group.unknown > 0 ? `有数据的${known}个重点项目` : `${known === 1 ? '' : `${known}个`}重点项目`;
  const share = `${when}，${scope}完成年度计划的${formatReading(group.completion, formatShare)}`;
  return typeof group.lead === 'number' ? `${share}，${paceOf(group.lead, due)}` : share;
}

/**
 * 22个重点项目中，年度计划投资在中位数以上、又差欠序时进度的有5个.
 *
 * @param grave how many are at least as large as the median and behind the schedule
 */
export function projectQuadrantFinding(count: number, grave: number): string {
  return grave === 0
    ? `${count}个重点项目中，年度计划投资在中位数以上的都达到序时进度`
    : `${count}个重点项目中，年度计划投资在中位数以上、又差欠序时进度的有${grave}个`;
}

const VERBS = {
  started: '新开工',
  completed: '竣工',
  trial: '试投产',
  production: '投产',
} as const;

/**
 * 2026年上半年新开工11个、竣工8个、试投产8个、投产3个，新开工比去年同期多2个.
 *
 * @returns undefined when nothing of it is known
 */
export function milestonesFinding(
  counts: readonly MilestoneCount[],
  period: Period,
  style: PeriodStyle = {},
): string | undefined {
  const when = formatPeriod(period, 'cumulative', style);
  const known = counts.flatMap(({ stage, tally }) =>
    tally === undefined ? [] : [{ verb: VERBS[stage], tally }],
  );
  const some = known.filter(({ tally }) => tally.total.count > 0);
  if (some.length === 0) {
    const whole = known.filter(({ tally }) => isNone(tally.total)).map(({ verb }) => verb);
    const last = whole.pop();
    if (last === undefined) return undefined;
    return `${when}没有项目${whole.length > 0 ? `${whole.join('、')}或` : ''}${last}`;
  }
  const isPart = ({ tally }: (typeof some)[number]): boolean => tally.total.coverage === 'some';
  const allParts = some.every(isPart);
  const list = some.map(
    (row) =>
      `${isPart(row) && !allParts ? '列出' : ''}${row.verb}${formatCounted(row.tally.total, '个')}`,
  );
  const started = counts.find(({ stage }) => stage === 'started')?.tally;
  const before = formatCompared(started?.comparison);
  const among = allParts ? '列出的项目中，' : '';
  return [
    `${when}${among}${list.join('、')}`,
    ...(before === undefined ? [] : [`新开工${before}`]),
  ].join('，');
}

/**
 * 38个在建和待建项目中5个超过计划竣工时间，最久的明川背光源已超120天; when none is late, of how many that is
 * known.
 *
 * @returns undefined without a project
 */
export function timelineFinding({ coverage, rows }: Listed<TimelineEntry>): string | undefined {
  const real = rows.filter(({ parent }) => parent !== true);
  const open = real.filter(isOpen);
  if (open.length === 0) {
    return formatAll(
      countOver({ rows: real, coverage }, () => true),
      { ...PROJECTS, what: '个项目', known: '', passed: '已竣工或停止' },
    );
  }
  const scope = `${listedWord(coverage)}${open.length}个在建和待建项目`;
  const late = open.filter((entry) => entry.late > 0).sort((a, b) => b.late - a.late);
  const [worst] = late;
  if (worst === undefined) {
    const inTime = countOver({ rows: open, coverage }, ({ late: days, plannedFinish }) =>
      plannedFinish === undefined ? undefined : days === 0,
    );
    return formatAll(inTime, PROJECTS) ?? `${listedWord(coverage)}${open.length}个项目在建和待建`;
  }
  if (late.length === 1) {
    return `${scope}中1个超过计划竣工时间：${nameOf(worst)}已超${worst.late}天`;
  }
  const longest = late.filter((entry) => entry.late === worst.late).map(nameOf);
  return `${scope}中${late.length}个超过计划竣工时间，最久的${formatNames(longest)}已超${worst.late}天`;
}

const PROJECTS: AllWords = {
  what: '个在建和待建项目',
  measure: '个',
  known: '有计划竣工时间的',
  passed: '在计划工期之内',
};

const nameOf = ({ life: { project } }: TimelineEntry): string => project.shortName ?? project.name;

/** 22个在报投资进度的项目中9个过半，进度最快的明川背光源已完成总投资的92.10%. */
export function curvesFinding(curves: readonly ProjectCurve[]): string {
  const known = curves.flatMap(({ latest, project }) =>
    isMissing(latest.share)
      ? []
      : [
          {
            share: sizeOf(latest.share) ?? 0,
            shareText: formatReading(latest.share, formatShare),
            name: project.shortName ?? project.name,
          },
        ],
  );
  const [first] = [...known].sort((a, b) => b.share - a.share);
  if (first === undefined) return '还没有项目的投资进度';
  const top = `${first.name}已完成计划总投资的${first.shareText}`;
  if (known.length === 1) return top;
  const half = known.filter(({ share }) => share >= 0.5).length;
  const over = half === known.length ? '均已过半' : half === 0 ? '均未过半' : `中${half}个过半`;
  return `${known.length}个项目的投资${over}，最高的${top}`;
}

/** The name of a group of key projects: 省重点. */
export function groupName(key: KeyGroup['key'], all: string): string {
  return key === 'all' ? all : projectTerms.categories[key];
}
