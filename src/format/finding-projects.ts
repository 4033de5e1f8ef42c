/** Titles about key projects and building. */
import type { Period } from '../data/period.ts';
import type { KeyGroup } from '../model/key-projects.ts';
import type { MilestoneCount } from '../model/project-milestones.ts';
import type { ProjectCurve } from '../model/project-curves.ts';
import type { TimelineEntry } from '../model/project-timeline.ts';
import { projectTerms } from '../ui/project-terms.ts';
import { formatMissing } from './missing.ts';
import { paceOf } from './pace.ts';
import { formatShare } from './percent.ts';
import { formatPeriod } from './period.ts';

/**
 * 2026年上半年，22个重点项目完成年度计划的53.76%，快于序时进度3.76个百分点. Says when projects have
 * no number.
 */
export function keyProjectsFinding(group: KeyGroup, period: Period): string {
  const when = formatPeriod(period, 'cumulative');
  const known = group.projects.length - group.unknown;
  if (typeof group.completion !== 'number') {
    const reason = group.projects.length === 0 ? 'not-applicable' : group.done.total;
    return typeof reason === 'number' || group.projects.length === 0
      ? `${when}重点项目没有年度计划`
      : `${when}，${group.projects.length}个重点项目完成投资${formatMissing(reason)}`;
  }
  const scope =
    group.unknown > 0 ? `有数据的${known}个重点项目` : `${known === 1 ? '' : `${known}个`}重点项目`;
  const share = `${when}，${scope}完成年度计划的${formatShare(group.completion)}`;
  return typeof group.lead === 'number' ? `${share}，${paceOf(group.lead)}` : share;
}

const VERBS = {
  started: '新开工',
  completed: '竣工',
  trial: '试投产',
  production: '投产',
} as const;

/** 2026年上半年新开工11个、竣工8个、试投产8个、投产3个，开工比去年同期多2个. */
export function milestonesFinding(counts: readonly MilestoneCount[], period: Period): string {
  const when = formatPeriod(period, 'cumulative');
  const some = counts.filter(({ projects }) => projects.length > 0);
  if (some.length === 0) return `${when}没有项目新开工、竣工或投产`;
  const list = some.map(
    ({ projects, stage }) => `${VERBS[stage as keyof typeof VERBS]}${projects.length}个`,
  );
  const [started] = counts;
  const change = started === undefined ? 0 : started.projects.length - started.lastYear;
  const before =
    started === undefined || (started.lastYear === 0 && started.projects.length === 0)
      ? ''
      : change === 0
        ? '，新开工与去年同期持平'
        : `，新开工比去年同期${change > 0 ? '多' : '少'}${Math.abs(change)}个`;
  return `${when}${list.join('、')}${before}`;
}

/** 38个建设项目中5个超过计划竣工时间，超期最久的明川背光源已120天. */
export function timelineFinding(entries: readonly TimelineEntry[]): string {
  const real = entries.filter(({ parent }) => parent !== true);
  const open = real.filter(({ status }) => status === 'building' || status === 'waiting');
  const [worst, ...more] = open.filter(({ late }) => late > 0).sort((a, b) => b.late - a.late);
  if (open.length === 0) return `${real.length}个项目均已竣工或停止`;
  const scope = `${open.length}个在建和待建项目`;
  if (worst === undefined) return `${scope}均在计划工期之内`;
  const { project } = worst.life;
  const name = project.shortName ?? project.name;
  const stay = `${name}已超${worst.late}天`;
  return more.length === 0
    ? `${scope}中1个超过计划竣工时间：${stay}`
    : `${scope}中${more.length + 1}个超过计划竣工时间，最久的${stay}`;
}

/** 22个在报投资进度的项目中9个过半，进度最快的明川背光源已完成总投资的92.10%. */
export function curvesFinding(curves: readonly ProjectCurve[]): string {
  const known = curves.flatMap(({ latest, project }) =>
    typeof latest.share === 'number'
      ? [{ share: latest.share, name: project.shortName ?? project.name }]
      : [],
  );
  const [first] = [...known].sort((a, b) => b.share - a.share);
  if (first === undefined) return '还没有项目的投资进度';
  const top = `${first.name}已完成计划总投资的${formatShare(first.share)}`;
  if (known.length === 1) return top;
  const half = known.filter(({ share }) => share >= 0.5).length;
  const over = half === known.length ? '均已过半' : half === 0 ? '均未过半' : `中${half}个过半`;
  return `${known.length}个项目的投资${over}，最高的${top}`;
}

/** The name of a group of key projects: 省重点. */
export function groupName(key: KeyGroup['key'], all: string): string {
  return key === 'all' ? all : projectTerms.categories[key];
}
