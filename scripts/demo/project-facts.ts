import { needsLand } from './cast/needs-land.ts';
import type { DemoProject } from './cast/project.ts';
import { PROJECTS } from './cast/projects.ts';
import { PARCELS } from './land/cast.ts';
import { linkOf } from './cast/links.ts';
import { pick, randomFor, swing } from './random.ts';
import { INDUSTRIES } from './zone.ts';

/** What an investor promises, in 万元, and needs. */
export interface Promises {
  readonly fixedInvestment: number;
  readonly output: number;
  readonly tax: number;
  readonly jobs: number;
  /** 亩; 0 in a rented workshop. */
  readonly land: number;
  /** 平方米. */
  readonly floor: number;
}

/** Output and tax the report tells of. */
const TOLD: Readonly<Record<string, readonly [output: number, tax: number]>> = {
  'yingnang-base': [52000, 1600],
  'jiushan-aluminium': [400000, 9000],
};

/** 亩 of a project that has a parcel; what its phases have where they are all of it. */
function landOf({ code, investment = 0 }: DemoProject): number | undefined {
  const parcel = PARCELS.find(({ occupant }) => occupant?.project?.code === code);
  if (parcel !== undefined) return parcel.outline.areaMu;
  const phases = PROJECTS.filter(({ parent }) => parent === code);
  if (phases.reduce((sum, phase) => sum + (phase.investment ?? 0), 0) < investment)
    return undefined;
  const areas = phases.flatMap((phase) => landOf(phase) ?? []);
  if (areas.length === 0 || areas.length < phases.length) return undefined;
  return Number(areas.reduce((sum, area) => sum + area, 0).toFixed(1));
}

/** What the project promises; undefined while nobody knows its investment. */
export function promisesOf(project: DemoProject): Promises | undefined {
  const { code, investment } = project;
  if (investment === undefined) return undefined;
  const random = randomFor(`promises ${code}`);
  const rounded = (value: number, grain: number): number => Math.round(value / grain) * grain;
  const [output, tax] = TOLD[code] ?? [
    rounded(investment * (1.5 + 0.5 * swing(random)), 500),
    rounded(investment * (0.06 + 0.02 * swing(random)), 50),
  ];
  const usual = rounded(investment / (320 + 60 * swing(random)), 1);
  const land = needsLand(project) ? (landOf(project) ?? usual) : 0;
  return {
    fixedInvestment: rounded(investment * (0.78 + 0.08 * swing(random)), 100),
    output,
    tax,
    jobs: rounded(investment / (100 + 20 * swing(random)), 5),
    land,
    floor:
      code === 'shengming-complex'
        ? 80000
        : land === 0
          ? rounded(investment * 0.6, 100)
          : rounded(land * 820, 100),
  };
}

/** The industry of the project's link. */
export function industryOf({ link }: DemoProject): (typeof INDUSTRIES)[number] | undefined {
  const industry = link === undefined ? undefined : linkOf(link).industry;
  return INDUSTRIES.find(({ code }) => code === industry);
}

/** Cities investors come from, those visited most often more often. */
const CITIES = [
  '深圳',
  '深圳',
  '东莞',
  '广州',
  '佛山',
  '上海',
  '苏州',
  '宁波',
  '西安',
  '衡水',
  '杭州',
];

/** Where the money comes from: the city, and whether that is in the city, the province or beyond. */
export function originOf({ code, kind }: DemoProject): readonly [city: string, origin: string] {
  const random = randomFor(`origin ${code}`);
  if (kind !== '新建' || random() < 0.12) return ['本市', '市内'];
  if (random() < 0.05) return ['香港', '港澳台'];
  return [pick(random, CITIES), '省外'];
}

/** How the lead was found: recommended at first, looked for more and more. */
export function leadSourceOf({ code, signed, last }: DemoProject): string {
  const random = randomFor(`lead ${code}`)();
  const active = (signed ?? last[1]) >= '2025-06-01' ? 0.3 : 0.12;
  if (random < active) return '主动招商';
  if (random < active + 0.27) return '项目自荐';
  return random < 0.7 ? '企业引荐' : '领导推荐';
}
