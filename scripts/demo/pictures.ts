import { isRented } from './cast/needs-land.ts';
import type { DemoProject } from './cast/project.ts';
import { daysBetween } from './days.ts';
import { dayOf } from './project-life.ts';
import { randomFor } from './random.ts';

/** How far the building is, what shows it, what comes next. */
const BUILDING: readonly (readonly [upTo: number, picture: string, next: string])[] = [
  [12, '场地平整，桩基施工', '完成桩基并转入基础施工'],
  [30, '基础完成，主体结构施工', '年内主体结构封顶'],
  [55, '主体厂房施工过半', '主体封顶并开始围护施工'],
  [78, '主体结构封顶，围护和室内施工', '启动设备安装'],
  [100, '厂房完工，正在安装设备', '完成设备调试，申请竣工验收'],
];

/** The same in a rented workshop. */
const FITTING: typeof BUILDING = [
  [40, '租用厂房交付，正在改造管线', '完成车间装修'],
  [80, '车间装修完成，设备陆续进场', '完成设备安装'],
  [100, '设备安装完成，正在单机调试', '申请竣工验收'],
];

/** The end of a month of 2026. */
function endOf(month: number): string {
  return new Date(Date.UTC(2026, month, 0)).toISOString().slice(0, 10);
}

/**
 * Picture progress, next step and the percentage built of a project at the end of a month of 2026;
 * a building takes about 14 months. Rented workshops are fitted out.
 */
export function pictureOf(
  project: DemoProject,
  month: number,
): readonly [picture: string, nextStep: string, percent: string] {
  const today = endOf(month);
  const reached = (stage: '开工' | '竣工' | '试投产'): boolean =>
    (dayOf(project, stage) ?? '9999') <= today;
  if (reached('试投产')) return ['设备调试完成，正在试投产', '达产达标并申报入统', '100'];
  if (reached('竣工')) return ['已竣工验收，正在设备调试', '投料试投产', '100'];
  const started = dayOf(project, '开工');
  if (started === undefined || started > today) {
    const next = isRented(project) ? '租用厂房交付后进场' : '取得施工许可证后开工';
    return ['正在办理开工前手续', next, '0'];
  }
  const days = 380 + 90 * randomFor(`building ${project.code}`)();
  const finished = dayOf(project, '竣工');
  const whole = finished === undefined ? days : daysBetween(started, finished);
  const percent = Math.min(
    97,
    Math.max(3, Math.round((daysBetween(started, today) / whole) * 100)),
  );
  const [, picture = '', next = ''] =
    (isRented(project) ? FITTING : BUILDING).find(([upTo]) => percent <= upTo) ?? [];
  return [picture, next, String(percent)];
}
