import { projects } from '../../src/data/projects.ts';
import { firmOf } from './cast/firms.ts';
import { fullName } from './cast/firm-facts.ts';
import { linkOf } from './cast/links.ts';
import { OFFICES, personFor, phoneFor } from './cast/people.ts';
import type { DemoProject } from './cast/project.ts';
import { PROJECTS } from './cast/projects.ts';
import type { Table } from './csv-write.ts';
import { tableFrom } from './dataset-table.ts';
import { monthEnd, shiftDay } from './days.ts';
import { industryOf, leadSourceOf, originOf, promisesOf } from './project-facts.ts';
import { dayOf } from './project-life.ts';
import { randomFor, swing } from './random.ts';
import { nameOfPark } from './zone.ts';

/** Contents of projects that are not simply a factory. */
const CONTENTS: Readonly<Record<string, string>> = {
  'shengming-complex': '建设建筑面积约8万平方米、高23层的城市综合体，含商业、酒店和公寓',
  'xiwan-storage': '建设独立储能电站及升压站，为区内企业提供调峰储能服务',
  'yingnang-base': '租用标准厂房建设销售和研发基地，配套LED灯具生产线',
  'yuanzhi-relocation': '临城老厂整体搬迁入园，原址退还城市建设',
  'lingjiao-hub': '建设仓储、分拨和信息服务一体的物流园',
};

/** Investments that may not be told: negotiations are under way. */
const WITHHELD = ['xingzhen-devices', 'xizhao-modules'];

function money(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}

/** Unsigned projects plan to sign in the months to come; the strongest first. */
function plannedSigning({ signed, parent, last }: DemoProject): string {
  if (signed !== undefined || parent !== undefined || last[0] === '线索') return '';
  const months = { 框架协议: 30, 评审: 75, 意向: 120 } as Readonly<Record<string, number>>;
  return monthEnd(shiftDay('2026-06-30', months[last[0]] ?? 190));
}

/** Planned start and finish: near what became of it, or ahead. */
function plannedDates(project: DemoProject): readonly [start: string, finish: string] {
  const { code, signed, parent, last } = project;
  if ((signed === undefined && parent === undefined) || last[0] === '终止') return ['', ''];
  const random = randomFor(`schedule ${code}`);
  const started = dayOf(project, '开工');
  const start = started ?? shiftDay(signed ?? last[1], 210 + Math.round(60 * random()));
  const finished = dayOf(project, '竣工');
  const finish = finished ?? shiftDay(start, 420 + Math.round(200 * random()));
  const slip = Math.round(25 + 45 * swing(random));
  return [
    monthEnd(started === undefined ? start : shiftDay(start, -Math.max(0, slip))),
    monthEnd(finished === undefined ? finish : shiftDay(finish, -Math.max(0, slip - 15))),
  ];
}

function contents(project: DemoProject, floor: number): string {
  const told = CONTENTS[project.code];
  if (told !== undefined) return told;
  if (floor === 0 || project.link === undefined) return '';
  const area = (floor / 10000).toFixed(1);
  const { products } = linkOf(project.link);
  return `建设厂房及配套${area}万平方米，生产${products.slice(0, 2).join('、')}`;
}

function rowOf(project: DemoProject) {
  const promises = promisesOf(project);
  const industry = industryOf(project);
  const link = project.link === undefined ? undefined : linkOf(project.link);
  const [city, origin] = originOf(project);
  const [plannedStart, plannedFinish] = plannedDates(project);
  const isPublic = project.signed !== undefined || project.parent !== undefined;
  const investment = WITHHELD.includes(project.code) ? '*' : money(project.investment);
  const parent = PROJECTS.find(({ code }) => code === project.parent);
  return {
    code: project.code,
    name: project.name,
    shortName: project.name.replace(/项目/, ''),
    parent: parent?.name ?? '',
    park: nameOfPark(project.park),
    enterprise: project.firm === undefined ? '' : firmOf(project.firm).shortName,
    category: project.category,
    kind: project.kind,
    industry: industry?.name ?? '其他',
    leadingIndustry: industry?.leading === true ? industry.name : '',
    chainGap: link?.gap === true ? link.name : '',
    description: contents(project, promises?.floor ?? 0),
    investment,
    addedInvestment: project.kind === '增资扩产' ? investment : '',
    fixedInvestment: investment === '*' ? '*' : money(promises?.fixedInvestment),
    expectedOutput: money(promises?.output),
    expectedTax: money(promises?.tax),
    expectedJobs: money(promises?.jobs),
    landMu: money(promises?.land),
    floorArea: money(promises?.floor),
    investor: project.firm === undefined ? '' : fullName(firmOf(project.firm)),
    leadSource: project.parent === undefined ? leadSourceOf(project) : '',
    originCity: city,
    origin,
    responsibleUnit: isPublic ? OFFICES.economy : OFFICES.investment,
    leader: personFor(`leader ${project.park}`),
    responsiblePerson: personFor(`project ${project.code}`),
    contact: personFor(`investor ${project.code}`),
    phone: phoneFor(`investor ${project.code}`),
    plannedSigning: plannedSigning(project),
    plannedStart,
    plannedFinish,
    actualStart: dayOf(project, '开工') ?? '',
    actualFinish: dayOf(project, '竣工') ?? '',
    note: project.code === 'sujian-board-2' ? '2026年3月完成立项备案' : '',
    disclosure: isPublic ? '公开' : '内部',
  };
}

/** projects.csv: the 90 projects of the cast; those not yet signed are internal. */
export function makeProjects(): Table {
  return tableFrom(projects, PROJECTS.map(rowOf));
}
